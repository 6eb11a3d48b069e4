@NullMarked
package uk.kindred.search.ui;

import org.jspecify.annotations.NullMarked;
