/** The pages of reports, of what came of them, and of moderators. */
@NullMarked
package uk.kindred.moderation.ui;

import org.jspecify.annotations.NullMarked;
