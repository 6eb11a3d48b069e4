@NullMarked
package uk.kindred.search.postgres;

import org.jspecify.annotations.NullMarked;
