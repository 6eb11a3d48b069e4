/** The pages of reports, of what came of them, and of moderators. */
@NullMarked
@NamedInterface("ui")
package uk.kindred.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
