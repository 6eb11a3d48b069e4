package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.SupportKind;

/** A listing in a list: what people choose by, how old that knowledge is, and what is missing. */
public class ListingCard extends Article {

    /**
     * @param distanceMiles from the place searched near, null for none
     * @param headingLevel 2 right below a page's title, 3 below a section's
     */
    public ListingCard(ListingSummary listing, @Nullable Double distanceMiles, LocalDate today, int headingLevel) {
        addClassName("card");
        setId("listing-" + listing.id());
        Markup name = Markup.tag("h" + headingLevel, new Anchor("/listings/" + listing.slug(), listing.name()));
        add(name.styled("card-name"), kinds(listing), place(listing, distanceMiles), new RatingBadge(listing, today));
        facts(listing).ifPresent(this::add);
        add(missing(listing));
    }

    private static Component kinds(ListingSummary listing) {
        String kinds = listing.kinds().stream().map(SupportKind::label).collect(Collectors.joining(", "));
        Paragraph paragraph = new Paragraph(kinds);
        paragraph.addClassName("card-kind");
        return paragraph;
    }

    private static Component place(ListingSummary listing, @Nullable Double distanceMiles) {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("card-place");
        if (distanceMiles != null) {
            paragraph.add(Markup.tag("strong", DistanceInWords.of(distanceMiles)));
            paragraph.add(" away, ");
        }
        paragraph.add(placeInWords(listing));
        return paragraph;
    }

    private static String placeInWords(ListingSummary listing) {
        String councilName = listing.councilName();
        if (listing.locationPrecision() == LocationPrecision.COUNCIL && councilName != null) {
            return "Exact place not known: somewhere in " + councilName;
        }
        String words = Stream.of(listing.town(), listing.postcode())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            return words;
        }
        return councilName == null ? "Place not known" : councilName;
    }

    private static Optional<Component> facts(ListingSummary listing) {
        List<String> facts = new ArrayList<>();
        if (listing.provider() != null) {
            facts.add("Run by " + listing.provider());
        }
        Integer beds = listing.beds();
        if (beds != null) {
            facts.add(beds == 1 ? "1 bed" : beds + " beds");
        }
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Paragraph paragraph = new Paragraph(String.join(" · ", facts));
        paragraph.addClassName("card-facts");
        return Optional.of(paragraph);
    }

    /** No price has a place in the register, so none is known of any listing yet. */
    private static Component missing(ListingSummary listing) {
        List<String> missing = new ArrayList<>(List.of("No price published"));
        if (listing.provider() == null) {
            missing.add("provider not named in the register");
        }
        Paragraph paragraph = new Paragraph(String.join(", ", missing));
        paragraph.addClassName("card-missing");
        return paragraph;
    }
}
