package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Features;
import uk.kindred.directory.NewListingBuilder;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** The plan that a search names beside each cost may be given back to that listing, and comes to the same week. */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansOfFoundTest {

    private static final Map<PriceWhat, Long> PRICES = Map.ofEntries(
            Map.entry(PriceWhat.ACCOMMODATION, 120_000L),
            Map.entry(PriceWhat.CARE_HOUR, 2_800L),
            Map.entry(PriceWhat.WAKING_NIGHT, 18_000L),
            Map.entry(PriceWhat.LIVE_IN_WEEK, 150_000L),
            Map.entry(PriceWhat.DAY, 6_500L),
            Map.entry(PriceWhat.SESSION, 3_000L),
            Map.entry(PriceWhat.NIGHT, 15_000L),
            Map.entry(PriceWhat.WEEK, 50_000L),
            Map.entry(PriceWhat.MONTH, 15_000L),
            Map.entry(PriceWhat.PURCHASE_PRICE, 25_000_000L),
            Map.entry(PriceWhat.RENT, 19_000L),
            Map.entry(PriceWhat.SERVICE_CHARGE, 6_000L));

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @Autowired
    private ListingSearch search;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeAll
    void oneExampleOfEachKindWithAllItsPrices() {
        visitor = new Visitor(port);
        Map<String, Offer> all = new LinkedHashMap<>();
        for (SupportKind kind : SupportKind.values()) {
            own.save(NewListingBuilder.listing(id(kind), kind)
                    .name("Wayfarer " + kind.label())
                    .example()
                    .stated("Made up for a test", today())
                    .build());
            List<PriceItem> prices =
                    PRICES.keySet().stream().sorted().map(this::price).toList();
            all.put(id(kind), new Offer(null, null, Features.NONE, AreaServed.UNKNOWN, prices, null, null));
        }
        offers.saveAll(all);
        awaitPriced(SupportKind.values().length);
    }

    @AfterAll
    void theyGoAgain() {
        own.closeAll(
                Arrays.stream(SupportKind.values()).map(PlansOfFoundTest::id).toList());
        awaitPriced(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan=hours:14",
                "plan=hours:20;live-in:3;years:2",
                "plan=visits:mon-fri@0800x30,daily@1800x45;nights:2",
                "plan=room:single;band:nursing;hours:10;home:buy",
                "plan=band:high",
                "plan=days:2;stay:9",
                "plan=days:1;sessions:4",
                "plan=home:rent;years:3",
                "kind=live-in-care&plan=room:suite"
            })
    void aPlanBesideACostIsTakenByItsListing(String question) {
        JsonNode items = visitor.json("/api/listings?q=Wayfarer&size=50&" + encoded(question), 200)
                .path("items");
        Set<String> kinds = new HashSet<>();
        for (JsonNode item : items) {
            JsonNode weekly = item.path("weeklyCost");
            if (!item.path("id").asString().startsWith("K-WAYFARER-") || weekly.isNull()) {
                continue;
            }
            kinds.add(item.path("id").asString());
            String plan = weekly.path("plan").asString();
            JsonNode cost = visitor.json(
                    "/api/listings/" + item.path("id").asString() + "/cost?plan="
                            + URLEncoder.encode(plan, StandardCharsets.UTF_8),
                    200);
            assertThat(cost.path("weekly").path("lowPence").asLong())
                    .as("%s for %s", item.path("id").asString(), plan)
                    .isEqualTo(weekly.path("lowPence").asLong());
        }
        assertThat(kinds).as("kinds with a cost").hasSizeGreaterThanOrEqualTo(question.startsWith("kind") ? 1 : 12);
    }

    private static String encoded(String question) {
        return question.replace("@", "%40").replace(";", "%3B");
    }

    /** Waits for the index itself: a single slow answer of it would be PostgreSQL's, which is never behind. */
    private void awaitPriced(int many) {
        SearchCriteria all =
                SearchCriteria.everything().change().text("Wayfarer").build();
        Awaitility.await("examples in the index").atMost(Duration.ofMinutes(1)).until(() -> {
            SearchResults found = search.search(all);
            return !found.degraded()
                    && found.hits().stream()
                                    .filter(hit -> hit.listing().id().startsWith("K-WAYFARER-")
                                            && hit.listing().offer().pricedBy() != null)
                                    .count()
                            == many;
        });
    }

    private PriceItem price(PriceWhat what) {
        PriceUnit unit =
                what == PriceWhat.NIGHT ? PriceUnit.NIGHT : what.units().getFirst();
        return PriceItem.builder(what, unit, PriceRange.of(PRICES.getOrDefault(what, 0L)))
                .payers(Set.of(Payer.SELF_FUNDER))
                .validFrom(today().minusMonths(6))
                .source(PriceSource.EXAMPLE)
                .confirmedOn(today())
                .build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String id(SupportKind kind) {
        return "K-WAYFARER-" + kind.slug().toUpperCase(Locale.ROOT);
    }
}
