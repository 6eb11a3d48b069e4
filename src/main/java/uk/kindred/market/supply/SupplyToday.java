package uk.kindred.market.supply;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.places.Council;

/** A council's supply for pages, files and the API, kept for a while so that they agree and nobody waits twice. */
@Component
public class SupplyToday {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 200;

    private final Supply supply;
    private final Clock clock;
    private final Cache<String, Told> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();

    SupplyToday(Supply supply, Clock clock) {
        this.supply = supply;
        this.clock = clock;
    }

    /** @param kinds in their order, only those of which there is something */
    public record Told(LocalDate asAt, List<KindSupply> kinds) {

        public Told {
            kinds = List.copyOf(kinds);
        }
    }

    /** At most ten minutes old; whoever asks while it is reckoned waits for it, and it is reckoned once. */
    public Told of(Council council) {
        return kept.get(council.gss(), any -> new Told(LocalDate.now(clock), supply.of(council)));
    }
}
