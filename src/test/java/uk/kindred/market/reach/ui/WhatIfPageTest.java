package uk.kindred.market.reach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.NewOption;
import uk.kindred.market.reach.ReachQuestion;
import uk.kindred.market.reach.WhatIf;
import uk.kindred.market.reach.WithinReach;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.Places;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;

/** An officer asks what would be, for their own council alone. */
@KindredTest
class WhatIfPageTest {

    private static final String HULL = "E06000010";
    private static final String LEEDS = "E08000035";
    private static final String PAGE = "/officer/market/what-if";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WithinReach reach;

    @Autowired
    private Councils councils;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WholeRegister register;

    private AccountVisitor officer;

    private record Home(long id, String publicId, String name, long organisation, int beds) {}

    @BeforeEach
    void begin() {
        register.awaitSearchable();
        officer = signedIn(new Role.CouncilOfficer(HULL));
    }

    private AccountVisitor signedIn(Role role) {
        SignedInFixture people = new SignedInFixture(context);
        AccountVisitor visitor = new AccountVisitor(port);
        people.signIn(people.somebody(role), visitor);
        return visitor;
    }

    @Test
    void aHomeThatClosesTakesItsBedsAndItsReachWithIt() {
        Home home = home("1 = 1");
        Council hull = councils.findByGss(HULL).orElseThrow();
        var engine = reach.of(hull, ReachQuestion.within(1));
        AreaReach before = AreaReach.of(engine.table(SupportKind.NURSING_HOME).whole());
        AreaReach after =
                AreaReach.of(engine.table(SupportKind.NURSING_HOME, new WhatIf(Set.of(home.id), Set.of(), List.of()))
                        .whole());

        Document page = officer.page(PAGE + "?kind=nursing-home&within=1&close=" + home.publicId);

        assertThat(page.select(".reach-sum").text())
                .contains(
                        "From " + ReachWords.percent(before, 1) + " to " + ReachWords.percent(after, 1),
                        after.withOne() == before.withOne()
                                ? "as many postcodes"
                                : before.withOne() - after.withOne() + " postcode");
        assertThat(page.select("main").text()).contains("1 of the ", ReachWords.number(home.beds) + " of ");
        assertThat(page.select(".data").getFirst().select("tbody tr").eachText())
                .anyMatch(row -> row.startsWith(
                        "1 " + ReachWords.percent(before, 1) + " " + ReachWords.percent(after, 1) + " "));
        assertThat(page.select("input[name=close][checked]").attr("value")).isEqualTo(home.publicId);
    }

    @Test
    void theFileHasThePagesAreasBeforeAndAfter() {
        Home home = home("1 = 1");
        String query = "?kind=nursing-home&within=1&close=" + home.publicId;
        Document page = officer.page(PAGE + query);
        String address = page.select("a[href*=what-if.csv]").attr("href");
        HttpResponse<String> file = officer.get(address);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        List<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(file.body().substring(1))
                .stream()
                .toList();
        assertThat(rows.getFirst().getField("area")).isEqualTo("all");
        assertThat(rows.getFirst().getField("closing")).isEqualTo("1");
        assertThat(page.select(".reach-sum").text())
                .contains(ReachWords.percent(
                        Long.parseLong(rows.getFirst().getField("with_after")),
                        Long.parseLong(rows.getFirst().getField("postcodes"))));
        assertThat(rows.stream().skip(1).mapToLong(row -> Long.parseLong(row.getField("with_after"))))
                .satisfies(areas -> assertThat(
                                areas.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(Long.parseLong(rows.getFirst().getField("with_after"))));
        assertThat(officer.get(PAGE + ".csv?within=far").statusCode()).isEqualTo(400);
        assertThat(signedIn(new Role.CouncilOfficer(LEEDS))
                        .get(PAGE + ".csv" + query + "&council=" + HULL)
                        .statusCode())
                .isEqualTo(403);
    }

    /** The one is a nursing home; the other is not. */
    @Test
    void whatIsTickedAndOfAnotherKindIsNamedAndTheAnswerCanBeJumpedTo() {
        Home home = home("1 = 1");
        String other = jdbc.sql(
                        "select public_id from listing where status = 'open' and not example and council_gss = ?"
                                + " and not 'nursing-home' = any(kinds) order by id limit 1")
                .param(HULL)
                .query(String.class)
                .single();
        String name = jdbc.sql("select name from listing where public_id = ?")
                .param(other)
                .query(String.class)
                .single();
        Document page = officer.page(PAGE + "?kind=nursing-home&close=" + home.publicId + "&close=" + other);
        assertThat(page.select("main .notice").eachText())
                .contains("Ticked, and not counted, since only nursing homes are counted here: " + name + ".");
        assertThat(page.select("a:contains(Jump to the answer)").attr("href")).endsWith("#answer");
        assertThat(page.select("h2#answer").text()).isEqualTo("Before and after");
    }

    @Test
    void everythingOfAProviderCloses() {
        Home home = home("l.organisation_id in (select organisation_id from listing where status = 'open'"
                + " and council_gss = '" + HULL + "' and 'nursing-home' = any(kinds) group by 1 having count(*) > 1)");
        Document page = officer.page(PAGE + "?kind=nursing-home&within=2&closeAll=" + home.publicId);
        long here = jdbc.sql("select count(*) from listing where status = 'open' and not example and council_gss = ?"
                        + " and organisation_id = ? and 'nursing-home' = any(kinds)")
                .params(HULL, home.organisation)
                .query(Long.class)
                .single();
        assertThat(here).isGreaterThan(1);
        assertThat(page.select("main").text()).contains(here + " of the ");
    }

    @Test
    void microEnterprisesThatBeginServeWhatIsSaid() {
        Council hull = councils.findByGss(HULL).orElseThrow();
        NewOption one = new NewOption(
                SupportKind.MICRO_ENTERPRISE,
                places.findPostcode("HU5 2QB")
                        .or(() -> places.suggest("HU5", 1).stream().findFirst())
                        .orElseThrow()
                        .centre(),
                new AreaServed(List.of("HU5"), List.of(), null, false));
        AreaReach after = AreaReach.of(reach.of(hull, ReachQuestion.within(10))
                .table(SupportKind.MICRO_ENTERPRISE, WhatIf.begin(List.of(one, one, one)))
                .whole());
        assertThat(after.withThree()).isPositive();

        Document page =
                officer.page(PAGE + "?kind=micro-enterprise&atLeast=3&begin=3&at=HU5&serves=district&servesMiles=");

        assertThat(page.select(".reach-sum").text()).contains("to " + ReachWords.percent(after, 3));
        assertThat(page.select("main").text()).contains("3 begin", "0 areas would lose");
        assertThat(page.select(".data").getLast().select("tbody th").eachText())
                .allMatch(area -> area.startsWith("HU5 "))
                .isNotEmpty();
    }

    @Test
    void servicesAreFoundByNameInTheOwnCouncilOnly() {
        Home home = home("1 = 1");
        String part = home.name.substring(0, Math.min(8, home.name.length()));
        Document page = officer.page(PAGE + "?kind=nursing-home&q=" + part.replace(" ", "+"));
        assertThat(page.select("input[name=close]").eachAttr("value")).contains(home.publicId);
        Set<String> found = Set.copyOf(officer.page(PAGE + "?kind=nursing-home&q=e")
                .select("input[name=close]")
                .eachAttr("value"));
        assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(15);
        Set<String> elsewhere = jdbc
                .sql("select public_id from listing where public_id = any(?) and council_gss <> ?")
                .params(found.toArray(String[]::new), HULL)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndNothingTypedIsLost() {
        Document page = officer.page(
                PAGE
                        + "?kind=micro-enterprise&begin=many&at=Cardiff&serves=miles&servesMiles=far&close=1-none%27--&within=0");
        assertThat(page.select(".problem li")).hasSize(5);
        assertThat(page.select("input[name=begin]").attr("value")).isEqualTo("many");
        assertThat(page.select("input[name=at]").attr("value")).isEqualTo("Cardiff");
        assertThat(page.select("input[name=servesMiles]").attr("value")).isEqualTo("far");
        assertThat(page.select("input[name=serves][checked]").attr("value")).isEqualTo("miles");
        assertThat(page.select(".reach-map")).isEmpty();
    }

    @Test
    void anotherCouncilsOfficerAndEverybodyElseAreTurnedAway() {
        AccountVisitor elsewhere = signedIn(new Role.CouncilOfficer(LEEDS));
        assertThat(elsewhere.get(PAGE + "?council=" + HULL).statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(elsewhere.get(PAGE).body()).text()).contains("In Leeds");
        assertThat(new AccountVisitor(port).get(PAGE).statusCode()).isNotEqualTo(200);
        assertThat(signedIn(new Role.Moderator()).get(PAGE).statusCode()).isEqualTo(403);
        assertThat(officer.get(PAGE).headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    private Home home(String condition) {
        return jdbc.sql(
                        "select l.id, l.public_id, l.name, l.organisation_id, coalesce(l.beds, 0) as beds from listing l"
                                + " where l.status = 'open' and not l.example and l.council_gss = ? and"
                                + " 'nursing-home' = any(l.kinds) and l.organisation_id is not null and l.beds > 0 and "
                                + condition + " order by l.id limit 1")
                .param(HULL)
                .query((row, number) -> new Home(
                        row.getLong("id"),
                        row.getString("public_id"),
                        row.getString("name"),
                        row.getLong("organisation_id"),
                        row.getInt("beds")))
                .single();
    }
}
