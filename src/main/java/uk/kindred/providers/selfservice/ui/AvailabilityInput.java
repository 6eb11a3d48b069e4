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
record AvailabilityInput(String status, String places, String from, String note, Set<String> payers) {

    private static final int MOST_PLACES = 999;

    static AvailabilityInput of(@Nullable Availability said) {
        return said == null
                ? new AvailabilityInput("", "", "", "", Set.of())
                : new AvailabilityInput(
                        said.status().slug(),
                        said.places() == null ? "" : String.valueOf(said.places()),
                        said.from() == null ? "" : Dates.day(said.from()),
                        said.note() == null ? "" : said.note(),
                        said.payers().stream().map(Payer::slug).collect(Collectors.toSet()));
    }

    static AvailabilityInput of(Typed typed) {
        return new AvailabilityInput(
                typed.line("status"),
                typed.line("places"),
                typed.line("free-from"),
                typed.line("note"),
                typed.all("payer"));
    }

    Optional<Availability> read(Keeping keeping, Map<String, String> problems) {
        Optional<AvailabilityStatus> read = AvailabilityStatus.findBySlug(status);
        if (read.isEmpty()) {
            problems.put("status", "Say whether somebody new can come.");
        }
        OptionalInt count = Reading.count(places);
        if (!places.isEmpty() && (count.isEmpty() || count.getAsInt() > MOST_PLACES)) {
            problems.put("places", "Write a number from 0 to " + MOST_PLACES + ", or leave it empty.");
        }
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
                free && count.isPresent() ? (Integer) count.getAsInt() : null,
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

    Map<String, String> byLabel() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Can somebody new come?", status);
        all.put("How many", places);
        all.put("From", from);
        all.put("Whose place", PriceInput.labels(payers));
        all.put("In your words", note);
        return all;
    }
}
