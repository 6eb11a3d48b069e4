/** Files of tables that people send, and such files for programs for tables to open. */
@NullMarked
package uk.kindred.base.csv;

import org.jspecify.annotations.NullMarked;
