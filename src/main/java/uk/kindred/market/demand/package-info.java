/** What is looked for, as counts without anybody: docs/decisions/084-demand-without-surveillance.md and 085. */
@NullMarked
package uk.kindred.market.demand;

import org.jspecify.annotations.NullMarked;
