/** The listing page, and the pieces that show a listing anywhere. */
@NullMarked
@NamedInterface("ui")
package uk.kindred.directory.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
