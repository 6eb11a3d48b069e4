package uk.kindred.market.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.market.officers.Officers;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.ShippedRegister;

/** Officers write, and everybody reads what they publish, as it stood then. */
@KindredTest
class StatementTest {

    private static final String LEEDS = "E08000035";
    private static final String BRADFORD = "E08000032";
    private static final String DRAFT = "/officer/market/statement?council=" + LEEDS;
    private static final String RATES = "What the council pays";
    private static final String REACH = "What is within reach";
    private static final String PUBLIC = "/councils/" + LEEDS + "/market/statement";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private SignedInFixture people;
    private FormVisitor officer;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        people = new SignedInFixture(context);
        officer = officerOf(LEEDS);
        forgetStatements();
    }

    @AfterEach
    void forgetStatements() {
        for (String table :
                List.of("market_statement", "council_rate", "council_rate_publication", "stored_reach_question")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void whatIsPublishedIsReadByEverybodyAndStaysAsItWas() {
        FormVisitor everybody = new FormVisitor(port);
        assertThat(everybody.open(PUBLIC).status()).isEqualTo(404);
        officer.open(DRAFT)
                .type("introduction", "We want more <b>help</b> at home.\n\n- in the evenings\n- in Punjabi")
                .type("words-supply", "Nursing homes are enough.")
                .press("Save");
        assertThat(officer.text()).contains("Saved as a new version.", "Version 1");
        assertThat(everybody.open(PUBLIC).status()).as("a draft is nobody’s").isEqualTo(404);

        officer.open(officer.page().select("a:contains(Look at it)").attr("href"));
        assertThat(officer.text()).contains("We want more <b>help</b> at home.", "Publish this version");
        officer.press("Publish this version");
        assertThat(officer.text()).contains("Published. Everybody can read it now.");

        everybody.open(PUBLIC);
        assertThat(everybody.status()).isEqualTo(200);
        assertThat(everybody.text())
                .contains("Market position statement: Leeds", "Published by Leeds City Council on", "version 1");
        assertThat(everybody
                        .page()
                        .select("section.statement-section:has(#supply) > .soft")
                        .text())
                .as("of when the register is, beside the day of reckoning")
                .matches(".*CQC’s register of \\w+ 20\\d\\d, its oldest rows of \\w+ 20\\d\\d, reckoned on .*");
        assertThat(everybody.page().select("main b")).as("all of it is text").isEmpty();
        assertThat(everybody.page().select("main > ul li").eachText()).contains("in the evenings", "in Punjabi");
        assertThat(everybody.page().select(".statement-words").text()).isEqualTo("Nursing homes are enough.");
        assertThat(everybody.page().select("main h2").eachText())
                .containsSequence(
                        "Who lives here",
                        "What there is",
                        "What it costs",
                        "What the council pays",
                        "How good it is",
                        "How much rests on one provider",
                        "What is within reach",
                        "What people look for");
        assertThat(everybody.page().select("main figure.chart svg title")).isNotEmpty();
        assertThat(everybody.page().select("main [style], main script")).isEmpty();

        String before = figures(1);
        officer.open(DRAFT).type("words-supply", "Something newer.").press("Save with the figures of today");
        assertThat(everybody.open(PUBLIC).text())
                .contains("Nursing homes are enough.")
                .doesNotContain("newer");
        assertThat(figures(1)).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'statement-published' and scope = ?")
                        .param(LEEDS)
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void anEarlierPublishedStatementIsStillReadAndADraftIsNot() {
        publish("The first.");
        publish("The second.");
        officer.open(DRAFT).type("introduction", "The third, not published.").press("Save");
        FormVisitor everybody = new FormVisitor(port).open(PUBLIC);
        assertThat(everybody.text()).contains("The second.", "Other statements of this council");
        assertThat(everybody.open(PUBLIC + "?version=1").text()).contains("The first.", "There is a newer statement.");
        assertThat(everybody.open(PUBLIC + "?version=3").status()).isEqualTo(404);
        assertThat(everybody.open(PUBLIC + ".pdf?version=3").status()).isEqualTo(404);
        assertThat(officer.open("/officer/market/statement/versions?council=" + LEEDS)
                        .page()
                        .select("main .rows li")
                        .eachText())
                .hasSize(3);
    }

    @Test
    void twoWhoWriteAtOnceSeeEachOthersWordsAndLoseNone() {
        FormVisitor other = officerOf(LEEDS);
        officer.open(DRAFT);
        other.open(DRAFT).type("words-supply", "From the other one.").press("Save");
        officer.type("words-supply", "From me.").press("Save");
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.text()).contains("Somebody else has saved meanwhile", "From the other one.");
        assertThat(officer.page().select("[name=words-supply]").text()).isEqualTo("From me.");

        officer.type("words-supply", "From both.").press("Save");
        assertThat(officer.text()).contains("Version 2");
        assertThat(officer.open("/officer/market/statement/versions/1?council=" + LEEDS)
                        .text())
                .contains("From the other one.");
        officer.open("/officer/market/statement/versions/1?council=" + LEEDS);
        assertThat(officer.text()).contains("Only the newest can be published");
        assertThat(officer.page().select("main form[action*=publish]")).isEmpty();
    }

    @Test
    void whatIsMendedAfterACrossingSaveStillMeetsTheOthersWords() {
        FormVisitor other = officerOf(LEEDS);
        officer.open(DRAFT);
        other.open(DRAFT).type("words-supply", "From the other one.").press("Save");
        officer.type("introduction", "a".repeat(6_001)).press("Save");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.page().select("[name=after]").val()).isEqualTo("0");
        officer.type("introduction", "From me.").press("Save");
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.text()).contains("From the other one.");
        assertThat(versions()).isOne();
    }

    @Test
    void officersOfOtherCouncilsAndEverybodyElseAreKeptOut() {
        officer.open(DRAFT).type("introduction", "Ours.").press("Save");
        FormVisitor stranger = officerOf(BRADFORD);
        assertThat(stranger.open(DRAFT).status()).isIn(403, 404);
        assertThat(stranger.open("/officer/market/statement/versions/1?council=" + LEEDS)
                        .text())
                .doesNotContain("Ours.");
        stranger.open("/officer/market/statement");
        assertThat(stranger.text()).contains("Bradford");
        stranger.page().select("[name=council]").attr("value", LEEDS);
        stranger.type("introduction", "Forged.").press("Save");
        assertThat(versions()).isOne();
        assertThat(new FormVisitor(port).open("/officer/market/statement").text())
                .doesNotContain("Introduction");
    }

    @Test
    void tooManyWordsAreToldAndKeptAndAForgedFormDoesNothing() {
        officer.open(DRAFT).type("introduction", "a".repeat(6_001)).press("Save");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.text()).contains("At most 6,000 letters; these are 6,001.");
        assertThat(officer.page().select("[name=introduction]").text()).hasSize(6_001);
        officer.post(
                "/officer/market/statement",
                Map.of("council", List.of(LEEDS), "after", List.of("0"), "introduction", List.of("Forged")));
        assertThat(versions()).isZero();
    }

    @Test
    void whatThePdfCannotPrintIsNamedAndNothingTypedIsLost() {
        String typed = "Welcome ✓ 中文 العربية ਪੰਜਾਬੀ";
        officer.open(DRAFT)
                .type("introduction", "Łódź, Москва, Ελλάδα: £5 – “yes”")
                .type("words-supply", typed);
        officer.press("Save");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.text()).contains("The PDF can’t print “✓”, “中”, “文”, “ا”");
        assertThat(officer.page().select(".error")).hasSize(1);
        assertThat(officer.page().select("[name=words-supply]").text()).isEqualTo(typed);
        assertThat(versions()).isZero();
        officer.type("words-supply", "Welcome").press("Save");
        assertThat(officer.text()).contains("Version 1");
    }

    @Test
    void whatIsTakenBackIsSaidToBeAndReadNoMoreAndCanBeGoneOnFrom() {
        publish("The first.");
        publish("The second, with a slip.");
        Officers.send(officerOf(BRADFORD), version(2, "withdraw"), Map.of());
        FormVisitor everybody = new FormVisitor(port);
        assertThat(everybody.open(PUBLIC).text()).as("not by others").contains("with a slip");

        officer.open(version(2, "")).press("Take this version back");
        assertThat(officer.text()).contains("Taken back. Everybody is told", "published and taken back");
        assertThat(everybody.open(PUBLIC).status()).isEqualTo(410);
        assertThat(everybody.text())
                .contains("Leeds City Council took back on", "version 2", "Other statements of this council")
                .doesNotContain("with a slip", "There is a newer statement");
        assertThat(everybody.open(PUBLIC + "?version=2").status()).isEqualTo(410);
        assertThat(everybody.open(PUBLIC + ".pdf").status()).isEqualTo(410);
        assertThat(everybody.open(PUBLIC + "?version=1").text())
                .contains("The first.")
                .doesNotContain("There is a newer statement", "with a slip");
        Officers.send(officer, version(2, "withdraw"), Map.of());
        assertThat(officer.text()).contains("Nothing was taken back");

        officer.open(version(1, "")).press("Make it the newest draft");
        assertThat(officer.text()).contains("is the newest draft now", "Version 3", "not published");
        assertThat(officer.page().select("[name=introduction]").text()).isEqualTo("The first.");
        assertThat(everybody.open(PUBLIC).status()).as("a draft is nobody’s").isEqualTo(410);
        officer.open(version(3, "")).press("Publish this version");
        assertThat(everybody.open(PUBLIC).text()).contains("The first.", "version 3");
        Officers.send(officerOf(BRADFORD), version(1, "restore"), Map.of());
        assertThat(versions()).isEqualTo(3);
        assertThat(jdbc.sql("""
                                select act || ' ' || subject || ' ' || coalesce(reason, '') from audit_entry
                                where scope = ? and act like 'statement-%' order by seq desc limit 3
                                """).param(LEEDS).query(String.class).list())
                .containsExactly(
                        "statement-published version-3 ",
                        "statement-restored version-3 from version 1",
                        "statement-withdrawn version-2 ");
    }

    private void publish(String introduction) {
        officer.open(DRAFT).type("introduction", introduction).press("Save");
        officer.open(officer.page().select("a:contains(Look at it)").attr("href"))
                .press("Publish this version");
    }

    private static String version(int version, String deed) {
        return "/officer/market/statement/versions/" + version + (deed.isEmpty() ? "" : "/" + deed) + "?council="
                + LEEDS;
    }

    @Test
    void ratesAreToldAsFarAsTheyArePublishedAndAreNotOnceTheyAreHidden() {
        assertThat(section(RATES)).isEqualTo("Leeds has published no rates on Kindred.");
        state(2026, "home-care-hour", 2_410);
        state(2025, "home-care-hour", 2_222);
        assertThat(section(RATES)).as("nothing is published").doesNotContain("£24.10", "£22.22");
        showYear(2026, true);
        officer.open(DRAFT).press("Save");
        assertThat(cells(RATES)).contains("£24.10 an hour").noneMatch(cell -> cell.contains("£22.22"));

        showYear(2026, false);
        officer.open("/officer/market/statement/versions/1?council=" + LEEDS);
        assertThat(officer.text()).contains("It tells rates that have been hidden from everybody since");
        assertThat(officer.page().select("main form")).isEmpty();
        Officers.send(officer, "/officer/market/statement/versions/1/publish?council=" + LEEDS, Map.of());
        assertThat(new FormVisitor(port).open(PUBLIC).status()).isEqualTo(404);

        officer.open(DRAFT).press("Save with the figures of today");
        officer.open(officer.page().select("a:contains(Look at it)").attr("href"))
                .press("Publish this version");
        FormVisitor everybody = new FormVisitor(port).open(PUBLIC);
        assertThat(everybody.status()).isEqualTo(200);
        assertThat(everybody.text())
                .contains("Leeds has published no rates on Kindred.")
                .doesNotContain("£24.10");
    }

    @Test
    void reachIsToldAsItWasStoredInTheNight() {
        assertThat(section(REACH)).isEqualTo("It is counted each night, and was not counted yet.");
        jdbc.sql("insert into stored_reach_question values ('10|||', date '2026-11-29')")
                .update();
        for (String area : List.of(LEEDS, "England")) {
            jdbc.sql("""
                            insert into stored_reach values ('10|||', ?, 'home-care', '{1000,900,700,400,250}',
                              '{LS1 1,LS2 2,LS3 3}', '{40,0,0,0,0,60,0,0,0,0,900,900,700,400,250}')
                            """).param(area).update();
        }
        assertThat(section(REACH))
                .contains("Of the 1,000 postcodes of Leeds, some have no service of 1 kind of support within reach.");
        assertThat(cells(REACH))
                .contains("10%", "20%", "45%", "25%")
                .containsSequence("100 (10.0%)", "10.0%", "2", "LS2 2, LS1 1");
        officer.press("Save").open("/officer/market/statement/versions/1?council=" + LEEDS);
        assertThat(officer.text()).contains("Kindred’s count of 29 November 2026");
    }

    /** What a new draft says there beside tables. */
    private String section(String title) {
        return officer.open(DRAFT)
                .page()
                .select("main details:has(> summary:contains(" + title + ")) > p")
                .text();
    }

    /** Cells of the tables of a section of the draft that is open. */
    private List<String> cells(String title) {
        return officer.page()
                .select("main details:has(> summary:contains(" + title + ")) td")
                .eachText();
    }

    private void state(int year, String item, long pence) {
        jdbc.sql("""
                        insert into council_rate (council_gss, year, item, sort, pence, source, stated_on, added_at)
                        values (?, ?, ?, 'pays', ?, 'A test', date '2026-06-11', now())
                        """).params(LEEDS, year, item, pence).update();
    }

    private void showYear(int year, boolean published) {
        Officers.send(
                officer,
                "/officer/market/rates/publish",
                Map.of("council", LEEDS, "year", String.valueOf(year), "published", published ? "yes" : "no"));
    }

    private FormVisitor officerOf(String gss) {
        String token = people.signIn(people.somebody(new Role.CouncilOfficer(gss)), new AccountVisitor(port));
        return new FormVisitor(port).setCookie("kindred-sign-in", token);
    }

    private String figures(int version) {
        return jdbc.sql("select content::text from market_statement where council_gss = ? and version = ?")
                .params(LEEDS, version)
                .query(String.class)
                .single();
    }

    private long versions() {
        return jdbc.sql("select count(*) from market_statement")
                .query(Long.class)
                .single();
    }
}
