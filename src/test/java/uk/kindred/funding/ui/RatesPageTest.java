package uk.kindred.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.funding.DatedFigure;
import uk.kindred.funding.Figure;
import uk.kindred.funding.FundingRates;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** An administrator without JavaScript adds figures that councils go by. */
@KindredTest
class RatesPageTest {

    private static final String COOKIE = "kindred-sign-in";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FundingRates rates;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    private Person administrator;
    private FormVisitor browser;
    private LocalDate today;
    private LocalDate later;

    @BeforeEach
    void signIn() {
        administrator = new SignedInFixture(context).somebody(new Role.Administrator());
        browser = signedIn(administrator);
        today = LocalDate.now(clock);
        later = today.plusYears(4);
    }

    @AfterEach
    void takeBack() {
        jdbc.sql("delete from funding_rate where added_by is not null").update();
    }

    private FormVisitor signedIn(Person person) {
        String secret = new SignedInFixture(context).signIn(person, new AccountVisitor(port));
        return new FormVisitor(port).setCookie(COOKIE, secret);
    }

    /** As somebody fills it in; a field that is left out stays as it is. */
    private FormVisitor fill(LocalDate from, String amount, String source) {
        return browser.open("/admin/rates/new")
                .choose(RateReader.FIGURE, Figure.PERSONAL_EXPENSES.slug())
                .type(RateReader.FROM, from.toString())
                .type(RateReader.AMOUNT, amount)
                .type(RateReader.SOURCE, source);
    }

    @Test
    void aFigureCountsFromItsDayAndNotBefore() {
        int known = rates.list().size();
        assertThat(browser.open("/admin").page().select("main a[href=/admin/rates]"))
                .hasSize(1);

        fill(later, "£31.40", "A circular of later").type(RateReader.CONFIRMED, today.toString());
        browser.press("Add this figure");

        assertThat(browser.path()).isEqualTo("/admin/rates");
        assertThat(browser.text()).contains("The figure is added", "£31.40 a week from ", "A circular of later");
        assertThat(browser.page().select("li#personal-expenses-allowance").text())
                .contains("£31.80 a week since 6 April 2026", "All its figures (4)", "which is coming");
        assertThat(browser.page().select("li#home-care-minimum-price").text())
                .contains("£32.14 an hour since 1 April 2025", "All its figures (2)");
        assertThat(rates.list()).hasSize(known + 1);
        assertThat(keptPence(later.minusDays(1))).isEqualTo(3_180);
        assertThat(keptPence(later)).isEqualTo(3_140);
        assertThat(audit.list(new AuditFilter(administrator.id(), null), Long.MAX_VALUE, 5))
                .anySatisfy(entry -> {
                    assertThat(entry.deed().act()).isEqualTo("funding-rate-added");
                    assertThat(entry.deed().subject()).isEqualTo("personal-expenses-allowance");
                    assertThat(entry.deed().scope()).isEqualTo(later.toString());
                });
    }

    /** What is left to somebody in a care home on a day. */
    private long keptPence(LocalDate on) {
        String answer = new Visitor(port)
                .postJson("/api/funding/contribution", """
                        {"circumstances": {"on": "%s", "person": {"age": "pension-age"},
                          "care": {"setting": "care-home", "weeklyCostPence": 100000}}}""".formatted(on))
                .body();
        JsonNode contribution = json.readTree(answer);
        return contribution.path("keptPence").asLong();
    }

    @Test
    void whatCannotBeUsedIsToldAndNothingTypedIsLost() {
        int known = rates.list().size();
        fill(later, "lots", "").type(RateReader.CONFIRMED, later.toString());
        browser.press("Add this figure");

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().select("[role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/admin/rates/new#amount", "/admin/rates/new#source", "/admin/rates/new#confirmed");
        assertThat(browser.page().select("[aria-invalid=true]")).hasSize(3);
        assertThat(browser.page().select("option[selected]").val()).isEqualTo("personal-expenses-allowance");
        assertThat(browser.page().select("input[name=from]").val()).isEqualTo(later.toString());
        assertThat(browser.page().select("input[name=amount]").val()).isEqualTo("lots");
        assertThat(browser.page().select("input[name=confirmed]").val()).isEqualTo(later.toString());

        browser.open("/admin/rates/new").press("Add this figure");
        assertThat(browser.page().select("[role=alert] a")).hasSize(4);
        assertThat(rates.list()).hasSize(known);
    }

    @Test
    void aFigureFarFromTheOneBeforeIsAskedAbout() {
        int known = rates.list().size();
        fill(later, "3140", "A circular with a slip").press("Add this figure");

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.text()).contains("Until now it is £31.80 a week on that day. £3,140 a week is far from it.");
        assertThat(rates.list()).hasSize(known);

        browser.tick(RateReader.SURE, "314000", true)
                .type(RateReader.AMOUNT, "31400")
                .press("Add this figure");
        assertThat(browser.status()).as("sure of another sum").isEqualTo(422);
        browser.tick(RateReader.SURE, "3140000", true).press("Add this figure");
        assertThat(rates.list()).hasSize(known + 1);
    }

    @Test
    void aFigureIsConfirmedByAddingItAgainAndPressingTwiceAddsItOnce() {
        browser.open("/admin/rates");
        String link = browser.page().select("li#mig-carer a[href*=from]").attr("href");
        browser.open(link);
        assertThat(browser.page().select("input[name=amount]").val()).isEqualTo("53.25");
        browser.type(RateReader.CONFIRMED, today.toString());
        Document filledIn = browser.page();
        int known = rates.list().size();

        browser.press("Add this figure").show(filledIn).press("Add this figure");

        assertThat(browser.text()).contains("That figure stood so already");
        assertThat(rates.list()).hasSize(known + 1);
        assertThat(rates.table().on(today).get(Figure.CARER).confirmedOn()).isEqualTo(today);
        assertThat(browser.page().select("li#mig-carer").text()).contains("which was corrected", "Correct it");
    }

    @Test
    void nobodyElseSeesOrAddsFigures() {
        int known = rates.list().size();
        for (Role role : List.of(new Role.Moderator(), new Role.CouncilOfficer("E08000035"))) {
            FormVisitor other = signedIn(new SignedInFixture(context).somebody(role));
            assertThat(other.open("/admin/rates").status()).isEqualTo(403);
            other.open("/sign-in");
            String secret = other.page().select("input[name=_csrf]").attr("value");

            other.post(
                    "/admin/rates/new",
                    Map.of(
                            "_csrf",
                            List.of(secret),
                            RateReader.FIGURE,
                            List.of("personal-expenses-allowance"),
                            RateReader.FROM,
                            List.of(later.toString()),
                            RateReader.AMOUNT,
                            List.of("31.40"),
                            RateReader.SOURCE,
                            List.of("nowhere")));

            assertThat(other.status()).as("%s", role).isEqualTo(403);
        }
        assertThat(rates.list()).hasSize(known).extracting(DatedFigure::source).doesNotContain("nowhere");
    }
}
