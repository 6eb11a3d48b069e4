package uk.kindred.directory.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.kindred.base.ui.Series;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Where a service goes to, in words. */
@Component
public class AreaWords {

    private final Councils councils;

    public AreaWords(Councils councils) {
        this.councils = councils;
    }

    /** Empty where people go to the service, so that no area need be known. */
    public Optional<String> of(ListingSummary listing) {
        AreaServed area = listing.offer().areaServed();
        if (area.isKnown()) {
            return Optional.of("Serves " + inShort(area) + ".");
        }
        return listing.kinds().stream().anyMatch(SupportKind::goesOut)
                ? Optional.of("Area served not known: ask if they come to you.")
                : Optional.empty();
    }

    /** Of a known area: "all of England", "places up to 5 miles away, Leeds and LS6" */
    public String inShort(AreaServed area) {
        if (area.england()) {
            return "all of England";
        }
        List<String> parts = new ArrayList<>();
        if (area.miles() != null) {
            parts.add("places up to " + area.miles() + (area.miles() == 1 ? " mile" : " miles") + " away");
        }
        area.councilGss().stream()
                .flatMap(gss -> councils.findByGss(gss).stream())
                .map(Council::shortName)
                .forEach(parts::add);
        parts.addAll(area.districts());
        return Series.of(parts);
    }
}
