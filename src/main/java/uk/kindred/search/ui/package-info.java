/** The search's pages, and searches in words. */
@NullMarked
@NamedInterface("ui")
package uk.kindred.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
