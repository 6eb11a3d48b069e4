@NullMarked
package uk.kindred;

import org.jspecify.annotations.NullMarked;
