/** The pages of a claim: for the claimant, the council's officer, whoever keeps the listing, and the moderator. */
@NullMarked
package uk.kindred.providers.claims.ui;

import org.jspecify.annotations.NullMarked;
