package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.OwnListings;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.Visitor;

/** A micro-enterprise from nothing to found in search, by keyboard alone, on pages without an accessibility fault. */
@KindredTest
class GuidedJourneyTest {

    private final String email = "shona-" + UUID.randomUUID() + "@people.example";
    private final String name =
            "Shopping with Shona " + UUID.randomUUID().toString().substring(0, 6);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OwnListings own;

    private Browser browser;

    @BeforeEach
    void begin() {
        new SampleListings(jdbc);
        browser = Browser.onPort(port).fresh();
    }

    @AfterEach
    void takeOff() {
        own.closeAll(jdbc.sql("select public_id from listing where name = ?")
                .param(name)
                .query((row, number) -> row.getString("public_id"))
                .list());
    }

    @Test
    void aMicroEnterpriseFromNothingToFoundInSearch() {
        Visitor anybody = new Visitor(port);
        // while the register is loaded, tens of thousands of changes are before ours
        browser.until(page -> anybody.json("/api/listings", 200).at("/total").asInt() > 10_000);
        long begun = System.nanoTime();
        signIn();
        steps().enter("main form button");
        steps().await("The name");
        steps().type("input[name=name]", name);
        steps().type("textarea", "Shopping, and time for a chat on the way.");
        steps().goOn("What the law asks");
        steps().tick("input[name=care][value=yes]");
        browser.press(Keys.ARROW_DOWN);
        steps().goOn("Where you are, and where you go");
        steps().type("input[name=postcode]", "ls6 3hn");
        steps().goOn("Where you are, and where you go");
        assertThat(browser.text()).contains("Say how far you go");
        assertSound();
        steps().type("input[name=miles]", "4");
        steps().goOn("Who it is for");
        steps().tick("input[name=needs][value=older-people]");
        steps().goOn("Languages and ways of life");
        steps().tick("input[name=languages][value=polish]");
        steps().goOn("What you do");
        steps().tick("input[name=does][value=shopping]");
        steps().type("input[name=people]", "1");
        steps().goOn("When you can come");
        steps().tick("input[name=days][value=friday]");
        steps().tick("input[name=times][value=mornings]");
        steps().goOn("What it costs");
        steps().type("input[name=hour]", "1700");
        steps().tick("input[name=payers][value=self-funder]");
        steps().goOn("What it costs");
        assertThat(browser.text()).contains("Did you mean £17 an hour?");
        assertSound();
        browser.tabTo("input[name=hour]");
        // the tab key has selected what stood there
        browser.press("17");
        steps().goOn("The terms");
        steps().type("input[name=notice]", "7");
        steps().goOn("Can somebody new come?");
        steps().tick("input[name=free][value=available]");
        steps().goOn("Checks, insurance and training");
        steps().tick("input[name=dbs]");
        steps().goOn("How people reach you");
        assertThat(browser.text()).contains(email);
        steps().goOn("Look it over");
        assertThat(browser.text()).contains(name, "£17", "What cancelling costs", "Leeds");
        assertSound();

        browser.tabTo(".publish button");
        browser.press(Keys.ENTER);
        long pressed = System.nanoTime();
        String search = "/api/listings?q=" + name.replace(' ', '+');
        browser.until(page -> anybody.json(search, 200).at("/total").asInt() > 0);
        assertThat(Duration.ofNanos(System.nanoTime() - pressed)).isLessThan(Duration.ofSeconds(2));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(10));

        browser.until(page -> browser.path().contains("/done"));
        assertThat(browser.heading()).isEqualTo("It is on Kindred");
        assertSound();
        browser.open("/search?near=LS6&kind=micro-enterprise&example=exclude");
        assertThat(browser.link(name).getDomAttribute("href")).startsWith("/listings/shopping-with-shona");
        browser.follow(browser.link(name));
        assertThat(browser.text()).contains("not yet checked by a moderator");
        assertSound();
    }

    @Test
    void theStartAndTheLawsAnswerAreSoundPages() {
        for (String page : List.of(
                "/list-your-service",
                "/list-your-service/registration",
                "/list-your-service/registration?care=personal&where=home&how=business",
                "/list-your-service/registration?care=none")) {
            browser.open(page);
            assertSound();
        }
    }

    private void signIn() {
        browser.open("/list-your-service");
        browser.tabTo("a[href$='kind=micro-enterprise']");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/sign-in?next="));
        steps().type("input[name=email]", email);
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().equals("/sign-in/sent"));
        browser.load(SentMails.await(email, 1).link("token="));
        steps().enter("main form button");
        browser.until(page -> browser.path().equals("/list-your-service/new?kind=micro-enterprise"));
        assertSound();
    }

    private Steps steps() {
        return new Steps(browser);
    }

    private void assertSound() {
        SoundPage.check(browser);
        browser.look(View.DESKTOP_LIGHT);
    }
}
