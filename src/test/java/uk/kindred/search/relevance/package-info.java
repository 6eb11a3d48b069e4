@NullMarked
package uk.kindred.search.relevance;

import org.jspecify.annotations.NullMarked;
