@NullMarked
package uk.kindred.imports;

import org.jspecify.annotations.NullMarked;
