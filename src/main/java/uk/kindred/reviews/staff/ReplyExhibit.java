package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import uk.kindred.base.ui.Markup;
import uk.kindred.moderation.Exhibit;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterKind;
import uk.kindred.reviews.Replies;
import uk.kindred.reviews.ReviewCase;

/** What a provider replies, below what it replies to. */
@org.springframework.stereotype.Component
class ReplyExhibit implements Exhibit {

    private final Replies replies;
    private final ReviewCase cases;
    private final CaseParts parts;

    ReplyExhibit(Replies replies, ReviewCase cases, Clock clock) {
        this.replies = replies;
        this.cases = cases;
        this.parts = new CaseParts(clock);
    }

    @Override
    public MatterKind kind() {
        return MatterKind.REVIEW_REPLY;
    }

    @Override
    public Optional<Component> of(Matter matter) {
        return replies.find(matter.reference())
                .flatMap(reply -> cases.find(reply.review().toString()).map(found -> show(found, reply)));
    }

    private Component show(ReviewCase.Case found, Replies.Reply reply) {
        return Markup.tag("div")
                .styled("keeping")
                .containing(
                        Markup.tag("h3", "The reply of " + found.listing()),
                        StaffPages.said(reply.words()),
                        StaffPages.points(
                                "Does it say or hint at who wrote the review?",
                                "Does it tell anything of anybody’s life or health?",
                                "Does it threaten, insult, or ask to take the review back?"),
                        Markup.tag("h3", "The review that it replies to"),
                        parts.asItWas(found, reply.version()));
    }
}
