package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import uk.kindred.base.ui.Markup;
import uk.kindred.moderation.Exhibit;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterKind;
import uk.kindred.reviews.ReviewCase;

/** A review that is held, with all that speaks against it. */
@org.springframework.stereotype.Component
class ReviewExhibit implements Exhibit {

    private final ReviewCase cases;
    private final CaseParts parts;

    ReviewExhibit(ReviewCase cases, Clock clock) {
        this.cases = cases;
        this.parts = new CaseParts(clock);
    }

    @Override
    public MatterKind kind() {
        return MatterKind.REVIEW;
    }

    @Override
    public Optional<Component> of(Matter matter) {
        return cases.find(matter.reference()).map(this::show);
    }

    private Component show(ReviewCase.Case found) {
        return Markup.tag("div")
                .styled("keeping")
                .containing(
                        StaffPages.soft("Of " + found.listing()),
                        parts.content(found),
                        parts.earlier(found.earlier()),
                        parts.findings(found),
                        CaseParts.questions());
    }
}
