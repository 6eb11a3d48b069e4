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

    /** @param districts of {@link OfferFixtures}, and council, that it lies in or that lie in it, by hand */
    private record Spot(String typed, Set<String> districts, String councilGss) {}

    private static final List<Spot> PLACES = List.of(
            new Spot("Leeds", Set.of("LS1", "LS6"), "E08000035"),
            new Spot("Bristol", Set.of("BS1"), "E06000023"),
            new Spot("OL1", Set.of("OL1"), "E08000004"),
            new Spot("M1 1", Set.of("M1"), "E08000003"),
            new Spot("Kent", Set.of("CT1"), "E10000016"),
            new Spot("Truro", Set.of("TR1"), "E06000052"),
            new Spot("Newcastle upon Tyne", Set.of("NE1"), "E08000021"),
            new Spot("Camden", Set.of("NW1"), "E09000007"),
            new Spot("BN1", Set.of("BN1"), "E06000043"),
            new Spot("Hereford", Set.of("HR1", "HR4"), "E06000019"));
    private static final List<Double> MILES =
            List.of(0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 100.0, Double.POSITIVE_INFINITY);
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
    private final boolean ofOffers;

    /** Wishes of offers too, if there are any. */
    RandomWishes(long seed, List<SearchOracle.Row> rows) {
        this.random = new Random(seed);
        this.rows = rows;
        this.ofOffers = rows.stream().anyMatch(row -> row.offer().pricedBy() != null);
    }

    /** @param near as typed, null for none */
    record Typed(@Nullable String near, SearchOracle.Wish wish, int size, boolean lastPage) {

        /** Without the page, which depends on how many there are. */
        List<String> parameters() {
            List<String> pairs = new ArrayList<>();
            add(pairs, "near", near == null ? null : near.replace(" ", "+"));
            Double within = wish.within();
            add(pairs, "within", within != null && within.isInfinite() ? "any" : within);
            wish.kinds().forEach(value -> add(pairs, "kind", value));
            wish.needs().forEach(value -> add(pairs, "need", value));
            add(pairs, "needMatch", wish.allNeeds() ? "all" : null);
            wish.ratings().forEach(value -> add(pairs, "rating", value));
            wish.councils().forEach(value -> add(pairs, "council", value));
            add(pairs, "minBeds", wish.minBeds());
            add(pairs, "maxBeds", wish.maxBeds());
            add(pairs, "place", wish.placeUnknown() ? "unknown" : null);
            addOffers(pairs, wish.offers());
            add(pairs, "sort", wish.sort());
            add(pairs, "size", size);
            return pairs;
        }

        private static void addOffers(List<String> pairs, OracleWishes offers) {
            add(pairs, "plan", offers.plan());
            add(pairs, "payer", offers.payer().equals("self-funder") ? null : offers.payer());
            Long pence = offers.maxPence();
            add(
                    pairs,
                    "maxWeekly",
                    pence == null ? null : pence / 100 + "." + (pence % 100 < 10 ? "0" : "") + pence % 100);
            add(pairs, "cost", offers.costUnknown() ? "unknown" : null);
            add(pairs, "available", offers.availableNow() ? "now" : null);
            add(pairs, "serves", offers.sureToServe() ? "yes" : null);
            offers.languages().forEach(value -> add(pairs, "language", value));
            offers.faiths().forEach(value -> add(pairs, "faith", value));
            offers.workers().forEach(value -> add(pairs, "worker", value));
            offers.features().forEach(value -> add(pairs, "feature", value));
            offers.when().forEach(value -> add(pairs, "when", value));
            add(pairs, "times", offers.timesUnknown() ? "unknown" : null);
            offers.goodAt().forEach(value -> add(pairs, "goodAt", value));
            add(pairs, "example", offers.example());
        }

        private static void add(List<String> pairs, String name, @Nullable Object value) {
            if (value != null) {
                pairs.add(name + "=" + value);
            }
        }
    }

    Typed next() {
        Spot spot = chance(65) ? one(PLACES) : null;
        String near = spot == null ? null : spot.typed;
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
                chance(ofOffers ? 25 : 50) ? some(KINDS, 3) : Set.of(),
                chance(ofOffers ? 25 : 50) ? some(NEEDS, 3) : Set.of(),
                chance(50),
                chance(ofOffers ? 15 : 40) ? some(RATINGS, 3) : Set.of(),
                chance(ofOffers ? 10 : 25) ? some(councils, 4) : Set.of(),
                chance(ofOffers ? 5 : 20) ? 1 + random.nextInt(40) : null,
                chance(ofOffers ? 5 : 20) ? 40 + random.nextInt(60) : null,
                chance(ofOffers ? 4 : 15),
                offers(spot),
                ofOffers && chance(50) ? "cost" : sort(near));
        return new Typed(near, wish, one(List.of(1, 7, 20, 100)), chance(30));
    }

    private OracleWishes offers(@Nullable Spot spot) {
        Set<String> districts = spot == null ? Set.of() : spot.districts;
        String council = spot == null ? null : spot.councilGss;
        if (!ofOffers) {
            return OracleWishes.none(districts, council);
        }
        return new OracleWishes(
                chance(65) ? one(OraclePlans.list()) : null,
                chance(70) ? "self-funder" : one(List.of("council", "direct-payment", "nhs", "isf")),
                chance(45) ? (long) random.nextInt(chance(50) ? 60_000 : 160_000) + 1 : null,
                chance(8),
                chance(20),
                chance(10) && spot != null,
                chance(10) ? some(List.of("urdu", "polish", "welsh", "makaton"), 2) : Set.of(),
                chance(10) ? some(List.of("sikh", "jewish", "muslim"), 2) : Set.of(),
                chance(10) ? some(List.of("woman", "man"), 2) : Set.of(),
                chance(15) ? some(List.of("nights", "couples", "pets", "wheelchair-access"), 2) : Set.of(),
                chance(12) ? some(List.of("mon-morning", "tue-evening", "sat-night"), 2) : Set.of(),
                chance(6),
                chance(12) ? some(List.of("community", "safe-at-home", "money"), 2) : Set.of(),
                chance(20) ? one(List.of("only", "exclude")) : null,
                districts,
                council);
    }

    /** Nothing is nearest without a place. */
    private String sort(@Nullable String near) {
        String sort = one(SORTS);
        return near == null && sort.equals("distance") ? "best" : sort;
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
