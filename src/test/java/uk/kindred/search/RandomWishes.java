package uk.kindred.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Searches put together by chance, always the same for the same seed. */
final class RandomWishes {

    private static final List<String> PLACES = List.of(
            "Leeds", "Bristol", "OL1", "M1 1", "Kent", "Truro", "Newcastle upon Tyne", "Camden", "BN1", "Hereford");
    private static final List<Double> MILES = List.of(0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 100.0);
    private static final List<String> KINDS = List.of(
            "residential-care-home",
            "nursing-home",
            "home-care",
            "supported-living",
            "extra-care-housing",
            "shared-lives");
    private static final List<String> NEEDS = List.of(
            "older-people",
            "younger-adults",
            "dementia",
            "physical-disability",
            "learning-disability-or-autism",
            "mental-health",
            "sensory-impairment",
            "substance-misuse",
            "eating-disorder");
    private static final List<String> RATINGS =
            List.of("outstanding", "good", "requires-improvement", "inadequate", "not-rated");
    private static final List<String> SORTS = List.of("best", "distance", "rating", "name");

    private final Random random;
    private final List<SearchOracle.Row> rows;

    RandomWishes(long seed, List<SearchOracle.Row> rows) {
        this.random = new Random(seed);
        this.rows = rows;
    }

    /** @param near as typed, null for none */
    record Typed(@Nullable String near, SearchOracle.Wish wish, int size, boolean lastPage) {

        /** Without the page, which depends on how many there are. */
        List<String> parameters() {
            List<String> pairs = new ArrayList<>();
            add(pairs, "near", near == null ? null : near.replace(" ", "+"));
            add(pairs, "within", wish.within());
            wish.kinds().forEach(value -> add(pairs, "kind", value));
            wish.needs().forEach(value -> add(pairs, "need", value));
            add(pairs, "needMatch", wish.allNeeds() ? "all" : null);
            wish.ratings().forEach(value -> add(pairs, "rating", value));
            wish.councils().forEach(value -> add(pairs, "council", value));
            add(pairs, "minBeds", wish.minBeds());
            add(pairs, "maxBeds", wish.maxBeds());
            add(pairs, "place", wish.placeUnknown() ? "unknown" : null);
            add(pairs, "sort", wish.sort());
            add(pairs, "size", size);
            return pairs;
        }

        private static void add(List<String> pairs, String name, @Nullable Object value) {
            if (value != null) {
                pairs.add(name + "=" + value);
            }
        }
    }

    Typed next() {
        String near = chance(65) ? one(PLACES) : null;
        Double within = near != null && chance(60) ? one(MILES) : null;
        List<String> councils = rows.stream()
                .map(SearchOracle.Row::council)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        SearchOracle.Wish wish = new SearchOracle.Wish(
                null,
                null,
                within,
                chance(50) ? some(KINDS, 3) : Set.of(),
                chance(50) ? some(NEEDS, 3) : Set.of(),
                chance(50),
                chance(40) ? some(RATINGS, 3) : Set.of(),
                chance(25) ? some(councils, 4) : Set.of(),
                chance(20) ? 1 + random.nextInt(40) : null,
                chance(20) ? 40 + random.nextInt(60) : null,
                chance(15),
                one(SORTS));
        return new Typed(near, wish, one(List.of(1, 7, 20, 100)), chance(30));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Set<String> some(List<String> values, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> one(values))
                .collect(Collectors.toSet());
    }
}
