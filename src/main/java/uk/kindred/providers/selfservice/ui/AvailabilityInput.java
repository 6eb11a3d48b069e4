package uk.kindred.providers.selfservice.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.pricing.Payer;
import uk.kindred.providers.selfservice.Keeping;

/**
 * Free places as their longer form has them.
 *
 * @param placesFor how many for whom, by the payer's slug; what was left empty is not in it
 */
record AvailabilityInput(
        String status,
        String places,
        String hours,
        String from,
        String note,
        Set<String> payers,
        Map<String, String> placesFor)
        implements KeptInput {

    /** Nothing said. */
    static final AvailabilityInput NONE = new AvailabilityInput("", "", "", "", "", Set.of(), Map.of());

    private static final String PLACES_FOR = "places-for-";
    private static final int MOST_PLACES = 999;

    /** The field for how many places are for this payer. */
    static String fieldFor(String payer) {
        return PLACES_FOR + payer;
    }

    static AvailabilityInput of(@Nullable Availability said) {
        return said == null
                ? NONE
                : new AvailabilityInput(
                        said.status().slug(),
                        said.places() == null ? "" : String.valueOf(said.places()),
                        said.hoursAWeek() == null ? "" : String.valueOf(said.hoursAWeek()),
                        said.from() == null ? "" : Dates.day(said.from()),
                        said.note() == null ? "" : said.note(),
                        said.payers().stream().map(Payer::slug).collect(Collectors.toSet()),
                        said.placesFor().entrySet().stream()
                                .collect(Collectors.toMap(
                                        entry -> entry.getKey().slug(), entry -> String.valueOf(entry.getValue()))));
    }

    static AvailabilityInput of(Typed typed) {
        return new AvailabilityInput(
                typed.line("status"),
                typed.line("places"),
                typed.line("hours"),
                typed.line("free-from"),
                typed.line("note"),
                typed.all("payer"),
                Choices.payers().keySet().stream()
                        .filter(payer -> typed.has(fieldFor(payer)))
                        .collect(Collectors.toMap(payer -> payer, payer -> typed.line(fieldFor(payer)))));
    }

    /** The rest stays. */
    AvailabilityInput with(String otherStatus, String otherPlaces, String otherHours) {
        return new AvailabilityInput(
                otherStatus,
                otherPlaces,
                otherHours,
                from,
                note,
                payers,
                otherPlaces.equals(places) ? placesFor : Map.of());
    }

    Optional<Availability> read(Keeping keeping, Map<String, String> problems) {
        Optional<AvailabilityStatus> read = AvailabilityStatus.findBySlug(status);
        if (read.isEmpty()) {
            problems.put("status", "Say whether somebody new can come.");
        }
        Integer count = count("places", places, 0, MOST_PLACES, problems);
        Map<Payer, Integer> apart = apart(count, problems);
        Set<Payer> whose = apart.isEmpty() ? Reading.payers(payers) : apart.keySet();
        Integer time = count("hours", hours, 1, Availability.MOST_HOURS, problems);
        LocalDate day = from.isEmpty() ? null : Reading.day(from).orElse(null);
        if (!from.isEmpty() && day == null) {
            problems.put("free-from", "This is no day. One looks like 1 April 2027.");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        boolean free = read.get() == AvailabilityStatus.AVAILABLE;
        return Optional.of(new Availability(
                read.get(),
                free ? together(count, apart) : null,
                free ? time : null,
                free ? day : null,
                note.isEmpty() ? null : note,
                keeping.source(),
                keeping.today(),
                free ? whose : Set.of(),
                free ? apart : Map.of()));
    }

    private static @Nullable Integer together(@Nullable Integer count, Map<Payer, Integer> apart) {
        return apart.isEmpty() ? count : Integer.valueOf(sum(apart));
    }

    private static int sum(Map<Payer, Integer> apart) {
        return apart.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many for whom; empty where that is not told apart. @param all as many as are free in all, if that was typed */
    private Map<Payer, Integer> apart(@Nullable Integer all, Map<String, String> problems) {
        Map<Payer, Integer> apart = new EnumMap<>(Payer.class);
        placesFor.forEach((slug, typed) -> Payer.findBySlug(slug).ifPresent(payer -> {
            Integer some = count(fieldFor(slug), typed, 1, MOST_PLACES, problems);
            if (some != null) {
                apart.put(payer, some);
            }
        }));
        if (!apart.isEmpty() && all != null && all != sum(apart)) {
            problems.put(
                    "places", "For each who pays you say " + sum(apart) + " together. Write that, or leave it empty.");
        }
        if (!apart.isEmpty() && sum(apart) > MOST_PLACES) {
            problems.put("places", "Together there can be " + MOST_PLACES + " at most.");
        }
        if (!apart.isEmpty() && !apart.keySet().containsAll(Reading.payers(payers))) {
            problems.put(
                    "payer", "You ticked somebody for whom you say no number. Say how many, or take the tick away.");
        }
        return apart;
    }

    /** Null for nothing, or for what is wrong. */
    private static @Nullable Integer count(
            String field, String typed, int least, int most, Map<String, String> problems) {
        OptionalInt count = Reading.count(typed);
        if (count.isPresent() && count.getAsInt() >= least && count.getAsInt() <= most) {
            return count.getAsInt();
        }
        if (!typed.isEmpty()) {
            problems.put(field, "Write a number from " + least + " to " + most + ", or leave it empty.");
        }
        return null;
    }

    @Override
    public Map<String, String> byLabel() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Can somebody new come?", status);
        all.put("How many", places);
        all.put("Hours a week", hours);
        all.put("From", from);
        all.put("Whose place", PriceInput.labels(payers));
        placesFor.forEach(
                (payer, count) -> all.put("Places for: " + Choices.payers().get(payer), count));
        all.put("In your words", note);
        return all;
    }
}
