package uk.kindred.market.reach;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Council;

/**
 * What pages, files and the API tell of one council's reach: as it was stored in the night, or, for any other question,
 * reckoned for whoever asks, one at a time, and kept for a while.
 */
@Service
public class CouncilReaches {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 500;
    /** Whole ones have a number for each postcode. */
    private static final int MOST_WHOLE = 8;

    private static final int MOST_ALL = 200;
    private static final int AT_ONCE = 1;
    private static final long WAIT_SECONDS = 5;

    private final WithinReach reach;
    private final StoredReach stored;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Cache<Key, KindReach> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();
    /** Of every kind, before anything is stored. */
    private final Cache<String, Map<SupportKind, KindReach>> all =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_ALL).build();

    private final Cache<Key, CouncilReach> whole =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_WHOLE).build();

    CouncilReaches(WithinReach reach, StoredReach stored, Clock clock) {
        this.reach = reach;
        this.stored = stored;
        this.clock = clock;
    }

    private record Key(String gss, SupportKind kind, ReachQuestion question) {}

    /** @throws ReachBusyException if too many ask at once what was not stored */
    public KindReach get(Council council, SupportKind kind, ReachQuestion question) {
        return stored.find(question, council.gss(), kind).orElseGet(() -> reckoned(council, kind, question));
    }

    /** By kind; empty before the first night. A kind that is missing is nowhere in England. */
    public Map<SupportKind, KindReach> listStored(Council council, ReachQuestion question) {
        return stored.list(question, council.gss());
    }

    /**
     * By kind, as it was stored in the night; before the first, every kind is counted for whoever asks, which takes seconds, and
     * kept for a while.
     */
    public Map<SupportKind, KindReach> getAll(Council council, ReachQuestion question) {
        Map<SupportKind, KindReach> known = listStored(council, question);
        return known.isEmpty() ? all.get(council.gss() + question, any -> countAll(council, question)) : known;
    }

    private Map<SupportKind, KindReach> countAll(Council council, ReachQuestion question) {
        LocalDate today = LocalDate.now(clock);
        CouncilReach counted = reach.of(council, question);
        Map<SupportKind, KindReach> kinds = new EnumMap<>(SupportKind.class);
        for (SupportKind kind : SupportKind.values()) {
            kinds.put(kind, KindReach.of(today, counted.table(kind)));
        }
        return kinds;
    }

    /** By kind, of all of England, without its sectors. */
    public Map<SupportKind, KindReach> listStoredOfEngland(ReachQuestion question) {
        return stored.list(question, StoredReach.ENGLAND);
    }

    /** All of England's numbers for a fixed question, as they were stored; empty for any other. */
    public Optional<AreaReach> findEngland(SupportKind kind, ReachQuestion question) {
        return stored.find(question, StoredReach.ENGLAND, kind).map(KindReach::whole);
    }

    /**
     * As it is now, by postcode, of which to ask what if.
     *
     * @throws ReachBusyException if too many ask at once
     */
    public CouncilReach getWhole(Council council, SupportKind kind, ReachQuestion question) {
        Key key = new Key(council.gss(), kind, question);
        CouncilReach known = whole.getIfPresent(key);
        if (known != null) {
            return known;
        }
        CouncilReach fresh = reckon(council, kind, question);
        whole.put(key, fresh);
        return fresh;
    }

    /** What was kept is forgotten, for tests that change listings. */
    void forget() {
        kept.invalidateAll();
        all.invalidateAll();
        whole.invalidateAll();
    }

    private KindReach reckoned(Council council, SupportKind kind, ReachQuestion question) {
        Key key = new Key(council.gss(), kind, question);
        KindReach known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        KindReach fresh = KindReach.of(
                LocalDate.now(clock), reckon(council, kind, question).table(kind));
        kept.put(key, fresh);
        return fresh;
    }

    private CouncilReach reckon(Council council, SupportKind kind, ReachQuestion question) {
        try {
            if (!turns.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ReachBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReachBusyException();
        }
        try {
            return reach.of(council, question, kind);
        } finally {
            turns.release();
        }
    }
}
