/** What administrators see of imports. */
@NullMarked
package uk.kindred.imports.ui;

import org.jspecify.annotations.NullMarked;
