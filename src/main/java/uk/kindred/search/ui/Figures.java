package uk.kindred.search.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Listings;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.OfferWishesBuilder;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.FacetValue;

/** The home page's numbers, of real services only. Counted once a minute at most, for they are on the page that everybody opens first. */
@Component
class Figures {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String ONLY = "";

    private final ListingSearch search;
    private final Listings listings;
    private final LoadingCache<String, Counted> cache =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(only -> count());

    Figures(ListingSearch search, Listings listings) {
        this.search = search;
        this.listings = listings;
    }

    /**
     * @param byKind listings by the kind's slug
     * @param asAt the date of the newest source, null before the first import
     */
    record Counted(
            long total, Map<String, Long> byKind, @Nullable LocalDate asAt) {}

    Counted get() {
        return cache.get(ONLY);
    }

    private Counted count() {
        OfferWishes realOnly =
                new OfferWishesBuilder().examples(ExampleWish.EXCLUDE).build();
        SearchResults all = search.search(
                SearchCriteria.everything().change().wishes(realOnly).size(1).build());
        Map<String, Long> byKind = all.facets().stream()
                .filter(facet -> facet.field().equals("kind"))
                .flatMap(facet -> facet.values().stream())
                .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
        return new Counted(all.total(), byKind, listings.findNewestSourceDate().orElse(null));
    }
}
