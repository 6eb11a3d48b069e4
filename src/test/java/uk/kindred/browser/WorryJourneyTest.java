package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Role;
import uk.kindred.moderation.ModerationWorld;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;

/** "Something worries me", and a moderator's decision on it, by keyboard alone, on pages without an accessibility fault. */
@KindredTest
class WorryJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private ModerationWorld world;
    private SampleListings samples;
    private Browser browser;

    @BeforeEach
    void begin() {
        samples = new SampleListings(jdbc);
        world = new ModerationWorld(context, port);
        browser = Browser.onPort(port).fresh();
    }

    @AfterEach
    void end() {
        world.forget();
    }

    @Test
    void aWorryAndItsDecisionByKeyboard() {
        browser.load("/listings/" + samples.complete());
        browser.find("a[href$='about=worry']").sendKeys(Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/report/"));
        assertThat(browser.heading()).isEqualTo("Something worries me");
        assertSound();

        browser.tabTo("main a[href='tel:999']");
        browser.tabTo("textarea");
        browser.press("Nobody answers at night.");
        browser.tabTo("main form button");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/decisions/"));
        assertThat(browser.text()).contains("We have it", "Call 999", "Nobody answers at night.");
        assertSound();

        browser.setCookie(
                "kindred-sign-in",
                world.people().signIn(world.people().somebody(new Role.Moderator()), new AccountVisitor(port)));
        browser.load("/moderation");
        assertSound();
        browser.tabTo(".rows a");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/moderation/matters/"));
        browser.tabTo("main form button");
        browser.press(Keys.ENTER);
        browser.until(page -> !browser.findAll(".problem").isEmpty());
        assertSound();
        browser.tabTo("input[value=accept]");
        browser.press(Keys.SPACE);
        browser.tabTo("textarea");
        browser.press("We have told the council.");
        browser.tabTo("main form button");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/moderation?decided"));
        assertThat(browser.text()).contains("Your decision is made", "Nothing waits.");
    }

    private void assertSound() {
        SoundPage.check(browser);
        browser.look(View.DESKTOP_LIGHT);
    }
}
