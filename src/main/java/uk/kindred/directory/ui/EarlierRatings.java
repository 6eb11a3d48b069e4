package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.PublishedRating;
import uk.kindred.directory.RatingHistory;

/** The overall ratings that a listing ever had, as far as they were read, newest first. */
final class EarlierRatings {

    /** As many as stand open; any others are unfolded. */
    private static final int SHOWN = 6;

    private EarlierRatings() {}

    /** Nothing where there was never another. */
    static List<Component> of(RatingHistory history, LocalDate today) {
        List<PublishedRating> ratings = history.overall();
        if (ratings.size() < 2) {
            return List.of();
        }
        H3 heading = new H3("Its ratings over time");
        if (ratings.size() <= SHOWN) {
            return List.of(heading, list(ratings, today));
        }
        return List.of(
                heading,
                list(ratings.subList(0, SHOWN), today),
                Markup.tag(
                        "details",
                        Markup.tag("summary", "Earlier ones: " + (ratings.size() - SHOWN)),
                        list(ratings.subList(SHOWN, ratings.size()), today)));
    }

    private static UnorderedList list(List<PublishedRating> ratings, LocalDate today) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sentences");
        ratings.forEach(rating -> list.add(new ListItem(sentence(rating, today))));
        return list;
    }

    /** "Good, published 6 years ago (3 March 2020), given to the previous provider." */
    private static String sentence(PublishedRating rating, LocalDate today) {
        return (rating.isOfWhole() ? "" : rating.serviceGroup() + ": ")
                + RatingWords.published(rating, today)
                + (rating.isInherited() ? ", given to the previous provider" : "")
                + ".";
    }
}
