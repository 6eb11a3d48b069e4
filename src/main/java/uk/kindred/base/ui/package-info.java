/** The frame of every page, and the pages for what is not there. */
@NullMarked
@NamedInterface("ui")
package uk.kindred.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
