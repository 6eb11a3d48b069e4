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

/**
 * Free places said with one press. It names what is so afterwards, so that pressed twice it is said once.
 *
 * @param places null if they are not counted
 */
public record Tap(AvailabilityStatus status, @Nullable Integer places) {

    private static final int MOST_PLACES = 999;
    private static final Pattern WRITTEN = Pattern.compile("(available|waiting-list|full)(?::(\\d{1,3}))?");

    public Tap {
        if (places != null && (places < 1 || places > MOST_PLACES || status != AvailabilityStatus.AVAILABLE)) {
            throw new IllegalArgumentException("From 1 to " + MOST_PLACES + " places can be free.");
        }
    }

    /** What can be pressed where this is said: that it is still so comes first. */
    public static List<Tap> after(@Nullable Availability said) {
        List<Tap> taps = new ArrayList<>();
        Integer places = said == null ? null : said.places();
        boolean free = said != null && said.status() == AvailabilityStatus.AVAILABLE;
        if (said != null && said.status() == AvailabilityStatus.WAITING_LIST) {
            taps.add(new Tap(AvailabilityStatus.WAITING_LIST, null));
        }
        if (said != null && said.status() == AvailabilityStatus.FULL) {
            taps.add(new Tap(AvailabilityStatus.FULL, null));
        }
        if (free && places != null && places >= 1) {
            taps.add(free(places));
            if (places > 1) {
                taps.add(free(places - 1));
            }
            if (places < MOST_PLACES) {
                taps.add(free(places + 1));
            }
        } else {
            taps.add(free(free ? null : 1));
            if (!free) {
                taps.add(free(2));
            }
        }
        for (AvailabilityStatus other : List.of(AvailabilityStatus.FULL, AvailabilityStatus.WAITING_LIST)) {
            if (said == null || said.status() != other) {
                taps.add(new Tap(other, null));
            }
        }
        return taps;
    }

    private static Tap free(@Nullable Integer places) {
        return new Tap(AvailabilityStatus.AVAILABLE, places);
    }

    /** Empty for what no button says. */
    public static Optional<Tap> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        AvailabilityStatus status =
                AvailabilityStatus.findBySlug(parts.group(1)).orElseThrow();
        String places = parts.group(2);
        if (places == null) {
            return Optional.of(new Tap(status, null));
        }
        int count = Integer.parseInt(places);
        return status == AvailabilityStatus.AVAILABLE && count > 0
                ? Optional.of(new Tap(status, count))
                : Optional.empty();
    }

    /** As {@link #read} takes it. */
    public String written() {
        return places == null ? status.slug() : status.slug() + ":" + places;
    }

    /** Whether it says no more than what was said. */
    public boolean isStill(@Nullable Availability said) {
        return said != null
                && said.status() == status
                && Objects.equals(said.places() == null || said.places() == 0 ? null : said.places(), places);
    }

    /** What is so afterwards. Note and payers stay while places are free; a day to come stays while it is still to come. */
    public Availability after(@Nullable Availability said, Keeping keeping) {
        boolean free = status == AvailabilityStatus.AVAILABLE;
        boolean wasFree = said != null && said.status() == AvailabilityStatus.AVAILABLE;
        boolean keeps = isStill(said) || free && wasFree;
        return new Availability(
                status,
                places,
                keeps && said != null && said.from() != null && said.from().isAfter(keeping.today())
                        ? said.from()
                        : null,
                keeps && said != null ? said.note() : null,
                keeping.source(),
                keeping.today(),
                keeps && said != null ? said.payers() : Set.of());
    }
}
