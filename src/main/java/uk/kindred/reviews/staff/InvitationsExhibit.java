package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import uk.kindred.base.ui.Markup;
import uk.kindred.moderation.Exhibit;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterKind;
import uk.kindred.reviews.InvitationBatch;
import uk.kindred.reviews.Invitations;

/** Invitations that may not have gone to everybody: why that seems so, and what whoever invites says. */
@org.springframework.stereotype.Component
class InvitationsExhibit implements Exhibit {

    private final Invitations invitations;

    InvitationsExhibit(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.REVIEW_INVITATIONS;
    }

    @Override
    public Optional<Component> of(Matter matter) {
        return invitations.find(UUID.fromString(matter.reference())).map(InvitationsExhibit::show);
    }

    private static Component show(InvitationBatch batch) {
        return Markup.tag("div")
                .styled("keeping")
                .containing(
                        new Paragraph("Codes for " + batch.people() + " people, "
                                + InvitationPages.period(batch.from(), batch.to()) + "."),
                        Markup.tag("h3", "Why you are asked"),
                        StaffPages.points(batch.doubts().toArray(String[]::new)),
                        new Paragraph(again(batch)),
                        Markup.tag("h3", "How some got their letter, as they say"),
                        StaffPages.points(batch.sample().stream()
                                .map(one -> "Number " + one.number() + " of the list: "
                                        + (one.handed() == null
                                                ? "Not said yet"
                                                : one.handed().label()))
                                .toArray(String[]::new)),
                        new Paragraph(
                                "Ask them if in doubt. Codes that are stopped open nothing any more, and reviews that"
                                        + " came with them are looked at again."));
    }

    private static String again(InvitationBatch batch) {
        return batch.usedAgain() == 0
                ? "No code came with more than one review."
                : batch.usedAgain()
                        + " times a code came that had been used before. A family may share a letter. Or somebody"
                        + " who holds the codes tries them to learn who wrote: so never tell anybody that a code was used.";
    }
}
