package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.testing.KindredTest;

/** From a price to a choice: whole cost, side by side, kept, sent and printed. */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OffersJourneyTest {

    private static final String FOUR = "/compare?ids=" + OfferedListings.HOME + "," + OfferedListings.ASSISTANT + ","
            + OfferedListings.HOUSING + "," + OfferedListings.OTHER_HOME;
    private static final String NURSING = "&plan=room:single-en-suite;band:nursing";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OwnListings ownListings;

    @Autowired
    private Offers offers;

    private OfferedListings offered;
    private Browser browser;

    @BeforeAll
    void bringIn() {
        offered = new OfferedListings(ownListings, offers, jdbc).bringIn();
    }

    @AfterAll
    void takeOut() {
        offered.takeOut();
    }

    @BeforeEach
    void visit() {
        browser = Browser.onPort(port).fresh();
    }

    Stream<String> pages() {
        return Stream.of(
                home(),
                "/listings/" + offered.slug(OfferedListings.ASSISTANT) + "?plan=hours:0h10&payer=nobody",
                "/listings/" + offered.slug(OfferedListings.HOUSING) + "?home=buy&years=12",
                FOUR + "&near=LS6" + NURSING,
                "/compare?ids=" + OfferedListings.HOME + ",K-NOBODY",
                "/compare",
                FOUR.replace("compare", "shortlist"),
                "/shortlist");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageOfOffersHasAnAccessibilityFaultOrIsTooWide(String page) {
        browser.open(page);
        browser.look(View.TABLET_LIGHT);
        assertThat(Axe.faults(browser)).as("%s on a tablet", page).isEmpty();
        SoundPage.check(browser);
        assertThat(browser.messages())
                .filteredOn(message -> !message.contains("the server responded with a status of 4"))
                .isEmpty();
    }

    /** What is wider than its screen may scroll in a frame of its own; the page itself never does. */
    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsCutOffOrTooWideAtAnyWidth(String page) {
        browser.open(page);
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        for (View view : List.of(View.NARROW, View.PHONE_LIGHT, View.TABLET_LIGHT, View.WIDE)) {
            browser.look(view);
            assertThat(browser.run(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("pixels too wide: %s at %s", page, view)
                    .isEqualTo(0L);
            assertThat((List<?>) browser.run("""
                            const scrolls = part => part && (/auto|scroll/.test(getComputedStyle(part).overflowX)
                                || scrolls(part.parentElement));
                            return [...document.querySelectorAll('main table, main td, main th, main .receipt, main .card')]
                                .filter(part => part.getClientRects().length && !scrolls(part)
                                    && (part.getBoundingClientRect().right > innerWidth + 1
                                        || part.getBoundingClientRect().left < -1
                                        || part.scrollWidth > part.clientWidth + 1))
                                .map(part => part.tagName + ': ' + part.textContent.slice(0, 60))""")).as("%s at %s", page, view).isEmpty();
        }
    }

    @Test
    void withoutJavaScriptAWholeCostIsAskedAndAnsweredAndServicesAreCompared() {
        Browser plain = Browser.withoutJavaScript(port);
        plain.load(home());
        new Select(plain.find("select[name=room]")).selectByValue("single-en-suite");
        new Select(plain.find("select[name=band]")).selectByValue("nursing");
        plain.find(".plan-form button").click();
        // without scripts nothing tells the driver that a form is on its way
        plain.until(page -> plain.path().contains("?"));

        assertThat(plain.path()).contains("room=single-en-suite", "band=nursing");
        assertThat(plain.find(".price").getText()).startsWith("£1,240 a week for a single room with toilet");
        assertThat(plain.text()).contains("If the council pays, it is asked £930 a week", "How this is worked out");

        plain.load(FOUR + NURSING);
        assertThat(plain.findAll(".compare-table thead th")).hasSize(4);
        plain.link("Take off").click();
        assertThat(plain.findAll(".compare-table thead th")).hasSize(3);
        plain.link("See these as a list").click();
        assertThat(plain.path()).startsWith("/shortlist?ids=");
        assertThat(plain.findAll(".shortlist-cards .card")).hasSize(3);
    }

    @Test
    void moreThanFourOrUnknownOnesAreSaidAndNothingIsLost() {
        browser.open(FOUR + ",K-TEST-FIFTH,K-NOBODY");

        assertThat(browser.findAll(".compare-table thead th")).hasSize(4);
        assertThat(browser.text()).contains("2 more are not shown here");
        assertThat(browser.findAll(".jumps a"))
                .hasSizeGreaterThan(4)
                .allSatisfy(jump -> assertThat(browser.findAll(
                                String.valueOf(jump.getDomAttribute("href")).replaceFirst(".*#", "tbody#")))
                        .hasSize(1));
        assertThat(browser.link("see all 6 as a list").getDomAttribute("href")).contains("K-TEST-FIFTH");

        browser.open("/compare?near=Atlantis&ids=" + OfferedListings.HOME);
        assertThat(browser.find(".notice[role=alert]").getText()).contains("Atlantis", "No distances are shown.");

        browser.open("/compare?ids=" + OfferedListings.HOME + ",K-NOBODY");
        assertThat(browser.text()).contains("We know no service with this number: K-NOBODY");
    }

    @Test
    void whatCannotBeReadIsSaidAtTheTopAndLeadsToItsField() {
        String assistant = "/listings/" + offered.slug(OfferedListings.ASSISTANT);
        for (String page : List.of(assistant + "?hours=-5", FOUR + "&hours=-5")) {
            browser.open(page);
            WebElement problem = browser.find("main > .problem[role=alert]");
            assertThat(problem.getText()).contains("We could not read everything you typed", "hours in digits");
            assertThat(browser.findAll(".price")).isEmpty();

            assertThat(problem.findElement(By.cssSelector("a")).getDomAttribute("href"))
                    .endsWith("#cost-hours");
            assertThat(browser.find("input#cost-hours").getDomProperty("value")).isEqualTo("-5");
        }
    }

    @Test
    void whatItCostOnADayAndEveryEarlierPriceAreTold() {
        browser.open(home() + "?room=single-en-suite&band=nursing&on=2025-05-01");
        assertThat(browser.find(".cost-then").getText())
                .isEqualTo(
                        "On 1 May 2025 it was £1,180 a week for a single room with toilet and nursing care, if you pay"
                                + " yourself.");
        assertThat(browser.find(".earlier-prices table").getText())
                .contains("From 1 April 2025 to 31 March 2026", "From 1 April 2026, still");

        browser.open(home() + "?on=2999-01-01");
        assertThat(browser.find("main > .problem[role=alert]").getText())
                .contains("Please choose a day from 1990 to today");
        assertThat(browser.findAll(".cost-then")).isEmpty();
    }

    @Test
    void aShortlistIsKeptInTheBrowserAloneAndOpensAsALink() {
        browser.open(home());
        browser.run("localStorage.clear()");
        browser.requests();
        WebElement keep = browser.find("kindred-keep button");
        browser.click(keep);
        assertThat(keep.getDomAttribute("aria-pressed")).isEqualTo("true");
        assertThat(browser.find("kindred-shortlist-link a").getText()).isEqualTo("Shortlist (1)");
        assertThat(browser.requests())
                .as("nobody is told")
                .noneSatisfy(address -> assertThat(address.toString()).contains(OfferedListings.HOME));

        browser.open("/listings/" + offered.slug(OfferedListings.ASSISTANT));
        browser.click(browser.find("kindred-keep button"));
        browser.load("/shortlist");
        browser.until(page -> browser.path().contains("ids="));
        browser.awaitLive();
        assertThat(browser.path())
                .isEqualTo("/shortlist?ids=" + OfferedListings.HOME + "," + OfferedListings.ASSISTANT);
        assertThat(browser.findAll(".shortlist-cards .card")).hasSize(2);

        browser.follow(browser.link("Take off this list"));
        assertThat(browser.findAll(".shortlist-cards .card")).hasSize(1);
        assertThat(browser.find("kindred-shortlist-link a").getText()).isEqualTo("Shortlist (1)");
        browser.run("localStorage.clear()");
    }

    @Test
    void whatIsTickedBecomesAListWithoutJavaScriptHoweverMuchItIs() {
        Browser plain = Browser.withoutJavaScript(port);
        plain.load("/shortlist");
        assertThat(plain.text()).contains("choose “List those I ticked”");

        plain.load("/search?near=Leeds&kind=nursing-home");
        plain.findAll(".compare-tick input").stream().limit(5).forEach(plain::click);
        plain.find(".compare-bar button[formaction]").click();
        plain.until(page -> plain.path().startsWith("/shortlist"));
        assertThat(plain.findAll(".shortlist-cards .card")).hasSize(5);
    }

    @Test
    void aFifthTickIsAnsweredAtOnceAndLosesNothing() {
        browser.open("/search?near=Leeds&kind=nursing-home");
        for (int tick = 0; tick < 4; tick++) {
            browser.click(browser.findAll(".compare-tick input").get(tick));
        }
        assertThat(browser.find(".compare-bar [role=status]").getText()).isEqualTo("4 ticked");
        browser.click(browser.findAll(".compare-tick input").get(4));
        assertThat(browser.find(".compare-bar [role=status]").getText()).startsWith("You ticked 5.");

        browser.click(browser.find(".compare-bar button"));
        browser.until(page -> browser.path().startsWith("/compare"));
        assertThat(browser.link("see all 5 as a list").getDomAttribute("href")).contains("ids=");
    }

    @Test
    void whatIsTickedStaysTickedInAnotherOrderAndOnTheNextPage() {
        browser.open("/search?near=Leeds&kind=nursing-home");
        String first = tickFirst();
        browser.follow(browser.link("Name"));
        browser.until(page -> browser.path().contains("sort=name"));
        browser.until(page -> browser.findAll(".compare-tick input").stream()
                .noneMatch(box -> first.equals(box.getDomAttribute("value"))));
        assertThat(browser.find(".compare-bar [role=status]").getText()).isEqualTo("1 ticked");

        browser.follow(browser.link("Next"));
        String second = tickFirst();
        browser.until(
                page -> browser.find(".compare-bar [role=status]").getText().equals("2 ticked"));
        browser.click(browser.find(".compare-bar button"));
        browser.until(page -> browser.path().startsWith("/compare"));
        browser.awaitLive();
        assertThat(browser.path()).contains(first, second);
        assertThat(browser.findAll(".compare-table thead th")).hasSize(2);

        browser.open("/search?near=Leeds");
        browser.click(browser.find(".untick"));
        assertThat(browser.findAll(".compare-tick input:checked")).isEmpty();
        assertThat(browser.find(".compare-bar [role=status]").getText()).isEqualTo("Up to four fit side by side");
    }

    private String tickFirst() {
        WebElement box = browser.findAll(".compare-tick input").getFirst();
        browser.click(box);
        return String.valueOf(box.getDomAttribute("value"));
    }

    @Test
    void theBarForComparingIsALineOnAPhoneAndNeverCoversASmallScreen() {
        browser.look(View.PHONE_LIGHT);
        browser.open("/search?near=Leeds&kind=nursing-home");
        tickFirst();
        assertThat((Long) browser.run("return document.querySelector('.compare-bar').offsetHeight"))
                .isLessThanOrEqualTo(80);
        assertThat(position(".compare-bar")).isEqualTo("sticky");

        browser.look(View.NARROW);
        assertThat(position(".compare-bar")).isEqualTo("static");
    }

    @Test
    void theColumnsOfAComparisonKeepTheirNamesInSight() {
        browser.open(FOUR);
        browser.run("document.querySelector('.compare-table').scrollIntoView({ block: 'end', behavior: 'instant' })");
        assertThat(browser.run("return document.querySelector('.compare-table thead th').getBoundingClientRect().top"))
                .asString()
                .isEqualTo("0");

        browser.look(View.NARROW);
        assertThat(position(".compare-table thead th")).isEqualTo("static");
        assertThat(browser.run("""
                        const row = document.querySelector('.compare-table tbody tr:not(.group)');
                        return row.firstElementChild.offsetWidth === row.clientWidth""")).isEqualTo(true);
    }

    private Object position(String css) {
        return String.valueOf(
                browser.run("return getComputedStyle(document.querySelector(arguments[0])).position", css));
    }

    @Test
    void thePriceOfAListingIsSeenOnArrival() {
        for (View view : List.of(View.DESKTOP_LIGHT, View.PHONE_LIGHT)) {
            browser.look(view);
            browser.open(home());
            assertThat(browser.find(".key-facts .card-cost").getText()).contains("£", "a week", "made up for");
            assertThat(
                            browser.run(
                                    "return document.querySelector('.key-facts .card-cost').getBoundingClientRect().top < innerHeight"))
                    .as(view.name())
                    .isEqualTo(true);
        }

        browser.click(browser.findAll(".jumps a").getLast());
        browser.until(page -> "source".equals(browser.focused().getDomAttribute("id")));
    }

    @Test
    void aHomeIsShownAsAnAreaAndNeverAsAPoint() {
        browser.open("/listings/" + offered.slug(OfferedListings.ASSISTANT));

        assertThat(browser.find("#place").findElement(By.xpath("..")).getText()).contains("Somewhere in LS6");
        browser.run("document.querySelector('kindred-map').scrollIntoView()");
        browser.until(page -> !browser.findAll("kindred-map .map-area").isEmpty());
        assertThat(browser.findAll("kindred-map .map-point")).isEmpty();
        assertThat(browser.findAll("script[type='application/ld+json']")).isEmpty();
        assertThat(browser.findAll("meta[name=robots][content^=noindex]")).hasSize(1);
    }

    @Test
    void fourServicesPrintSideBySideOnLyingSheetsWithWhatIsMissing() {
        browser.open(FOUR + NURSING + "&near=LS6");
        Printed printed = browser.print();

        assertThat(printed.pages()).isLessThanOrEqualTo(2);
        assertThat(printed.landscape()).isTrue();
        assertThat(printed.smallestPoints()).isGreaterThanOrEqualTo(7.5f);
        assertThat(printed.ink()).isBetween(0.005, 0.25);
        assertThat(printed.text())
                .contains(
                        "Alder House",
                        "Sam, personal assistant",
                        "£1,240 a week",
                        "£930 a week",
                        "Key information missing",
                        "Printed from Kindred on ",
                        "This page: http")
                .doesNotContain("Take off", "Find care", "Work out the cost");
    }

    @Test
    void aListingPrintsItsWholeCostWithoutWhatCanOnlyBeClicked() {
        browser.open(home() + "?room=single-en-suite&band=nursing");
        Printed printed = browser.print();

        assertThat(printed.landscape()).isFalse();
        assertThat(printed.pages()).isBetween(2, 4);
        assertThat(printed.smallestPoints()).isGreaterThanOrEqualTo(10f);
        assertThat(printed.text())
                .contains("£1,240 a week", "The first year comes to £64,730", "Key information", "This page: http")
                .containsPattern("The notice period\\s+(shown|missing)")
                .doesNotContain("Find care", "Who pays?", "Work out the cost", "☆")
                .doesNotContainPattern("\\bKeep\\b");
    }

    @Test
    void onPaperASumStandsOnceBelowItsLines() {
        browser.open(home() + "?room=single-en-suite&band=nursing&years=10");
        long sums = browser.findAll(".receipt tfoot").size();
        browser.run("document.querySelectorAll('.receipt tbody tr').forEach(row => row.style.height = '25mm')");
        Printed printed = browser.print();

        assertThat(printed.text().split("Together|Moving out", -1)).hasSize((int) sums + 1);
    }

    private String home() {
        return "/listings/" + offered.slug(OfferedListings.HOME);
    }
}
