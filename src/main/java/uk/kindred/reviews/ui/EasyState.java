package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.reviews.NextRound;
import uk.kindred.reviews.Review;
import uk.kindred.reviews.ReviewNews.What;

/** How far a review has come, in Easy Read: the same as {@link StateWords}. */
final class EasyState {

    private EasyState() {}

    static String title(OwnReview own) {
        return switch (own.review().state()) {
            case DRAFT -> "You have not sent it yet";
            case WAITING_FOR_PROOF -> own.news().documentWaits() ? "We look at your paper" : "One thing is missing";
            case WAITING_FOR_CHECK -> "It is ready";
            case HELD -> "Somebody has to look at it first";
            case PUBLISHED -> "People can read it";
            case WITHDRAWN -> "You took it back";
            case REFUSED -> "People can’t read it";
            case APPEALED -> "Somebody else looks at it";
        };
    }

    static List<Component> of(OwnReview own, Clock clock) {
        Review review = own.review();
        List<Component> lines = new ArrayList<>();
        switch (review.state()) {
            case DRAFT ->
                lines.add(EasyLine.of("reviews.svg#lock", "We kept what you wrote. Nobody else can read it."));
            case WAITING_FOR_PROOF -> addProof(lines, own);
            case WAITING_FOR_CHECK -> {
                lines.add(EasyLine.of(
                        "reviews.svg#calendar",
                        "It can go out on " + Dates.day(NextRound.of(review, clock.instant())) + ", or soon after."));
                LocalDate notBefore = review.content().notBefore();
                if (notBefore != null) {
                    lines.add(EasyLine.of(
                            "reviews.svg#calendar", "You asked us to wait until " + Dates.day(notBefore) + "."));
                }
                lines.add(EasyLine.of("help.svg#company", "It goes out with what other people wrote."));
            }
            case HELD -> {
                lines.add(EasyLine.of("reviews.svg#ear", "You did nothing wrong. You do not have to do anything."));
                addReason(lines, review.reason());
            }
            case PUBLISHED -> addPublished(lines, own);
            case WITHDRAWN -> lines.add(EasyLine.of("reviews.svg#not-for-me", "We deleted what you wrote."));
            case REFUSED -> {
                addReason(lines, review.reason());
                if (!review.mayBeAppealed()) {
                    lines.add(EasyLine.of("reviews.svg#told", "Nothing more happens to it."));
                }
            }
            case APPEALED -> lines.add(EasyLine.of("reviews.svg#told", "You can read here what they say."));
        }
        lines.add(Markup.tag("p", new Anchor(ReviewLinks.EASY_POLICY, "What happens to what you write")));
        return lines;
    }

    private static void addProof(List<Component> lines, OwnReview own) {
        if (own.news().documentWaits()) {
            lines.add(EasyLine.of("help.svg#letters", "Somebody looks at it. Then we delete it."));
            lines.add(EasyLine.of(
                    "reviews.svg#told", "You can read here what they say. You do not have to do anything."));
        } else {
            lines.add(
                    EasyLine.of("reviews.svg#known", "Show us that you know this service. There are some ways below."));
            lines.add(EasyLine.of("reviews.svg#person", "You can ask somebody to help you."));
            lines.add(EasyLine.of("reviews.svg#calendar", "You have 60 days. After that we delete it."));
        }
    }

    private static void addPublished(List<Component> lines, OwnReview own) {
        lines.add(EasyLine.of("reviews.svg#lock", "It does not say who you are."));
        lines.add(EasyLine.of("help.svg#company", "People see your words when five people have written."));
        if (own.news().isDoubted()) {
            lines.add(EasyLine.of(
                    "reviews.svg#ear", "Somebody looks at it again. It stays there until they have decided."));
            addReason(lines, own.news().told().getFirst().reason());
        }
        lines.add(Markup.tag(
                "p",
                new Anchor(ReviewLinks.of(own.listing().summary().slug()), "What people say about " + own.name())));
    }

    private static void addReason(List<Component> lines, @Nullable String reason) {
        if (reason != null && !reason.isBlank()) {
            lines.add(EasyLine.of("reviews.svg#told", "This is why:"));
            lines.add(Markup.tag("p", reason).styled("said"));
        }
    }

    static String of(What what) {
        return switch (what) {
            case DOCUMENT_REFUSED ->
                "We looked at your paper and deleted it. It did not show that you know the service.";
            case DOCUMENT_ENDED ->
                "Nobody looked at your paper in time. We deleted it. We are sorry. You can send it again.";
            case HELD -> "It had to wait. Somebody had to look at it.";
            case DOUBTED -> "Somebody looks at it again.";
            case IN_ORDER -> "Somebody looked at it. It is good.";
            case REFUSED -> "Somebody looked at it. People can’t read it.";
            case REFUSED_AGAIN -> "Somebody else looked at it. People can’t read it.";
        };
    }
}
