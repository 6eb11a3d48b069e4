package uk.kindred.market.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.market.officers.Officers.COUNCIL;
import static uk.kindred.market.officers.Officers.OTHER_COUNCIL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Person;
import uk.kindred.market.officers.Officers;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** An officer without JavaScript states what their council pays; nobody else does, and nobody sees it before it is published. */
@KindredTest
class CouncilRatesPageTest {

    private static final String PAGE = "/officer/market/rates";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Officers officers;
    private Person officer;
    private FormVisitor browser;

    @BeforeEach
    void signIn() {
        officers = new Officers(context, port);
        officer = officers.officer(COUNCIL);
        browser = officers.browserOf(officer);
    }

    @AfterEach
    void takeBack() {
        jdbc.sql("delete from council_rate").update();
        jdbc.sql("delete from council_rate_publication").update();
    }

    private FormVisitor fill(String item, String year, String pounds) {
        return browser.open(PAGE + "/new")
                .choose("rate", item)
                .choose("year", year)
                .type("pounds", pounds)
                .type("source", "Cabinet decision of 12 February")
                .type("date", "2026-02-12");
    }

    private void state(String item, String year, String pounds) {
        fill(item, year, pounds).press("State this figure");
        assertThat(browser.path()).as(browser.text()).isEqualTo(PAGE);
    }

    @Test
    void aFigureIsStatedCorrectedAndTakenBackAndAllStaysToBeSeen() {
        state("home-care-hour", "2025", "23.00");
        state("home-care-hour", "2026", "£24.10");

        assertThat(browser.text())
                .contains(
                        "The figure is added",
                        "£24.10 an hour, up 4.8% on the year before",
                        "Cabinet decision of 12 February, 12 February 2026",
                        "£32.14 by the Homecare Association’s minimum price for 2025/26: the council pays £8.04 less");

        browser.open(PAGE + "/new?year=2026&rate=home-care-hour");
        assertThat(browser.page().select("input[name=pounds]").val()).isEqualTo("24.10");
        browser.type("pounds", "24.35").press("State this figure");
        assertThat(browser.text()).contains("£24.35 an hour").doesNotContain("£24.10");

        browser.open(PAGE + "/new?year=2026&rate=home-care-hour")
                .type("pounds", "None")
                .press("State this figure");
        assertThat(browser.text()).contains("No figure is stated for this year yet.");

        browser.open(PAGE + "/all");
        assertThat(browser.page().select("main li").eachText())
                .satisfiesExactly(
                        last -> assertThat(last)
                                .contains("2026/27", "taken back")
                                .doesNotContain("took its place"),
                        corrected -> assertThat(corrected).contains("£24.35 an hour. A later figure took its place"),
                        first -> assertThat(first).contains("£24.10 an hour. A later figure took its place"),
                        before -> assertThat(before)
                                .contains("2025/26", "£23 an hour")
                                .doesNotContain("took its place"));
        assertThat(audit.list(AuditFilter.about(officer.id()), Long.MAX_VALUE, 10))
                .extracting(entry -> entry.deed().act() + " " + entry.deed().scope())
                .startsWith(
                        "council-rate-taken-back " + COUNCIL,
                        "council-rate-added " + COUNCIL,
                        "council-rate-added " + COUNCIL);
    }

    @Test
    void whatCannotBeUsedIsToldAndNothingTypedIsLost() {
        fill("nursing-week", "2026", "about a thousand")
                .choose("what", "cost")
                .type("source", "")
                .type("date", LocalDate.now(clock).plusDays(3).toString())
                .press("State this figure");

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().select("[role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder(PAGE + "/new#pounds", PAGE + "/new#source", PAGE + "/new#date");
        assertThat(browser.page().select("input[name=pounds]").val()).isEqualTo("about a thousand");
        assertThat(browser.page().select("select[name=rate] option[selected]").val())
                .isEqualTo("nursing-week");
        assertThat(browser.page().select("select[name=year] option[selected]").val())
                .isEqualTo("2026");
        assertThat(browser.page().select("input[name=what][checked]").val()).isEqualTo("cost");
        assertThat(browser.page().select("input[name=date]").val())
                .isEqualTo(LocalDate.now(clock).plusDays(3).toString());
        Officers.send(browser, PAGE + "/new", Map.of("council", COUNCIL));
        assertThat(browser.page().select("[role=alert] a")).hasSize(6);
        assertThat(count()).isZero();
    }

    @Test
    void aFigureFarFromOthersIsAskedAbout() {
        state("home-care-hour", "2025", "23.00");
        fill("home-care-hour", "2026", "241").press("State this figure");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.text()).contains("£241 an hour is far from £23 an hour in 2025/26.");

        browser.tick("sure", "24100", true).type("pounds", "242").press("State this figure");
        assertThat(browser.status()).as("sure of another sum").isEqualTo(422);
        browser.type("pounds", "241").tick("sure", "24200", true).press("State this figure");
        assertThat(browser.status()).isEqualTo(422);
        browser.tick("sure", "24100", true).press("State this figure");
        assertThat(browser.path()).isEqualTo(PAGE);

        fill("day-session", "2026", "4000").press("State this figure");
        assertThat(browser.text()).contains("£4,000 a session is unusual for “Day opportunities”.");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void onlyWhatIsPublishedIsSeenByEverybodyAndOnlyAsLongAsItIs() {
        state("home-care-hour", "2025", "23.00");
        state("home-care-hour", "2026", "24.10");
        assertThat(published()).isEmpty();
        assertThat(file()).doesNotContain("23.00", "24.10");

        browser.open(PAGE + "?year=2026").press("Show 2026/27 to everybody");
        assertThat(browser.text()).contains("Everybody sees this year’s figures from now on.");
        assertThat(published()).containsExactly("2026 home-care-hour 2410");
        assertThat(file()).contains("24.10").doesNotContain("23.00");
        var told = officers.visitor()
                .open("/councils/" + COUNCIL + "/market")
                .page()
                .expectFirst("#rates");
        assertThat(told.select("td").getFirst().text())
                .as("its source and its day")
                .matches("£24.10 an hour \\(.+, \\d+ \\w+ 20\\d\\d\\)");
        assertThat(told.select("a[href$=/market#rates]")).hasSize(1);

        browser.press("Show 2026/27 to officers only");
        assertThat(published()).isEmpty();
        assertThat(file()).doesNotContain("24.10");
        assertThat(audit.list(AuditFilter.about(officer.id()), Long.MAX_VALUE, 2))
                .extracting(entry -> entry.deed().act() + " " + entry.deed().subject())
                .containsExactly("council-rates-hidden 2026", "council-rates-published 2026");
    }

    @Test
    void nobodyElseSeesOrStatesThem() {
        state("home-care-hour", "2026", "24.10");
        String own = "?council=" + COUNCIL;
        Map<String, String> figure = Map.of(
                "council",
                COUNCIL,
                "year",
                "2026",
                "rate",
                "day-session",
                "what",
                "pays",
                "pounds",
                "40",
                "source",
                "nowhere",
                "date",
                "2026-02-12");
        for (FormVisitor other : officers.others()) {
            for (String page : List.of("", "/all", "/new", "/import", "/rates.csv")) {
                other.open(PAGE + page + own);
                assertThat(other.status()).as(page).isEqualTo(403);
                assertThat(other.raw()).doesNotContain("24.10");
            }
            Officers.send(other, PAGE + "/new", figure);
            assertThat(other.status()).isEqualTo(403);
            Officers.send(other, PAGE + "/publish", Map.of("council", COUNCIL, "year", "2026", "published", "yes"));
            assertThat(other.status()).isEqualTo(403);
            Officers.send(other, PAGE + "/import/save", Map.of("council", COUNCIL, "text", "year,rate,pounds"));
            assertThat(other.status()).isEqualTo(403);
        }
        assertThat(officers.visitor().open(PAGE + own).path()).isEqualTo("/sign-in");
        assertThat(count()).isEqualTo(1);
        assertThat(published()).isEmpty();
    }

    @Test
    void anOfficerOfTwoCouncilsSeesEachApart() {
        state("home-care-hour", "2026", "24.10");
        FormVisitor both = officers.browserOf(officers.officer(COUNCIL, OTHER_COUNCIL));
        both.open(PAGE);
        assertThat(both.page().select("h1").text()).isEqualTo("What Rutland pays");
        assertThat(both.text()).contains("You also work for:", "York", "£24.10");
        both.open(PAGE + "?council=" + OTHER_COUNCIL);
        assertThat(both.text()).contains("What York pays").doesNotContain("£24.10");
    }

    private List<String> published() {
        return new Visitor(port)
                .json("/api/councils/" + COUNCIL + "/market", 200)
                .path("rates")
                .valueStream()
                .map(rate -> rate.path("year").asInt() + " " + rate.path("rate").asString() + " "
                        + rate.path("pence").asLong())
                .toList();
    }

    private String file() {
        return officers.visitor()
                .open("/councils/" + COUNCIL + "/market/rates.csv")
                .raw();
    }

    private long count() {
        return jdbc.sql("select count(*) from council_rate").query(Long.class).single();
    }
}
