/**
 * A public view's component tree written into the first HTML document, so that it paints at once, can be crawled and
 * works without JavaScript: docs/decisions/010-first-html.md.
 */
@NullMarked
@NamedInterface("ui")
package uk.kindred.base.ui.firsthtml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
