@NullMarked
package uk.kindred.embedded;

import org.jspecify.annotations.NullMarked;
