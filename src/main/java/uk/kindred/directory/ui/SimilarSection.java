package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.NearbyListing;
import uk.kindred.directory.SimilarListings;

/** Where else to look: the nearest services of the same kind, or what comes closest to that. */
class SimilarSection extends ListingSection {

    SimilarSection(ListingDetails details, SimilarListings similar, LocalDate today) {
        super("similar", title(similar.reach()));
        ListingSummary listing = details.summary();
        addClassName("no-print");
        if (similar.listings().isEmpty()) {
            Paragraph none = new Paragraph("We know neither where this service is nor of others near it. ");
            none.add(new Anchor("/search", "Search all care services"));
            add(none);
            return;
        }
        String note = note(similar.reach(), listing);
        if (!note.isEmpty()) {
            add(new Paragraph(note));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("similar-cards");
        similar.listings()
                .forEach(near ->
                        list.add(new ListItem(new ListingCard(near.listing(), near.distanceMiles(), today, 3))));
        add(list);
        if (details.open()) {
            add(compare(Stream.of(listing), similar, "Compare these with " + listing.name()));
        } else if (similar.listings().size() > 1) {
            add(compare(Stream.of(), similar, "Compare these"));
        }
    }

    private static Anchor compare(Stream<ListingSummary> first, SimilarListings similar, String words) {
        String ids = Stream.concat(first, similar.listings().stream().map(NearbyListing::listing))
                .map(ListingSummary::id)
                .collect(Collectors.joining(","));
        Anchor link = new Anchor("/compare?ids=" + ids, words);
        link.addClassNames("button", "quiet", "compare-similar");
        return link;
    }

    private static String title(SimilarListings.Reach reach) {
        return switch (reach) {
            case AROUND -> "Similar services nearby";
            case COUNCIL -> "Similar services of the same council";
            case BEYOND_COUNCIL -> "Similar services elsewhere";
            case OTHER_KINDS -> "Other services nearby";
        };
    }

    private static String note(SimilarListings.Reach reach, ListingSummary listing) {
        return switch (reach) {
            case AROUND, COUNCIL -> "";
            case BEYOND_COUNCIL ->
                "We know of no other of its kind in " + listing.councilName() + ". These are the nearest to it.";
            case OTHER_KINDS -> "We know of no other of its kind. These are the nearest of other kinds.";
        };
    }
}
