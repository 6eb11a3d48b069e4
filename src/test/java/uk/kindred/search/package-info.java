@NullMarked
package uk.kindred.search;

import org.jspecify.annotations.NullMarked;
