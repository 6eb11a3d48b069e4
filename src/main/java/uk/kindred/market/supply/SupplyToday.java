package uk.kindred.market.supply;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.kindred.base.ui.Dates;
import uk.kindred.places.Council;

/** A council's supply for pages, files and the API, kept for a while so that they agree and nobody waits twice. */
@Component
public class SupplyToday {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 200;
    /** No council's area has as many today; of so many nobody waits for the figures of this minute. */
    private static final long MANY = 5_000;

    private final Supply supply;
    private final AreaSupply areas;
    private final Clock clock;
    private final Cache<String, Told> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();

    SupplyToday(Supply supply, AreaSupply areas, Clock clock) {
        this.supply = supply;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * @param reckonedOn the day on which it was reckoned; what it is reckoned from may be older
     * @param kinds in their order, only those of which there is something
     */
    public record Told(LocalDate reckonedOn, List<KindSupply> kinds) {

        public Told {
            kinds = List.copyOf(kinds);
        }

        /** "CQC’s register of February 2026, reckoned on 30 November 2026" */
        public String asOf() {
            RegisterDays days = RegisterDays.of(kinds);
            return (days == null ? "CQC’s register" : days.inWords()) + ", reckoned on " + Dates.day(reckonedOn);
        }
    }

    /**
     * At most ten minutes old; whoever asks while it is reckoned waits for it, and it is reckoned once. Of a council with very
     * many listings it is what was stored last night.
     */
    public Told of(Council council) {
        LocalDate today = LocalDate.now(clock);
        return kept.get(
                council.gss(), gss -> findStored(gss, today).orElseGet(() -> new Told(today, supply.of(council))));
    }

    private Optional<Told> findStored(String gss, LocalDate today) {
        return areas.findDay()
                .filter(day -> !day.isBefore(today.minusDays(1)))
                .map(day -> new Told(day, areas.list(List.of(gss)).getOrDefault(gss, List.of())))
                .filter(told ->
                        told.kinds().stream().mapToLong(KindSupply::listings).sum() > MANY);
    }
}
