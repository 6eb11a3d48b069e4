package uk.kindred.providers.selfservice.ui;

import java.time.LocalDate;
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

/** Free places as their longer form has them. */
record AvailabilityInput(String status, String places, String hours, String from, String note, Set<String> payers)
        implements KeptInput {

    /** Nothing said. */
    static final AvailabilityInput NONE = new AvailabilityInput("", "", "", "", "", Set.of());

    private static final int MOST_PLACES = 999;

    static AvailabilityInput of(@Nullable Availability said) {
        return said == null
                ? NONE
                : new AvailabilityInput(
                        said.status().slug(),
                        said.places() == null ? "" : String.valueOf(said.places()),
                        said.hoursAWeek() == null ? "" : String.valueOf(said.hoursAWeek()),
                        said.from() == null ? "" : Dates.day(said.from()),
                        said.note() == null ? "" : said.note(),
                        said.payers().stream().map(Payer::slug).collect(Collectors.toSet()));
    }

    static AvailabilityInput of(Typed typed) {
        return new AvailabilityInput(
                typed.line("status"),
                typed.line("places"),
                typed.line("hours"),
                typed.line("free-from"),
                typed.line("note"),
                typed.all("payer"));
    }

    /** The rest stays. */
    AvailabilityInput with(String otherStatus, String otherPlaces, String otherHours) {
        return new AvailabilityInput(otherStatus, otherPlaces, otherHours, from, note, payers);
    }

    Optional<Availability> read(Keeping keeping, Map<String, String> problems) {
        Optional<AvailabilityStatus> read = AvailabilityStatus.findBySlug(status);
        if (read.isEmpty()) {
            problems.put("status", "Say whether somebody new can come.");
        }
        Integer count = count("places", places, 0, MOST_PLACES, problems);
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
                free ? count : null,
                free ? time : null,
                free ? day : null,
                note.isEmpty() ? null : note,
                keeping.source(),
                keeping.today(),
                free
                        ? payers.stream()
                                .flatMap(slug -> Payer.findBySlug(slug).stream())
                                .collect(Collectors.toSet())
                        : Set.of()));
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
        all.put("In your words", note);
        return all;
    }
}
