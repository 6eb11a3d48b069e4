package uk.kindred.providers.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.Listings;
import uk.kindred.moderation.Exhibit;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterKind;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.ClaimDesk;

/** A claim with both sides, and the listing that it is of. */
@org.springframework.stereotype.Component
class ClaimExhibit implements Exhibit {

    private final ClaimDesk claims;
    private final ClaimFacts facts;
    private final Listings listings;

    ClaimExhibit(ClaimDesk claims, ClaimFacts facts, Listings listings) {
        this.claims = claims;
        this.facts = facts;
        this.listings = listings;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.CLAIM;
    }

    @Override
    public Optional<Component> of(Matter matter) {
        return claims.findOfMatter(matter.reference()).map(this::show);
    }

    private Markup show(Claim claim) {
        Markup all = facts.of(claim);
        listings.findByPublicId(claim.publicId())
                .map(listing -> listing.summary())
                .ifPresent(listing -> all.add(new Paragraph(
                        new Anchor("/listings/" + listing.slug(), listing.name() + ": its page on Kindred"))));
        return all;
    }
}
