package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.search.PricedListings;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** What the page of results says of costs, plans and examples. */
@KindredTest
class SearchByCostTest {

    private static final String SEARCH = "/search?near=LS1+4AP&kind=home-care&" + PricedListings.WISH;

    @LocalServerPort
    private int port;

    @Autowired
    private WholeRegister register;

    @Autowired
    private PricedListings agencies;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        register.awaitSearchable();
        agencies.open();
        visitor = new Visitor(port);
    }

    @AfterEach
    void leave() {
        agencies.close();
    }

    @Test
    void thoseWithinTheCostComeFirstAndThoseThatDoNotSayAreCountedAndFollow() {
        Document page = open(SEARCH + "&maxWeekly=250&sort=cost");

        assertThat(page.select("h1").text()).startsWith("3 home care services for up to £250 a week");
        assertThat(page.select(".cost-note").text())
                .isEqualTo("3 whose whole cost is known and within £250 a week, cheapest first."
                        + " 2 more match but do not say what they cost. Show them");
        assertThat(page.select(".examples-note").text()).startsWith("All 3 are made up; no real price is known here. ");
        assertThat(page.select(".card-name").eachText())
                .containsExactly(
                        "Agency Number 1", "Agency Number 2", "Agency Number 3", "Agency Number 7", "Agency Number 8");
        assertThat(page.select(".unknown-cost h2").text()).isEqualTo("2 do not say what they cost");

        Document unknown = open(page.select(".cost-note a").attr("href"));
        assertThat(unknown.select("h1").text()).startsWith("2 home care services whose prices are not known");
        assertThat(unknown.select(".card-name").eachText()).containsExactly("Agency Number 7", "Agency Number 8");
        assertThat(unknown.select(".choices .chip").eachText()).anyMatch(chip -> chip.contains("Price not known"));
    }

    @Test
    void unlikeKindsAreNotPutInOrderOfCostWithoutAWord() {
        String words = "Different kinds of support stand here together";

        assertThat(open("/search?near=LS1+4AP&sort=cost").select(".cost-note").text())
                .contains(words);
        assertThat(open(SEARCH + "&sort=cost").select(".cost-note").text()).doesNotContain(words);
    }

    @Test
    void inTheOrderOfCostsAHeadingPartsTheKnownFromTheUnknown() {
        Document page = open(SEARCH + "&sort=cost");

        assertThat(page.select(".card-name").eachText())
                .startsWith("Agency Number 1")
                .hasSize(8);
        assertThat(page.select(".cost-unknown-heading").text()).isEqualTo("2 more match but do not say what they cost");
        assertThat(page.select(".cost-unknown-heading ~ ol .card")).hasSize(2);
    }

    @Test
    void thePlanInTheFieldsIsWhatCardsAreReckonedFor() {
        Document page = open(SEARCH + "&hours=14&nights=&sort=cost");

        assertThat(page.expectFirst(".card").text())
                .contains("Example listing")
                .contains("£280 a week for 14 hours, if you pay yourself")
                .contains("£252 a week if the council pays")
                .contains("1 place free now, confirmed 3 days ago")
                .contains("Goes to LS1 4AP");
        assertThat(page.select("input[name=hours]").attr("value")).isEqualTo("14");
        assertThat(page.select(".choices .chip").eachText()).anyMatch(chip -> chip.contains("For 14 hours a week"));
        assertThat(page.select(".pagination a, .sort a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).doesNotContain("&hours="));
        assertThat(page.select(".sort a").eachAttr("href"))
                .allMatch(href -> href.startsWith("/how-") || href.contains("plan=hours:14"));
    }

    @Test
    void withoutAPlanTheCostIsCalledTypicalAndTheUnknownHasItsMiddle() {
        Document page = open(SEARCH + "&sort=cost");

        assertThat(page.expectFirst(".card").text()).contains("Typical: £200 a week for 10 hours");
        assertThat(page.select(".card").eachText().getLast())
                .contains("Price not known: ask (middle price of example listings: £240 a week)"
                        + " · Does not say where it goes");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAndNothingTypedIsLost() {
        Document page = open(SEARCH + "&maxWeekly=lots&hours=plenty");

        Element most = page.expectFirst("input[name=maxWeekly]");
        assertThat(most.attr("value")).isEqualTo("lots");
        assertThat(page.select("#" + most.attr("aria-describedby")).text()).contains("amount in pounds");
        assertThat(page.select("input[name=hours]").attr("value")).isEqualTo("plenty");
        assertThat(page.select(".problem a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).startsWith("/search?").contains("maxWeekly=lots"))
                .anyMatch(href -> href.endsWith("#maxWeekly"))
                .anyMatch(href -> href.endsWith("#hours"));
        assertThat(page.select("details.filters[open]")).hasSize(1);
        assertThat(page.select(".card")).hasSize(8);
    }

    @Test
    void moreVisitsThanAPlanHoldsAndVisitsThatOverlapAreToldAndKept() {
        String many = IntStream.rangeClosed(1, 45)
                .mapToObj(number -> "&visit-days-" + number + "=mon&visit-for-" + number + "=15")
                .collect(Collectors.joining());
        Document page = open(SEARCH + many);
        assertThat(page.select(".problem").text()).contains("room for 40 visits");
        assertThat(page.select("select[name^=visit-days-]").size()).isGreaterThanOrEqualTo(45);

        Document overlapping = open(SEARCH + "&visit-days-1=daily&visit-at-1=08:00&visit-for-1=60&visit-days-2=mon"
                + "&visit-at-2=08:30&hours=3");
        assertThat(overlapping.select(".problem").text()).contains("overlap");
        assertThat(overlapping.select("input[name=visit-at-2]").attr("value")).isEqualTo("08:30");
        assertThat(overlapping.select("input[name=hours]").attr("value")).isEqualTo("3");
    }

    @Test
    void featuresAreCountedTickedAndTakenAway() {
        Document page = open(SEARCH);
        assertThat(page.select("input[name=feature]").eachAttr("value")).contains("nights", "pets");
        assertThat(page.select("label:has(input[name=feature][value=nights]) .count")
                        .text())
                .isEqualTo("2");

        Document narrowed = open(SEARCH + "&feature=nights&feature=pets");
        assertThat(narrowed.select("h1").text()).startsWith("2 home care services");
        assertThat(narrowed.select("details.folded[open] input[name=feature][checked]"))
                .hasSize(2);
        assertThat(narrowed.select(".choices .chip").eachText())
                .anyMatch(chip -> chip.contains("Support at night"))
                .anyMatch(chip -> chip.contains("Pets"));
    }

    @Test
    void thoseWhoComeAtAllTimesAreFoundAndThoseWhoDoNotSayAreCountedAndFollow() {
        Document page = open(SEARCH + "&when=mon-morning");
        assertThat(page.select(".card-name").eachText())
                .containsExactlyInAnyOrder("Agency Number 1", "Agency Number 2");
        assertThat(page.select(".untimed").text()).startsWith("6 more home care services do not say when they come.");
        assertThat(page.select("details.times-filter[open] input[name=when][checked]")
                        .eachAttr("value"))
                .containsExactly("mon-morning");
        assertThat(page.select(".choices .chip").text()).contains("Monday in the morning");
        Document others = open(page.select(".untimed a").attr("href"));
        assertThat(others.select(".card")).hasSize(6);
        assertThat(others.select(".choices .chip").text()).contains("Does not say when they come");

        assertThat(open(SEARCH + "&when=mon-morning&when=sun-evening")
                        .select(".card-name")
                        .eachText())
                .containsExactly("Agency Number 1");
        assertThat(open(SEARCH + "&when=sun-night").select(".untimed").text())
                .startsWith("6 home care services do not say when they come.");
    }

    @Test
    void theApiCountsThoseWhoDoNotSayWhenTheyCome() {
        String found = visitor.get("/api/listings?" + PricedListings.WISH + "&when=mon-morning")
                .body();
        assertThat(found).contains("\"total\":2", "\"timesUnknown\":6");
        String nobody = visitor.get("/api/listings?" + PricedListings.WISH + "&when=sun-night")
                .body();
        assertThat(nobody).contains("\"total\":0", "\"timesUnknown\":6", "Without “Sunday at night”");
        assertThat(visitor.get("/api/listings?when=mon-noon").statusCode()).isEqualTo(400);
    }

    @Test
    void examplesAreNamedAndCanBeLeftOut() {
        Document page = open(SEARCH);
        assertThat(page.select(".examples-note").text()).startsWith("All 8 are made up. ");

        Document without = open(page.select(".examples-note a").attr("href"));
        assertThat(without.select(".card:has(.example-mark)")).isEmpty();
        assertThat(without.select("input[type=hidden][name=example]").attr("value"))
                .isEqualTo("exclude");
        assertThat(without.select(".choices .chip").eachText()).anyMatch(chip -> chip.contains("No example listings"));
    }

    @Test
    void onlyThoseWithAFreePlaceAreFoundOnWish() {
        assertThat(open(SEARCH + "&available=now").select(".card-name").eachText())
                .containsExactly("Agency Number 1");
    }

    private Document open(String path) {
        return Jsoup.parse(visitor.get(path).body());
    }
}
