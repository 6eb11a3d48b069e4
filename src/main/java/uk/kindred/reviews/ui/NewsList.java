package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.reviews.ReviewNews.Told;
import uk.kindred.reviews.ReviewNews.What;
import uk.kindred.reviews.ReviewState;

/** What became of a review so far, with each reason: nobody needs an address to be told. */
final class NewsList {

    private NewsList() {}

    /** Empty if nothing happened beside what the page says above it. */
    static List<Component> of(OwnReview own, Clock clock) {
        List<Told> told = own.news().told();
        List<Told> others = !told.isEmpty()
                        && isSaidAbove(own.review().state(), told.getFirst().what())
                ? told.subList(1, told.size())
                : told;
        if (others.isEmpty()) {
            return List.of();
        }
        Markup list = Markup.tag("ol").styled("plain-list", "rows");
        others.forEach(one -> list.add(item(own, one, clock)));
        return List.of(Markup.tag("section", new H2(own.say("What happened so far", "What happened")), list)
                .styled("thread")
                .with("id", "happened"));
    }

    private static boolean isSaidAbove(ReviewState state, What what) {
        return switch (what) {
            case HELD -> state == ReviewState.HELD;
            case DOUBTED -> state == ReviewState.PUBLISHED;
            case REFUSED, REFUSED_AGAIN -> state == ReviewState.REFUSED;
            case DOCUMENT_REFUSED, DOCUMENT_ENDED, IN_ORDER -> false;
        };
    }

    private static Markup item(OwnReview own, Told told, Clock clock) {
        Markup item = Markup.tag(
                "li",
                Markup.tag("p", StateWords.day(told.at(), clock)).styled("small", "soft"),
                Markup.tag("p", own.say(told.what().label(), EasyState.of(told.what()))));
        return told.reason() == null
                ? item
                : item.containing(Markup.tag("p", told.reason()).styled("said"));
    }
}
