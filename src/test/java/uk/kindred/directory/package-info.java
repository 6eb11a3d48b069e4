@NullMarked
package uk.kindred.directory;

import org.jspecify.annotations.NullMarked;
