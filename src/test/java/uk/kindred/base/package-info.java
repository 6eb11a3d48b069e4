@NullMarked
package uk.kindred.base;

import org.jspecify.annotations.NullMarked;
