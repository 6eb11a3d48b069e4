package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import uk.kindred.base.ui.Markup;
import uk.kindred.moderation.Exhibit;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterKind;
import uk.kindred.reviews.ReviewCase;

/** A document that is to show that a review is real: beside the service and the time, and nothing of what the review says. */
@org.springframework.stereotype.Component
class DocumentExhibit implements Exhibit {

    private final ReviewCase cases;

    DocumentExhibit(ReviewCase cases) {
        this.cases = cases;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.REVIEW_DOCUMENT;
    }

    @Override
    public Optional<Component> of(Matter matter) {
        return cases.findProof(matter.reference()).map(DocumentExhibit::show);
    }

    private static Component show(ReviewCase.Proof proof) {
        Markup facts = Markup.tag("dl").styled("facts");
        facts.add(
                Markup.tag("div", Markup.tag("dt", "Service"), Markup.tag("dd", proof.listing())),
                Markup.tag(
                        "div",
                        Markup.tag("dt", "Time that they write about"),
                        Markup.tag("dd", InvitationPages.period(proof.from(), proof.to()))));
        return Markup.tag("div")
                .styled("keeping")
                .containing(
                        facts,
                        StaffPages.link("Open the document", DocumentController.address(proof.review())),
                        StaffPages.points(
                                "Does it name this service, or the organisation that runs it?",
                                "Does its date fit the time? A bill or letter shortly before or after is enough.",
                                "What is covered does not matter."),
                        new Paragraph(
                                "What they wrote is not shown here, so that it cannot sway you. The document is deleted"
                                        + " with your decision, and that you have opened it is noted."));
    }
}
