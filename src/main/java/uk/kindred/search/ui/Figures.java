package uk.kindred.search.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import uk.kindred.directory.Listings;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchCriteriaBuilder;

/** The home page's numbers, real services and examples apart. Counted once a minute at most, for they are on the page that everybody opens first. */
@Component
class Figures {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String ONLY = "";

    private final ListingSearch search;
    private final Listings listings;
    /** Nobody waits for newer ones, and the last are shown as long as no newer ones can be had. */
    private final LoadingCache<String, Counted> cache =
            Caffeine.newBuilder().refreshAfterWrite(FRESH).build(only -> count());

    Figures(ListingSearch search, Listings listings) {
        this.search = search;
        this.listings = listings;
    }

    /**
     * @param total real ones only
     * @param byWay no way left out
     * @param asAt the date of the newest source, null where it is not known
     */
    record Counted(
            long total,
            Map<WayIn, WayCount> byWay,
            @Nullable LocalDate asAt) {

        WayCount of(WayIn way) {
            return byWay.getOrDefault(way, WayCount.NONE);
        }
    }

    Counted get() {
        return cache.get(ONLY);
    }

    private Counted count() {
        List<WayIn> ways = List.of(WayIn.values());
        List<Long> real = search.count(
                ways.stream().map(way -> by(way, ExampleWish.EXCLUDE)).toList());
        List<Long> all = search.count(
                ways.stream().map(way -> by(way, ExampleWish.INCLUDE)).toList());
        Map<WayIn, WayCount> byWay = new EnumMap<>(WayIn.class);
        for (int i = 0; i < ways.size(); i++) {
            // they are counted one after the other, and one may have been brought in between
            byWay.put(ways.get(i), new WayCount(real.get(i), Math.max(0, all.get(i) - real.get(i))));
        }
        long total = search.count(List.of(wishing(ExampleWish.EXCLUDE).build())).getFirst();
        return new Counted(total, byWay, newestDate());
    }

    /** Null too while PostgreSQL is away: a page that says less is better than none. */
    private @Nullable LocalDate newestDate() {
        try {
            return listings.findNewestSourceDate().orElse(null);
        } catch (DataAccessException | TransactionException away) {
            return null;
        }
    }

    private static SearchCriteria by(WayIn way, ExampleWish examples) {
        return wishing(examples).kinds(way.kinds()).build();
    }

    private static SearchCriteriaBuilder wishing(ExampleWish examples) {
        return SearchCriteria.everything()
                .change()
                .wishes(OfferWishes.NONE.change().examples(examples).build());
    }
}
