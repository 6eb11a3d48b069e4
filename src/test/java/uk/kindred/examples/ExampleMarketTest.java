package uk.kindred.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.NewListing;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.PlacesFixture;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

class ExampleMarketTest {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 11, 1);
    private static final long SEED = 2026;
    private static final String LEEDS = "E08000035";
    private static final String HEREFORDSHIRE = "E06000019";

    private static final ShippedServices REAL = ShippedServices.read();
    private static List<ExampleListing> market = List.of();

    @BeforeAll
    static void make() {
        market = make(SEED, REAL.names());
    }

    private static List<ExampleListing> make(long seed, Set<String> names) {
        return new ExampleMarket(PlacesFixture.places(), PlacesFixture.councils())
                .make(seed, REFERENCE, names, REAL.postcodes());
    }

    /** If the words, tables or makers are changed on purpose, the new hash is in the failure. */
    @Test
    void theSameSeedMakesTheSameMarketOnEveryMachine() throws Exception {
        assertThat(MarketHash.of(market)).isEqualTo("32092d1390724d86");
    }

    @Test
    void anotherSeedMakesAnotherMarket() throws Exception {
        assertThat(MarketHash.of(make(SEED + 1, REAL.names()))).isNotEqualTo(MarketHash.of(market));
    }

    @Test
    void everyKindIsInBothAreas() {
        for (String council : List.of(LEEDS, HEREFORDSHIRE)) {
            Set<SupportKind> kinds = market.stream()
                    .filter(example -> council.equals(example.listing().councilGss()))
                    .map(example -> example.listing().kinds().getFirst())
                    .collect(Collectors.toSet());
            assertThat(kinds).containsExactlyInAnyOrder(SupportKind.values());
        }
        assertThat(count(example -> LEEDS.equals(example.listing().councilGss())))
                .isBetween(700L, 900L);
        assertThat(count(example -> HEREFORDSHIRE.equals(example.listing().councilGss())))
                .isBetween(250L, 350L);
    }

    @Test
    void noExampleHasAShippedServicesNameOrPostcode() {
        Set<String> real = REAL.names().stream().map(Names::essence).collect(Collectors.toSet());
        assertThat(real).hasSizeGreaterThan(5_000);
        assertThat(market)
                .noneMatch(
                        example -> real.contains(Names.essence(example.listing().name())));
        assertThat(market)
                .noneMatch(example -> REAL.postcodes()
                        .contains(String.valueOf(example.listing().postcode())));
    }

    @Test
    void aNameThatTheRegisterTakesIsGivenUpAndNothingElseChanges() {
        String taken = market.getFirst().listing().name();
        Set<String> names = new HashSet<>(REAL.names());
        names.add("The " + taken + " Ltd");
        List<ExampleListing> other = make(SEED, names);
        assertThat(other.getFirst().listing().name()).isNotEqualTo(taken);
        assertThat(other.getFirst().offer().prices())
                .isEqualTo(market.getFirst().offer().prices());
        assertThat(other.subList(100, other.size())).isEqualTo(market.subList(100, market.size()));
    }

    @Test
    void noHomeIsToldMoreCloselyThanItsDistrict() {
        assertThat(market)
                .filteredOn(example -> example.listing().kinds().stream().anyMatch(SupportKind::isSomebodysHome))
                .hasSizeGreaterThan(200)
                .allSatisfy(example -> {
                    assertThat(example.listing().postcode()).doesNotContain(" ");
                    assertThat(example.listing().coordinates()).isNull();
                    assertThat(String.valueOf(example.offer().description()))
                            .doesNotContainPattern("\\bin (Headingley|Roundhay|Armley|Tupsley|Kingsland)\\b");
                });
    }

    @Test
    void nothingLeadsToARealPersonOrService() {
        assertThat(market).allSatisfy(example -> {
            NewListing listing = example.listing();
            assertThat(listing.example()).isTrue();
            assertThat(listing.publicId()).matches("K-E\\d{5}");
            assertThat(listing.address()).isEmpty();
            if (listing.phone() != null) {
                assertThat(listing.phone()).matches("0113 496 0\\d{3}|01632 960\\d{3}|07700 900\\d{3}");
            }
            if (listing.website() != null) {
                assertThat(listing.website()).startsWith("https://example.org/");
            }
            assertThat(sources(example)).allMatch(PriceSource.EXAMPLE::equals);
        });
        assertThat(market.stream().map(example -> example.listing().publicId())).doesNotHaveDuplicates();
        assertThat(market.stream().map(example -> example.listing().name())).doesNotHaveDuplicates();
    }

    @Test
    void theFlawsComeAsOftenAsStated() {
        for (Flaw flaw : Flaw.values()) {
            long among =
                    flaw.isOfPrices() ? count(example -> !example.flaws().contains(Flaw.NO_PRICES)) : market.size();
            long stated = among * flaw.perMille() / 1000;
            assertThat(count(example -> example.flaws().contains(flaw)))
                    .as(flaw.name())
                    .isBetween(stated * 6 / 10, stated * 14 / 10 + 3);
        }
    }

    @Test
    void aFlawIsWhatItSays() {
        assertThat(with(Flaw.NO_PRICES))
                .allMatch(example -> example.offer().prices().isEmpty());
        assertThat(with(Flaw.ONLY_RANGES))
                .allMatch(example -> example.offer().prices().stream()
                        .anyMatch(item -> !item.amount().isOnePrice()
                                || item.amount().fromPence() == 0
                                || item.unit().isPercent()));
        assertThat(with(Flaw.OLD))
                .allSatisfy(example -> assertThat(example.offer().prices())
                        .allMatch(item -> item.confirmedOn().isBefore(REFERENCE.minusDays(600))));
        assertThat(with(Flaw.NO_TERMS)).allMatch(example -> example.offer().terms() == null);
        assertThat(with(Flaw.NO_AVAILABILITY))
                .allMatch(example -> example.offer().availability() == null);
        assertThat(with(Flaw.NO_DESCRIPTION))
                .allMatch(example -> example.offer().description() == null);
    }

    /** By the table of wide bounds, as for a kind of which nothing is observed yet. */
    @Test
    void justTheOddPricesAreQuestioned() {
        assertThat(market).allSatisfy(example -> {
            boolean odd = example.flaws().contains(Flaw.TEN_TIMES_TOO_HIGH)
                    || example.flaws().contains(Flaw.PENCE_FOR_POUNDS);
            List<PriceItem> questioned = example.offer().prices().stream()
                    .filter(item -> Plausibility.of(item, null).isQuestioned())
                    .toList();
            assertThat(questioned).as("%s", example).hasSize(odd ? 1 : 0);
        });
    }

    @Test
    void pricesLieAroundTheAnchors() {
        assertThat(medianPounds(PriceWhat.ACCOMMODATION, PriceUnit.WEEK, Payer.SELF_FUNDER))
                .isBetween(1_150L, 1_600L);
        assertThat(medianPounds(PriceWhat.ACCOMMODATION, PriceUnit.WEEK, Payer.COUNCIL))
                .isBetween(700L, 950L);
        assertThat(medianPounds(PriceWhat.LIVE_IN_WEEK, PriceUnit.WEEK, Payer.SELF_FUNDER))
                .isBetween(1_300L, 1_700L);
        assertThat(medianPounds(PriceWhat.PURCHASE_PRICE, PriceUnit.ONCE, Payer.SELF_FUNDER))
                .isBetween(150_000L, 350_000L);
    }

    @Test
    void lastYearsPricesEndWhereThisYearsBegin() {
        List<PriceItem> past = market.stream()
                .flatMap(example -> example.offer().prices().stream())
                .filter(item -> item.validTo() != null)
                .toList();
        assertThat(past).hasSizeGreaterThan(500);
        assertThat(past)
                .allMatch(item -> item.validTo() != null
                        && item.validTo().plusDays(1).getMonthValue() == 4
                        && item.validTo().plusDays(1).getDayOfMonth() == 1);
    }

    @Test
    void someSayHowToComplainAndWhatIsPaidForThePartNotOwned() {
        assertThat(market.stream()
                        .map(example -> example.offer().terms())
                        .filter(terms -> terms != null)
                        .map(terms -> terms.terms().complaints() != null)
                        .collect(Collectors.groupingBy(told -> told, Collectors.counting())))
                .hasSize(2)
                .allSatisfy((told, many) -> assertThat(many).isGreaterThan(market.size() / 5L));
        assertThat(market.stream()
                        .map(example -> example.offer().prices().stream()
                                .map(PriceItem::what)
                                .collect(Collectors.toSet()))
                        .filter(whats -> whats.contains(PriceWhat.SHARE_PRICE))
                        .map(whats -> whats.contains(PriceWhat.SHARE_RENT))
                        .distinct())
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void descriptionsVary() {
        Map<String, Long> sames = market.stream()
                .map(example -> example.offer().description())
                .filter(text -> text != null)
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        assertThat(sames.values()).containsOnly(1L);
        assertThat(sames.keySet()).noneMatch(text -> text.contains("{") || text.contains("  "));
    }

    private static Stream<PriceSource> sources(ExampleListing example) {
        return Stream.of(
                        example.offer().prices().stream().map(PriceItem::source),
                        Stream.ofNullable(example.offer().terms()).map(terms -> terms.source()),
                        Stream.ofNullable(example.offer().availability()).map(said -> said.source()))
                .flatMap(each -> each);
    }

    private static long medianPounds(PriceWhat what, PriceUnit unit, Payer payer) {
        List<Long> sorted = market.stream()
                .flatMap(example -> example.offer().prices().stream())
                .filter(item -> item.what() == what
                        && item.unit() == unit
                        && item.payers().contains(payer))
                .map(item -> item.amount().fromPence() / 100)
                .sorted()
                .toList();
        return sorted.get(sorted.size() / 2);
    }

    private static List<ExampleListing> with(Flaw flaw) {
        return market.stream().filter(example -> example.flaws().contains(flaw)).toList();
    }

    private static long count(Predicate<ExampleListing> which) {
        return market.stream().filter(which).count();
    }
}
