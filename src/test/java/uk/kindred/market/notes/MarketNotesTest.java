package uk.kindred.market.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.market.officers.Officers.COUNCIL;
import static uk.kindred.market.officers.Officers.OTHER_COUNCIL;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.DataFile;
import uk.kindred.accounts.Person;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.market.officers.Officers;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** Officers note what they know of the market, for each other alone. */
@KindredTest
class MarketNotesTest {

    private static final String PAGE = "/officer/market/notes";
    private static final String SECRET = "They told us that they may close in spring.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuditLog audit;

    @Autowired
    private DataFile data;

    @Autowired
    private Listings listings;

    @Autowired
    private JdbcClient jdbc;

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
        jdbc.sql("delete from commissioner_note").update();
    }

    @Test
    void aNoteIsWrittenFoundChangedWithItsHistoryAndDeleted() {
        ListingSummary home = listing(true);
        write(home, "listing", SECRET);
        assertThat(browser.text()).contains("The note is kept.", home.name(), SECRET, "You on ");
        write(home, "provider", "Good at answering.");
        browser.open(PAGE + "/new")
                .choose("about", "kind")
                .choose("kind", "day-opportunities")
                .type("words", "Too few at weekends.\nAsk in May.")
                .press("Keep this note");

        for (String find : List.of(
                home.id(), home.id().toLowerCase(Locale.ROOT), home.name().substring(1))) {
            browser.open(PAGE + "?find=" + URLEncoder.encode(find, StandardCharsets.UTF_8));
            assertThat(browser.text())
                    .as(find)
                    .contains(SECRET, "Good at answering.")
                    .doesNotContain("weekends");
        }
        browser.open(PAGE + "?kind=day-opportunities");
        assertThat(browser.text()).contains("Too few at weekends.").doesNotContain(SECRET);
        browser.open(PAGE + "?find=nothing-like-it");
        assertThat(browser.text()).contains("No note is like that.");

        openNote(SECRET);
        browser.type("words", "They stay open.").press("Save the change");
        assertThat(browser.text())
                .contains("The note is changed.", "They stay open.")
                .doesNotContain(SECRET);
        openNote("They stay open.");
        assertThat(browser.page().select("ol li").eachText())
                .satisfiesExactly(
                        now -> assertThat(now).startsWith("They stay open. You on "),
                        before -> assertThat(before).startsWith(SECRET));

        browser.press("Delete this note");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.text()).contains("Tick that you want to delete it.");
        browser.tick("sure", "yes", true).press("Delete this note");
        assertThat(browser.text())
                .contains("The audit log says that you did it.")
                .doesNotContain("They stay open.");
        assertThat(jdbc.sql("select count(*) from commissioner_note_version where words in (?, ?)")
                        .params(SECRET, "They stay open.")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(audit.list(AuditFilter.about(officer.id()), Long.MAX_VALUE, 10))
                .extracting(entry -> entry.deed().act() + " " + entry.deed().scope() + " "
                        + entry.deed().reason())
                .startsWith("market-note-deleted " + COUNCIL + " null", "market-note-changed " + COUNCIL + " null");
    }

    @Test
    void whatCannotBeUsedIsToldAndNothingTypedIsLost() {
        browser.open(PAGE + "/new").type("words", "Word by word").press("Keep this note");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().select("[role=alert] a").eachAttr("href")).containsExactly(PAGE + "/new#about");
        assertThat(browser.page().select("textarea").text()).isEqualTo("Word by word");

        browser.choose("about", "listing").type("listing", "1-000").press("Keep this note");
        assertThat(browser.text()).contains("There is no listing of this number.");
        assertThat(browser.page().select("input[name=listing]").val()).isEqualTo("1-000");
        assertThat(browser.page().select("textarea").text()).isEqualTo("Word by word");

        browser.choose("about", "provider").type("listing", listing(false).id()).press("Keep this note");
        assertThat(browser.text()).contains("Nobody is known who runs it.");
        browser.choose("about", "market").type("words", "x".repeat(4_001)).press("Keep this note");
        assertThat(browser.text()).contains("4001 characters are more than 4000");
        assertThat(browser.page().select("textarea").text()).hasSize(4_001);
        assertThat(count()).isZero();
    }

    @Test
    void aFormThatIsSentTwiceWritesOneNoteAndOfTwoChangesTheSecondIsAsked() {
        browser.open(PAGE + "/new").choose("about", "market").type("words", "First words");
        Document filledIn = browser.page();
        browser.press("Keep this note").show(filledIn).press("Keep this note");
        assertThat(count()).isEqualTo(1);

        FormVisitor colleague = officers.browserOf(officers.officer(COUNCIL));
        colleague.open(PAGE);
        assertThat(colleague.text()).contains("First words", "A colleague on ");
        String note = colleague.page().select("main .said-list a").attr("href");
        colleague.open(note);
        browser.open(note).type("words", "Second words").press("Save the change");
        colleague.type("words", "Other words").press("Save the change");
        assertThat(colleague.status()).isEqualTo(409);
        assertThat(colleague.page().select("textarea").text()).isEqualTo("Other words");
        assertThat(colleague.text()).contains("A colleague changed this note", "Second words");
        colleague.press("Save the change");
        assertThat(colleague.text()).contains("Other words");
    }

    @Test
    void nobodyElseSeesThemAnywhere() {
        ListingSummary home = listing(true);
        write(home, "listing", SECRET);
        String note = PAGE + "/"
                + jdbc.sql("select id from commissioner_note").query(UUID.class).single();
        for (FormVisitor other : officers.others()) {
            for (String page :
                    List.of("?council=" + COUNCIL, "/notes.csv?council=" + COUNCIL, "/new?council=" + COUNCIL)) {
                assertThat(other.open(PAGE + page).status()).as(page).isEqualTo(403);
            }
            assertThat(other.open(note).status()).isEqualTo(403);
            for (String way : List.of(note, note + "/delete")) {
                Officers.send(other, way, Map.of("words", "changed", "sure", "yes", "version", "1"));
                assertThat(other.status()).isEqualTo(403);
            }
            Officers.send(other, PAGE + "/new", Map.of("council", COUNCIL, "about", "market", "words", "I was here"));
            assertThat(other.status()).isEqualTo(403);
        }
        assertThat(officers.visitor().open(note).path()).isEqualTo("/sign-in");
        FormVisitor elsewhere = officers.browserOf(officers.officer(OTHER_COUNCIL));
        assertThat(elsewhere.open(PAGE).raw()).doesNotContain(SECRET);
        assertThat(elsewhere.open(PAGE + "/notes.csv").raw()).doesNotContain(SECRET);

        Visitor visitor = new Visitor(port);
        for (String page : List.of(
                "/listings/" + home.slug(),
                "/api/listings/" + home.slug(),
                "/api/councils/" + COUNCIL + "/market",
                "/councils/" + COUNCIL + "/market/rates.csv",
                "/councils/" + COUNCIL + "/market/ascof.csv")) {
            assertThat(visitor.get(page).body()).as(page).doesNotContain(SECRET);
        }
        assertThat(data.of(officer.id()).toString())
                .contains("marketNotes", COUNCIL)
                .doesNotContain(SECRET);
        assertThat(browser.open(PAGE + "/notes.csv").raw()).contains(SECRET, home.id());
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void manyArePagedTheOneChangedLastFirst() {
        for (int number = 1; number <= 21; number++) {
            browser.open(PAGE + "/new")
                    .choose("about", "market")
                    .type("words", "Number " + number + ".")
                    .press("Keep this note");
        }
        browser.open(PAGE);
        assertThat(browser.page().select(".said-list > li")).hasSize(20);
        assertThat(browser.page().select(".said-list .said").first()).asString().contains("Number 21.");
        browser.open(browser.page().select("a:contains(Page 2)").attr("href"));
        assertThat(browser.text()).contains("Number 1.").doesNotContain("Number 2.");
    }

    private void write(ListingSummary home, String about, String words) {
        browser.open(PAGE + "/new?listing=" + home.id())
                .choose("about", about)
                .type("words", words)
                .press("Keep this note");
        assertThat(browser.path()).as(browser.text()).isEqualTo(PAGE);
    }

    private void openNote(String words) {
        browser.open(PAGE);
        browser.open(browser.page()
                .select(".said-list > li:contains(" + words + ") a[href^=" + PAGE + "/]")
                .attr("href"));
    }

    /** @param withProvider whether it is known who runs it */
    private ListingSummary listing(boolean withProvider) {
        String id = jdbc.sql("""
                        select public_id from listing
                        where status = 'open' and not example and public_id not like 'K-%'
                          and (organisation_id is not null) = ? and length(name) > 8
                        order by public_id limit 1
                        """).param(withProvider).query(String.class).single();
        return listings.findByPublicId(id).orElseThrow().summary();
    }

    private long count() {
        return jdbc.sql("select count(*) from commissioner_note")
                .query(Long.class)
                .single();
    }
}
