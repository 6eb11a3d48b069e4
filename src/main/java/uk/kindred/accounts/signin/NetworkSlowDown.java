package uk.kindred.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import uk.kindred.base.web.ClientAddress;

/**
 * The same for whoever tries many accounts from one network. Held in memory, because addresses on the internet are not
 * written down here; generous, because a whole office may share one.
 */
@Component
class NetworkSlowDown {

    private static final int FREE = 30;
    private static final int MOST_DOUBLINGS = 9;
    private static final int MOST_NETWORKS = 100_000;
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private record Tries(int count, Instant last) {}

    private final Cache<String, Tries> tries = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterWrite(FORGOTTEN)
            .build();
    private final Clock clock;

    NetworkSlowDown(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try. @return false if it comes too early */
    boolean admit(String address) {
        Instant now = clock.instant();
        AtomicBoolean admitted = new AtomicBoolean();
        tries.asMap().compute(ClientAddress.of(address), (network, before) -> {
            if (before != null && before.last().plus(waitAfter(before.count())).isAfter(now)) {
                return before;
            }
            admitted.set(true);
            return new Tries(before == null ? 1 : before.count() + 1, now);
        });
        return admitted.get();
    }

    /** One try less: it was right. */
    void succeeded(String address) {
        tries.asMap()
                .computeIfPresent(
                        ClientAddress.of(address),
                        (network, before) -> new Tries(Math.max(0, before.count() - 1), before.last()));
    }

    private static Duration waitAfter(int count) {
        return count < FREE ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(MOST_DOUBLINGS, count - FREE));
    }
}
