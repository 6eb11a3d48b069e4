@NullMarked
package uk.kindred.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
