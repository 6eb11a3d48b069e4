package uk.kindred.market.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;

/** Officers see their own council's desk and no other's; everybody else is turned away. */
@KindredTest
class OfficerMarketTest {

    private static final String LEEDS = "E08000035";
    private static final String WHICH = "?council=" + LEEDS;
    private static final String HULL = "E06000010";
    private static final String OFFICER = "/officer/market";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuditLog audit;

    private SignedInFixture people;

    @BeforeEach
    void begin() {
        people = new SignedInFixture(context);
    }

    private AccountVisitor browser(Person person) {
        AccountVisitor browser = new AccountVisitor(port);
        people.signIn(person, browser);
        return browser;
    }

    @Test
    void anOfficerSeesTheDeskOfTheirCouncilWithItsTools() {
        AccountVisitor officer = browser(people.somebody(new Role.CouncilOfficer(LEEDS)));
        Document page = officer.page(OFFICER);
        assertThat(page.select("h1").text()).isEqualTo("The market in Leeds");
        assertThat(page.select(".market-tabs a").eachAttr("href"))
                .containsExactly(
                        OFFICER + WHICH,
                        "/councils/" + LEEDS + "/market/reach",
                        OFFICER + "/what-if" + WHICH,
                        "/councils/" + LEEDS + "/market/wanted",
                        OFFICER + "/rates" + WHICH,
                        OFFICER + "/notes" + WHICH,
                        OFFICER + "/statement" + WHICH,
                        OFFICER + "/invite" + WHICH,
                        "/officer/checks",
                        "/officer/reviews");
        assertThat(page.select("#deserts h2").text()).isEqualTo("Care deserts, kind by kind");
        assertThat(page.select("section.figure-section")).hasSize(7);
        assertThat(page.select("a[href=/councils/" + LEEDS + "/market]")).isNotEmpty();
        assertThat(officer.page("/account").select("a[href=" + OFFICER + "]")).hasSize(1);
    }

    @Test
    void noOfficerOpensAnotherCouncilsDesk() {
        AccountVisitor officer = browser(people.somebody(new Role.CouncilOfficer(HULL)));
        HttpResponse<String> answer = officer.get(OFFICER + "?council=" + LEEDS);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Leeds");
        assertThat(officer.page(OFFICER).select("h1").text()).isEqualTo("The market in Kingston upon Hull");
    }

    @Test
    void whoeverIsOfficerOfTwoChooses() {
        AccountVisitor officer =
                browser(people.somebody(new Role.CouncilOfficer(HULL), new Role.CouncilOfficer(LEEDS)));
        Document hull = officer.page(OFFICER);
        assertThat(hull.select("h1").text()).isEqualTo("The market in Kingston upon Hull");
        String other =
                hull.expectFirst("nav[aria-label='Your other councils'] a").attr("href");
        Document leeds = officer.page(other);
        assertThat(leeds.select("h1").text()).isEqualTo("The market in Leeds");
        assertThat(leeds.select(".market-anchors a").eachAttr("href"))
                .allMatch(address -> address.startsWith(OFFICER + "?council=" + LEEDS + "#"));
        assertThat(leeds.select(".market-form input[name=council]").attr("value"))
                .isEqualTo(LEEDS);
    }

    @Test
    void anAdministratorReadsEveryDeskAndChangesNothingAndItIsWrittenDown() {
        Person person = people.somebody(new Role.Administrator());
        AccountVisitor administrator = browser(person);
        assertThat(administrator
                        .page("/account")
                        .select("a[href=" + OFFICER + "]")
                        .text())
                .isEqualTo("Every council’s market");
        Document choice = administrator.page(OFFICER);
        assertThat(choice.select("main select[name=council] option")).hasSize(154);
        assertThat(readings(person)).as("nothing is read yet").isEmpty();

        Document desk = administrator.page(OFFICER + WHICH);
        assertThat(desk.select("h1").text()).isEqualTo("The market in Leeds");
        assertThat(desk.select("main .notice").text()).contains("as an administrator", "Another council");
        assertThat(desk.select(".market-tabs a").eachAttr("href"))
                .containsExactly(
                        OFFICER + WHICH,
                        "/councils/" + LEEDS + "/market/reach",
                        OFFICER + "/what-if" + WHICH,
                        OFFICER + "/statement/versions" + WHICH);
        assertThat(administrator.page(OFFICER + "/what-if?council=" + HULL).text())
                .contains("In Kingston upon Hull", "as an administrator");
        assertThat(administrator.page(OFFICER + "/statement/versions" + WHICH).select("main form"))
                .isEmpty();
        for (String closed : List.of("/rates", "/notes", "/statement", "/invite")) {
            assertThat(administrator.get(OFFICER + closed + WHICH).statusCode())
                    .as(closed)
                    .isEqualTo(403);
        }
        assertThat(readings(person))
                .containsExactly("statement-versions in " + LEEDS, "what-if in " + HULL, "overview in " + LEEDS);
        assertThat(administrator.get(OFFICER + "?council=E99999999").statusCode())
                .isEqualTo(403);

        Person officer = people.somebody(new Role.CouncilOfficer(LEEDS));
        browser(officer).page(OFFICER + WHICH);
        assertThat(readings(officer)).as("of officers it is not noted").isEmpty();
    }

    private List<String> readings(Person person) {
        return audit.list(new AuditFilter(person.id(), "council-desk-read"), Long.MAX_VALUE, 10).stream()
                .map(entry -> entry.deed().subject() + " in " + entry.deed().scope())
                .toList();
    }

    @Test
    void nobodyElseOpensIt() {
        assertThat(new AccountVisitor(port).get(OFFICER).statusCode()).isNotEqualTo(200);
        assertThat(browser(people.somebody()).get(OFFICER).statusCode()).isEqualTo(403);
        assertThat(browser(people.somebody(new Role.Moderator())).get(OFFICER).statusCode())
                .isEqualTo(403);
    }
}
