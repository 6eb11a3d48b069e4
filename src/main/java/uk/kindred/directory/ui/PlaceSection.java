package uk.kindred.directory.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.MapProperties;
import uk.kindred.base.ui.MapView;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.RegisterFact;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Places;
import uk.kindred.places.Postcode;

/** The address and a small map, where the register is exact enough for one. */
class PlaceSection extends ListingSection {

    PlaceSection(ListingDetails listing, MapProperties maps, AreaWords areas, Places places) {
        super("place", "Where it is");
        ListingSummary summary = listing.summary();
        List<String> lines = addressLines(listing);
        Paragraph address = new Paragraph();
        address.addClassName("address");
        for (String line : lines) {
            if (address.getElement().getChildCount() > 0) {
                address.add(new HtmlComponent("br"));
            }
            address.add(new Text(line));
        }
        if (summary.locationPrecision() == LocationPrecision.DISTRICT) {
            address.removeAll();
            address.add(new Text(PlaceWords.somewhere(summary)));
        }
        if (!lines.isEmpty()) {
            add(address);
        }
        addMap(summary, maps, places);
        areas.of(summary).ifPresent(area -> {
            Paragraph served = new Paragraph(area);
            served.addClassName("served");
            add(served);
        });
        addCouncil(summary);
        addPrecision(summary, !lines.isEmpty());
        addNearby(summary.postcode(), places);
        addSource(Origin.sentence(
                listing, RegisterFact.ADDRESS, RegisterFact.POSITION, RegisterFact.COUNCIL, RegisterFact.REGION));
    }

    /** A postcode that is not in use says at least which district it was in. */
    private void addNearby(@Nullable String postcode, Places places) {
        if (postcode == null) {
            return;
        }
        String near = Postcode.read(postcode)
                .filter(whole -> places.findPostcode(postcode).isEmpty())
                .map(Postcode::district)
                .orElse(postcode);
        add(new Paragraph(new Anchor(
                "/search?near=" + URLEncoder.encode(near, StandardCharsets.UTF_8) + "&within=5",
                "See all care within 5 miles of " + near)));
    }

    static List<String> addressLines(ListingDetails listing) {
        ListingSummary summary = listing.summary();
        List<String> lines = new ArrayList<>(listing.address());
        Stream.of(summary.town(), listing.county(), summary.postcode())
                .filter(Objects::nonNull)
                .filter(line -> lines.stream().noneMatch(before -> endsWith(before, line)))
                .forEach(lines::add);
        return lines;
    }

    /** Whether a line of an address says it already: "1 Harewood Close, Worksop" has its town. */
    private static boolean endsWith(String line, String part) {
        String whole = line.toLowerCase(Locale.UK);
        String end = part.toLowerCase(Locale.UK);
        return whole.equals(end) || whole.endsWith(", " + end);
    }

    private void addMap(ListingSummary summary, MapProperties maps, Places places) {
        Coordinates place = summary.coordinates();
        if (place == null) {
            return;
        }
        if (summary.locationPrecision() == LocationPrecision.DISTRICT) {
            String district = Objects.requireNonNullElse(summary.postcode(), "");
            places.districtMiles(district, place)
                    .ifPresent(miles -> add(new MapView(
                                    maps,
                                    "Map with a circle around all of " + district,
                                    "A map of the area stands here once the page has fully loaded.")
                            .showingArea(place.latitude(), place.longitude(), miles)));
        } else {
            add(new MapView(
                            maps,
                            "Map showing " + summary.name(),
                            "A map stands here once the page has fully loaded. The address is above.")
                    .showing(place.latitude(), place.longitude()));
        }
    }

    private void addCouncil(ListingSummary summary) {
        if (summary.councilSlug() != null && summary.councilName() != null) {
            Paragraph council = new Paragraph("Council for adult social care: ");
            council.add(new Anchor("/search?council=" + summary.councilSlug(), summary.councilName()));
            add(council);
        }
    }

    private void addPrecision(ListingSummary summary, boolean hasAddress) {
        LocationPrecision precision = summary.locationPrecision();
        switch (precision) {
            case EXACT -> {}
            case DISTRICT ->
                add(soft(
                        "This is somebody’s home, so we never tell more than the postcode district. The circle on the map"
                                + " goes around the whole district, and the home is somewhere in that district. Distances are"
                                + " measured from its middle."));
            case POSTCODE -> add(soft("The map shows the middle of the postcode, which may be a few doors away."));
            case COUNCIL ->
                add(soft(
                        "The register’s open copy gives no address, only the council. So there is no map here, and searches"
                                + " by distance cannot measure it. CQC’s page may show the address."));
            case NONE ->
                add(soft(
                        hasAddress
                                ? "We could not find this address on the map, so there is none here, and searches by"
                                        + " distance cannot measure it."
                                : "The register’s open copy does not say where it is. CQC’s page may."));
        }
    }

    private static Paragraph soft(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
