package uk.kindred.market.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** The board tells what is told, in words, and nothing else. */
@KindredTest
class WantedPageTest {

    private static final String LEEDS = "E08000035";
    private static final String BOARD = "/councils/" + LEEDS + "/market/wanted";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private BoardFixture fixture;
    private FormVisitor visitor;

    @BeforeEach
    void begin() {
        fixture = new BoardFixture(context);
        fixture.forget();
        visitor = new FormVisitor(port);
    }

    @AfterEach
    void end() {
        fixture.forget();
    }

    @Test
    void whatWasNotFoundComesFirstThenTheMost() {
        fixture.tellSome(LEEDS);
        visitor.open(BOARD);

        assertThat(visitor.text()).contains("What people look for in Leeds", "Searches, October 2041");
        assertThat(lines())
                .startsWith(
                        "At least 20 searches for home care services that found nothing Not found",
                        "At least 10 searches for home care services that found nobody who speaks the language, but others"
                                + " (looked for: in Punjabi, at least 10) Not found",
                        "At least 120 searches for home care services",
                        "At least 50 searches for home care services in LS6")
                .contains(
                        "At least 10 searches for home care services in Punjabi",
                        "At least 20 searches for home care services in the evening",
                        "At least 30 searches for home care services paid by the council",
                        "At least 40 searches for home care services for £250 to £499 a week at the most",
                        "At least 30 searches for nursing homes set up for dementia",
                        "At least 10 plans for a whole week")
                .contains("At least 10 searches for home care services in Punjabi, in the evening, in LS6")
                .hasSize(12);
    }

    /** Page, files, board, API and the section of a statement: each number is one that is told, or a sum of such. */
    @Test
    void everyOutletTellsWhatIsToldAndNothingElse() {
        fixture.tellSome(LEEDS);
        fixture.countSome(LEEDS);
        Set<Long> told = fixture.told(LEEDS);
        String market = "/councils/" + LEEDS + "/market";
        for (String text : List.of(
                visitor.open(BOARD).text(),
                visitor.open(BOARD + "?months=12&by=not-found").text(),
                visitor.open(market).text(),
                statement())) {
            assertThat(BoardFixture.atLeast(text)).as(text).isNotEmpty().isSubsetOf(told);
            assertThat(text).doesNotContain("765432", "765,432", "Urdu");
        }
        String api = new Visitor(port).get("/api" + market).body();
        String demand = api.substring(api.indexOf("\"demand\""), api.indexOf("\"outcomes\""));
        assertThat(numbers(demand, "\"searches\":(\\d+)")).hasSizeGreaterThan(5).isSubsetOf(told);
        for (String file : List.of("demand", "months")) {
            assertThat(numbers(
                            new Visitor(port).get(market + "/" + file + ".csv").body(), ",(\\d{2,})(?=,|\r?\n)"))
                    .isNotEmpty()
                    .isSubsetOf(told);
        }
    }

    /** What a statement that is written now says people look for. */
    private String statement() {
        jdbc.sql("delete from market_statement").update();
        SignedInFixture people = new SignedInFixture(context);
        FormVisitor officer = new FormVisitor(port)
                .setCookie(
                        "kindred-sign-in",
                        people.signIn(people.somebody(new Role.CouncilOfficer(LEEDS)), new AccountVisitor(port)));
        officer.open("/officer/market/statement?council=" + LEEDS).press("Save");
        officer.open(officer.page().select("a:contains(Look at it)").attr("href"));
        jdbc.sql("delete from market_statement").update();
        return officer.page().expectFirst("section:has(> #demand)").text();
    }

    private static Set<Long> numbers(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> Long.parseLong(found.group(1)))
                .collect(Collectors.toSet());
    }

    @Test
    void whatWasNotFoundIsShownMonthByMonth() {
        fixture.tellSome(LEEDS);
        visitor.open(BOARD);
        assertThat(visitor.text()).doesNotContain("Looked for and not found, by month");
        fixture.tell(
                BoardFixture.MONTH.plusMonths(2),
                BoardFixture.MONTH.plusMonths(3).atDay(2));
        fixture.tell(BoardFixture.MONTH.plusMonths(2), LEEDS, "home-care", "all", "", 90);
        fixture.tell(BoardFixture.MONTH.plusMonths(2), LEEDS, "home-care", "found", "0-when", 40);
        for (String page : List.of(BOARD, "/councils/" + LEEDS + "/market")) {
            visitor.open(page);
            assertThat(visitor.text()).contains("Looked for and not found, by month");
            assertThat(visitor.page()
                            .select("table:has(caption:containsOwn(Looked for and not found, by month)) tbody tr")
                            .eachText())
                    .as(page)
                    .containsExactly("Oct 2041 30", "Dec 2041 40");
        }
        assertThat(visitor.text())
                .as("the months between are not told")
                .contains("October 2041, December 2041")
                .doesNotContain("October 2041 to December 2041");
        assertThat(new Visitor(port)
                        .get("/councils/" + LEEDS + "/market/months.csv")
                        .body())
                .contains("2041-12,home-care,90,40");
    }

    @Test
    void kindsBreakdownsAndMonthsNarrowItAndStandInTheAddress() {
        fixture.tellSome(LEEDS);
        fixture.tell(
                BoardFixture.MONTH.plusMonths(1),
                BoardFixture.MONTH.plusMonths(2).atDay(2));
        fixture.tell(BoardFixture.MONTH.plusMonths(1), LEEDS, "nursing-home", "all", "", 10);

        visitor.open(BOARD + "?kind=nursing-home");
        assertThat(lines()).containsExactly("At least 10 searches for nursing homes");
        visitor.open(BOARD + "?kind=nursing-home&months=3");
        assertThat(visitor.text()).contains("Searches, October 2041 to November 2041");
        assertThat(lines())
                .containsExactly(
                        "At least 50 searches for nursing homes",
                        "At least 30 searches for nursing homes set up for dementia");
        visitor.open(BOARD + "?months=12&by=language");
        assertThat(lines()).containsExactly("At least 10 searches for home care services in Punjabi");
        visitor.open(BOARD + "?months=12&by=not-found&page=2");
        assertThat(visitor.text()).contains("There are no more lines");
    }

    @Test
    void eachLineLeadsToWhatThereIsAndToTheForm() {
        fixture.tellSome(LEEDS);
        visitor.open(BOARD + "?by=language");
        assertThat(links()).contains("/search?kind=home-care&council=leeds&language=punjabi", "/list-your-service");
        visitor.open(BOARD + "?by=district");
        assertThat(links()).contains("/search?kind=home-care&near=LS6");
        assertThat(visitor.page().select(".wanted-lines a").eachAttr("rel")).containsOnly("nofollow");
    }

    @Test
    void manyLinesArePaged() {
        fixture.tell(BoardFixture.MONTH, BoardFixture.MONTH.plusMonths(1).atDay(2));
        KindWords.list().forEach(kind -> fixture.tell(BoardFixture.MONTH, LEEDS, kind, "all", "", 20));
        KindWords.list().forEach(kind -> fixture.tell(BoardFixture.MONTH, LEEDS, kind, "time", "night", 10));
        visitor.open(BOARD);
        assertThat(lines()).hasSize(WantedPage.ON_A_PAGE);
        visitor.open(visitor.page().select("nav a").stream()
                .filter(link -> link.text().equals("Next page"))
                .findFirst()
                .orElseThrow()
                .attr("href"));
        assertThat(lines()).hasSize(2 * KindWords.list().size() - WantedPage.ON_A_PAGE);
    }

    @Test
    void unmetNeedsOfPlansAreToldByHalfYears() {
        fixture.tellUnmet(LEEDS);
        visitor.open(BOARD);
        assertThat(visitor.text())
                .contains(
                        "What plans for a whole week lacked, January to June 2041",
                        "At least 20 times: somebody there at night, who may sleep. Nobody within reach does it.");
    }

    @Test
    void beforeAMonthIsToldThePageSaysSoAndUnknownCouncilsAreNotFound() {
        long told =
                jdbc.sql("select count(*) from demand_month").query(Long.class).single();
        visitor.open(BOARD);
        if (told == 0) {
            assertThat(visitor.text()).contains("No month is told yet");
        }
        visitor.open("/councils/E99999999/market/wanted");
        assertThat(visitor.status()).isEqualTo(404);
    }

    @Test
    void aTownOrPostcodeOnThePageForNewServicesLeadsToItsCouncilsBoard() {
        for (String page : List.of("/list-your-service", "/councils/wanted")) {
            Element form = visitor.open(page).page().expectFirst("main form:has([name=near])");
            assertThat(form.attr("method")).isEqualTo("get");
            assertThat(form.attr("action")).isEqualTo("/councils/wanted");
            visitor.open(form.attr("action") + "?near=LS6+3AA");
            assertThat(visitor.path()).isEqualTo(BOARD);
            assertThat(visitor.text()).contains("What people look for in Leeds");
        }
        assertThat(visitor.open("/councils/leeds/market/wanted").text()).contains("What people look for in Leeds");

        visitor.open("/councils/wanted?near=Atlantis");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("main [role=alert]").text()).contains("Atlantis");
        assertThat(visitor.page().select("main input[name=near]").val()).isEqualTo("Atlantis");
        assertThat(visitor.open("/councils/wanted?near=Cardiff").status()).isEqualTo(422);
    }

    private List<String> lines() {
        return visitor.page().select(".wanted-lines li > p:first-child").eachText();
    }

    private List<String> links() {
        return visitor.page().select(".wanted-lines a").eachAttr("href");
    }
}
