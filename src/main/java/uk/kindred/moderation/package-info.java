/**
 * What people have to look at before it counts, and what they decided and why:
 * docs/decisions/060-moderation-with-reasons.md.
 *
 * <p>A module that needs a decision calls {@link uk.kindred.moderation.Moderation#ask} within its transaction, hears
 * {@link uk.kindred.moderation.MatterDecided} within the decision's, and calls {@code withdraw} when nothing is left to
 * decide. With {@link uk.kindred.moderation.NewMatter#withAsker} moderation writes to whoever asked: what was decided, why,
 * and a private link by which they may appeal once. A module that does so sends no mail of its own about the decision, and
 * must be ready to hear later that what was refused is accepted after all. With {@code concerning} it names an organisation
 * that is not the listing's keeper and yet is concerned, as a claim's: its people do not decide.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: web",
            "accounts",
            "directory",
            "directory :: ui",
            "places",
            "notifications"
        })
package uk.kindred.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
