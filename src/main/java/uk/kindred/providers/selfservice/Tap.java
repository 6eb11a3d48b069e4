package uk.kindred.providers.selfservice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.pricing.Payer;

/**
 * Free places, or free hours a week, said with one press. It names what is so afterwards, so that pressed twice it is said
 * once.
 *
 * @param places null if they are not counted
 * @param hours a week; null if they are not counted
 * @param payers whose place it has to be, empty for anybody's; null if the press does not say
 */
public record Tap(
        AvailabilityStatus status,
        @Nullable Integer places,
        @Nullable Integer hours,
        @Nullable Set<Payer> payers) {

    private static final int MOST_PLACES = 999;
    private static final int HOURS_STEP = 5;
    private static final int FIRST_HOURS = 10;
    private static final Pattern WRITTEN =
            Pattern.compile("(available|waiting-list|full)(?::(\\d{1,3}))?(?::(\\d{1,3})h)?");

    public Tap {
        boolean free = status == AvailabilityStatus.AVAILABLE;
        if (isOut(places, MOST_PLACES, free) || isOut(hours, Availability.MOST_HOURS, free)) {
            throw new IllegalArgumentException("From 1 to " + MOST_PLACES + " can be free.");
        }
    }

    private static boolean isOut(@Nullable Integer count, int most, boolean free) {
        return count != null && (count < 1 || count > most || !free);
    }

    /** What can be pressed where this is said: that it is still so comes first. @param byHours whether hours are told here */
    public static List<Tap> after(@Nullable Availability said, boolean byHours) {
        List<Tap> taps = new ArrayList<>();
        if (said != null && said.status() == AvailabilityStatus.AVAILABLE) {
            addOfFree(taps, said, byHours);
        } else {
            if (said != null) {
                taps.add(not(said.status()));
            }
            taps.add(free(1, null));
            taps.add(byHours ? free(null, FIRST_HOURS) : free(2, null));
        }
        for (AvailabilityStatus other : List.of(AvailabilityStatus.FULL, AvailabilityStatus.WAITING_LIST)) {
            if (said == null || said.status() != other) {
                taps.add(not(other));
            }
        }
        return taps;
    }

    private static void addOfFree(List<Tap> taps, Availability said, boolean byHours) {
        Integer places = positive(said.places());
        Integer hours = positive(said.hoursAWeek());
        taps.add(free(places, hours));
        if (hours != null) {
            if (hours > HOURS_STEP) {
                taps.add(free(places, hours - HOURS_STEP));
            }
            if (hours + HOURS_STEP <= Availability.MOST_HOURS) {
                taps.add(free(places, hours + HOURS_STEP));
            }
        } else if (places != null) {
            if (places > 1) {
                taps.add(free(places - 1, null));
            }
            if (places < MOST_PLACES) {
                taps.add(free(places + 1, null));
            }
        } else if (byHours) {
            taps.add(free(null, FIRST_HOURS));
        }
    }

    private static Tap free(@Nullable Integer places, @Nullable Integer hours) {
        return new Tap(AvailabilityStatus.AVAILABLE, places, hours, null);
    }

    private static Tap not(AvailabilityStatus status) {
        return new Tap(status, null, null, null);
    }

    private static @Nullable Integer positive(@Nullable Integer count) {
        return count == null || count < 1 ? null : count;
    }

    /** Empty for what no button says. */
    public static Optional<Tap> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        AvailabilityStatus status =
                AvailabilityStatus.findBySlug(parts.group(1)).orElseThrow();
        Integer places = count(parts.group(2));
        Integer hours = count(parts.group(3));
        boolean free = status == AvailabilityStatus.AVAILABLE;
        return isOut(places, MOST_PLACES, free) || isOut(hours, Availability.MOST_HOURS, free)
                ? Optional.empty()
                : Optional.of(new Tap(status, places, hours, null));
    }

    private static @Nullable Integer count(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The same, for those whose place it has to be. */
    public Tap of(Set<Payer> others) {
        return new Tap(status, places, hours, Set.copyOf(others));
    }

    /** As {@link #read} takes it, without the payers. */
    public String written() {
        return status.slug() + (places == null ? "" : ":" + places) + (hours == null ? "" : ":" + hours + "h");
    }

    /** Whether it says no more than what was said. */
    public boolean isStill(@Nullable Availability said) {
        return said != null
                && said.status() == status
                && Objects.equals(positive(said.places()), places)
                && Objects.equals(positive(said.hoursAWeek()), hours)
                && (payers == null || status != AvailabilityStatus.AVAILABLE || payers.equals(said.payers()));
    }

    /** What is so afterwards. Note and payers stay while places are free; a day to come stays while it is still to come. */
    public Availability after(@Nullable Availability said, Keeping keeping) {
        boolean free = status == AvailabilityStatus.AVAILABLE;
        boolean wasFree = said != null && said.status() == AvailabilityStatus.AVAILABLE;
        Availability kept = isStill(said) || free && wasFree ? said : null;
        return new Availability(
                        status,
                        places,
                        hours,
                        kept != null && kept.from() != null && kept.from().isAfter(keeping.today())
                                ? kept.from()
                                : null,
                        kept != null ? kept.note() : null,
                        keeping.source(),
                        keeping.today(),
                        free && payers != null ? payers : kept != null ? kept.payers() : Set.of())
                .toldApartAs(kept);
    }
}
