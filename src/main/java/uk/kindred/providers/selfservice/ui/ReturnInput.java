package uk.kindred.providers.selfservice.ui;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.ReturnFigure;
import uk.kindred.providers.selfservice.Returns;
import uk.kindred.providers.selfservice.Tap;

/**
 * A return as its form has it.
 *
 * @param place what is said of free places where beds do not tell it
 * @param pricesRight whether prices and terms are confirmed with it
 */
record ReturnInput(Map<ReturnFigure, String> figures, String place, String places, String hours, boolean pricesRight) {

    /** As last time, but for what changes from month to month. */
    static ReturnInput of(ListingDetails listing, Returns.@Nullable Told last) {
        Map<ReturnFigure, String> figures = new EnumMap<>(ReturnFigure.class);
        if (last != null) {
            last.figures().forEach((figure, count) -> figures.put(figure, String.valueOf(count)));
        }
        Integer beds = listing.summary().beds();
        if (beds != null && listing.careHome()) {
            figures.putIfAbsent(ReturnFigure.BEDS_MAXIMUM, String.valueOf(beds));
        }
        AvailabilityInput said = AvailabilityInput.of(listing.offer().availability());
        return new ReturnInput(figures, said.status(), said.places(), said.hours(), false);
    }

    static ReturnInput of(ListingDetails listing, Typed typed) {
        Map<ReturnFigure, String> figures = new EnumMap<>(ReturnFigure.class);
        ReturnFigure.listFor(listing).forEach(figure -> figures.put(figure, typed.line(figure.slug())));
        return new ReturnInput(
                figures, typed.line("status"), typed.line("places"), typed.line("hours"), typed.has("prices-right"));
    }

    String text(ReturnFigure figure) {
        return figures.getOrDefault(figure, "");
    }

    Map<ReturnFigure, Integer> read(Map<String, String> problems) {
        Map<ReturnFigure, Integer> counts = new EnumMap<>(ReturnFigure.class);
        figures.forEach((figure, typed) -> {
            OptionalInt count = Reading.count(typed);
            if (count.isPresent()) {
                counts.put(figure, count.getAsInt());
            } else if (!typed.isEmpty()) {
                problems.put(figure.slug(), "Write a number, or leave it empty.");
            }
        });
        Integer most = counts.get(ReturnFigure.BEDS_MAXIMUM);
        int told = List.of(ReturnFigure.BEDS_OCCUPIED, ReturnFigure.BEDS_RESERVED, ReturnFigure.BEDS_ACCEPTING).stream()
                .mapToInt(figure -> counts.getOrDefault(figure, 0))
                .sum();
        if (most != null && told > most) {
            problems.put(
                    ReturnFigure.BEDS_MAXIMUM.slug(),
                    "Occupied, reserved and free beds are " + told + " together: more than there are.");
        }
        return counts;
    }

    /** What it says of free places; null if it says nothing. */
    @Nullable
    Availability availability(
            ListingDetails listing, Map<ReturnFigure, Integer> counts, Keeping keeping, Map<String, String> problems) {
        if (listing.careHome()) {
            Integer free = counts.get(ReturnFigure.BEDS_ACCEPTING);
            return free == null
                    ? null
                    : Tap.read(free == 0 ? "full" : "available:" + Math.min(free, 999))
                            .map(tap -> tap.after(listing.offer().availability(), keeping))
                            .orElse(null);
        }
        if (place.isEmpty()) {
            return null;
        }
        Map<String, String> wrong = new LinkedHashMap<>();
        Availability said = AvailabilityInput.of(listing.offer().availability())
                .with(place, places, hours)
                .read(keeping, wrong)
                .orElse(null);
        problems.putAll(wrong);
        return said;
    }
}
