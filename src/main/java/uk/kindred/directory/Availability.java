package uk.kindred.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceSource;

/**
 * Whether somebody new can come, as somebody said on a day.
 *
 * @param places free rooms, homes or hours' worth of people; null where only the status was said
 * @param hoursAWeek free hours a week of those who come to people; null where nobody said
 * @param from the first day on which they are free; null for at once
 * @param note in the provider's words, such as "mornings only"
 * @param payers whose place it has to be, if not anybody's: those who pay themselves, those for whom the council pays
 * @param placesFor how many of the places are for each of these payers; empty where they are not told apart
 */
public record Availability(
        AvailabilityStatus status,
        @Nullable Integer places,
        @Nullable Integer hoursAWeek,
        @Nullable LocalDate from,
        @Nullable String note,
        PriceSource source,
        LocalDate confirmedOn,
        Set<Payer> payers,
        Map<Payer, Integer> placesFor) {

    /** Days after which what was said counts for no "now" any more. */
    public static final int CURRENT_DAYS = 60;

    /** Of all who work there together. */
    public static final int MOST_HOURS = 999;

    public Availability {
        // what was kept before it could be said
        payers = payers == null ? Set.of() : Set.copyOf(payers);
        placesFor = placesFor == null ? Map.of() : Map.copyOf(placesFor);
    }

    /** Not told apart by who pays. */
    public Availability(
            AvailabilityStatus status,
            @Nullable Integer places,
            @Nullable Integer hoursAWeek,
            @Nullable LocalDate from,
            @Nullable String note,
            PriceSource source,
            LocalDate confirmedOn,
            Set<Payer> payers) {
        this(status, places, hoursAWeek, from, note, source, confirmedOn, payers, Map.of());
    }

    /** In places if in anything, for anybody, whoever pays. */
    public Availability(
            AvailabilityStatus status,
            @Nullable Integer places,
            @Nullable LocalDate from,
            @Nullable String note,
            PriceSource source,
            LocalDate confirmedOn) {
        this(status, places, null, from, note, source, confirmedOn, Set.of());
    }

    /** The same, said by them on that day. */
    public Availability confirmed(PriceSource by, LocalDate day) {
        return new Availability(status, places, hoursAWeek, from, note, by, day, payers, placesFor);
    }

    /** The same, told apart by who pays as before, if it is as many places for the same payers. */
    public Availability toldApartAs(@Nullable Availability before) {
        if (before == null || !placesFor.isEmpty() || !payers.equals(before.payers)) {
            return this;
        }
        return Objects.equals(places, before.places)
                ? new Availability(
                        status, places, hoursAWeek, from, note, source, confirmedOn, payers, before.placesFor)
                : this;
    }

    /** Whether it was said so lately that it may be taken to hold on this day. */
    public boolean isCurrent(LocalDate day) {
        return !confirmedOn.isBefore(day.minusDays(CURRENT_DAYS));
    }
}
