package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.embedded.EmbeddedServers.Part;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.TestServers;
import uk.kindred.testing.Visitor;

/** What pages look like while they are used, when something fails, and where no script runs: without a fault as well. */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibleStatesTest {

    private static final String OPTIONS = ".suggestions:not([hidden]) [role=option]";
    private static final String CHOSEN = OPTIONS + "[aria-selected=true]";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WholeRegister register;

    private Browser browser;

    @BeforeEach
    void visit() {
        browser = Browser.onPort(port).fresh();
    }

    @ParameterizedTest
    @CsvSource({"q, care", "near, lee"})
    void suggestionsThatAreOpenWhileSomebodyTypes(String field, String typed) {
        browser.open("/");
        chooseFirst(field, typed);

        SoundPage.check(browser);

        assertThat(browser.findAll(CHOSEN)).as("still open").hasSize(1);
    }

    /** On narrow screens the form is folded away there. */
    @Test
    void suggestionsThatAreOpenOverResults() {
        browser.open("/search?near=Leeds");
        chooseFirst("q", "care");
        for (View view : List.of(View.DESKTOP_LIGHT, View.DESKTOP_DARK)) {
            browser.look(view);

            assertThat(Axe.faults(browser)).as("%s", view).isEmpty();
            assertThat(browser.findAll(CHOSEN)).as("still open").hasSize(1);
        }
    }

    private void chooseFirst(String field, String typed) {
        browser.click(browser.find("input[name=" + field + "]"));
        browser.press(typed);
        browser.until(open -> browser.findAll(OPTIONS).size() > 1);
        browser.until(open -> {
            // an answer to fewer letters may come in between, and take the choice along
            if (browser.findAll(CHOSEN).isEmpty()) {
                browser.press(Keys.ARROW_DOWN);
            }
            return browser.findAll(CHOSEN).size() == 1;
        });
    }

    @Test
    void aSearchWhileTheIndexIsAway() {
        String search = "/search?near=Leeds&kind=nursing-home";
        new SampleListings(jdbc);
        TestServers.servers().stop(Part.ELASTICSEARCH);
        try {
            browser.open(search);
            checkPlainer();
            browser.look(View.DESKTOP_LIGHT);
            browser.loadWithoutScripts(search);
            checkPlainer();
        } finally {
            TestServers.servers().restart(Part.ELASTICSEARCH);
            register.awaitSearchable();
            register.awaitIndexInUse();
        }
    }

    private void checkPlainer() {
        assertThat(Browser.textOf(browser.find(".told"))).contains("Search is running more plainly than usual");
        assertThat(browser.findAll(".card")).isNotEmpty();
        SoundPage.check(browser);
    }

    @Test
    void aPageThatFails() {
        String slug = new SampleListings(jdbc).complete();
        String rating = jdbc.sql("select rating_safe from listing where slug = ?")
                .param(slug)
                .query(String.class)
                .single();
        rate(slug, "no rating that there is");
        try {
            browser.open("/listings/" + slug);
            checkFailed();
            browser.loadWithoutScripts("/listings/" + slug);
            checkFailed();
        } finally {
            rate(slug, rating);
        }
    }

    private void rate(String slug, String safe) {
        jdbc.sql("update listing set rating_safe = ? where slug = ?")
                .params(safe, slug)
                .update();
    }

    private void checkFailed() {
        assertThat(browser.heading()).isEqualTo("Sorry, something went wrong");
        SoundPage.check(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/account"})
    void aPageThatIsNotOpenToEverybody(String page) {
        browser.load(page);
        String heading = browser.heading();
        SoundPage.check(browser);
        browser.loadWithoutScripts(page);

        assertThat(browser.heading()).isEqualTo(heading).isIn("Not open to you", "Sign in");
        SoundPage.check(browser);
    }

    @Test
    void aFormThatCannotBeTaken() {
        browser.open("/about");
        browser.run("""
                const form = Object.assign(document.createElement('form'), { method: 'post', action: '/sign-in/send-link' });
                document.body.append(form);
                form.submit();""");
        browser.until(page -> browser.heading().equals("This was not sent yet"));
        SoundPage.check(browser);

        // the page of all errors that no view shows: of too many requests, say
        show(
                new Visitor(port)
                        .ask("POST", "/sign-in/send-link", "Accept", "text/html")
                        .body(),
                "Not open to you");
    }

    /** In the place of a page of the same site, so that its styles come. */
    private void show(String html, String heading) {
        browser.run("document.open(); document.write(arguments[0]); document.close();", html);
        browser.until(page -> browser.heading().equals(heading));
        SoundPage.check(browser);
    }

    Stream<String> withoutScripts() {
        SampleListings samples = new SampleListings(jdbc);
        return Stream.of(
                "/",
                "/search?near=Leeds&kind=nursing-home",
                "/search?near=Leeds&kind=home-care&plan=visits:mon-fri@0830x30;nights:2&maxWeekly=lots&sort=cost",
                "/search?near=Sheffeild",
                "/listings/" + samples.complete(),
                "/listings/" + samples.closed(),
                "/listings/no-such-service",
                "/no-such-page");
    }

    @ParameterizedTest
    @MethodSource("withoutScripts")
    void aPageOfWhichNoScriptRuns(String page) {
        browser.loadWithoutScripts(page);

        assertThat(browser.findAll("#first-html h1"))
                .as("the first HTML, never live")
                .hasSize(1);
        SoundPage.check(browser);
    }
}
