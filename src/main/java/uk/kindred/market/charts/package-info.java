/**
 * Charts made on the server: drawings of plain SVG whose words stay as large as all others however narrow the page is, each
 * with what it shows in a sentence and its numbers in a table.
 */
@NullMarked
package uk.kindred.market.charts;

import org.jspecify.annotations.NullMarked;
