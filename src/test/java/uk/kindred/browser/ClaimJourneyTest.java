package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.kindred.directory.ListingSummary;
import uk.kindred.providers.claims.ClaimWorld;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;

/** From a listing’s page to looking after it, by keyboard alone, on pages without an accessibility fault. */
@KindredTest
class ClaimJourneyTest {

    private final String domain = ClaimWorld.freshDomain();
    private final String manager = "manager-" + UUID.randomUUID() + "@people.example";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private ClaimWorld world;
    private ListingSummary listing;
    private Browser browser;

    @BeforeEach
    void begin() {
        world = new ClaimWorld(context, port);
        listing = world.service("https://www." + domain);
        browser = Browser.onPort(port).fresh();
    }

    @AfterEach
    void end() {
        world.forget();
    }

    @Test
    void aManagerClaimsTheirServiceByMailAndByKeyboard() {
        browser.open("/listings/" + listing.slug());
        assertSound();
        browser.tabTo("a[href^='/claim/']");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/sign-in"));
        browser.tabTo("input[name=email]");
        browser.press(manager, Keys.ENTER);
        browser.until(page -> browser.path().equals("/sign-in/sent"));
        browser.load(SentMails.await(manager, 1).link("token="));
        browser.tabTo("main form button");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().equals("/claim/" + listing.id()));
        assertThat(browser.heading()).isEqualTo("Claim " + listing.name());
        assertSound();

        browser.tabTo("main form button");
        browser.press(Keys.ENTER);
        browser.until(page -> !browser.findAll(".problem").isEmpty());
        assertSound();
        browser.tabTo("input[name=name]");
        browser.press("Willow Support Ltd");
        browser.tabTo("input[name=sure]");
        browser.press(Keys.SPACE);
        browser.tabTo("main form button");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.heading().startsWith("Your claim of"));
        assertSound();

        browser.tabTo("input[name=local]");
        browser.press("office", Keys.ENTER);
        browser.until(page -> browser.path().endsWith("?done=mail"));
        browser.load(SentMails.await("office@" + domain, 1).link("/claim/"));
        browser.tabTo("form[action$='/code'] button");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.text().contains("yours to keep"));
        assertThat(world.keeperOf(listing)).isPresent();

        browser.tabTo("a[href='/provider']");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().equals("/provider"));
        assertThat(browser.text()).contains("Willow Support Ltd", listing.name());
        assertSound();
        browser.tabTo("a[href^='/provider/people/']");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.heading().equals("People of Willow Support Ltd"));
        assertSound();
    }

    private void assertSound() {
        SoundPage.check(browser);
        browser.look(View.DESKTOP_LIGHT);
    }
}
