package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;

/** Care deserts are looked at without scripts, and what if is asked by keyboard alone, on pages that shut nobody out. */
@KindredTest
class ReachJourneyTest {

    private static final String LEEDS = "E08000035";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WholeRegister register;

    @Test
    void desertsAreSeenWithoutJavaScript() {
        register.awaitSearchable();
        Browser browser = Browser.withoutJavaScript(port);
        browser.load("/councils/" + LEEDS + "/market/reach");
        assertThat(browser.heading()).contains("Leeds");
        fits(browser);

        browser.look(View.DESKTOP_LIGHT);
        browser.find("select[name=kind]").sendKeys("Nursing home");
        browser.find("input[name=within]").clear();
        browser.find("input[name=within]").sendKeys("2");
        browser.click(browser.find(".reach-form button"));
        browser.until(page -> browser.path().contains("kind=nursing-home"));
        assertThat(browser.text()).contains("Nursing home in Leeds", "of the postcodes of Leeds have");
        assertThat(browser.findAll(".reach-map polygon")).hasSizeGreaterThan(50);
        fits(browser);

        browser.look(View.DESKTOP_LIGHT);
        browser.click(browser.link("Postcodes without"));
        browser.until(page -> browser.path().contains("sort=without"));
        browser.click(browser.link("More areas"));
        browser.until(page -> browser.path().contains("page=2"));
        assertThat(browser.find(".reach-table caption").getText()).contains("page 2");
        browser.click(browser.find(".reach-table tbody a"));
        browser.until(page -> browser.path().startsWith("/search?near="));
        assertThat(browser.path()).contains("kind=nursing-home", "within=2");

        browser.load("/councils/" + LEEDS + "/market/reach?within=far&maxWeekly=lots");
        fits(browser);
    }

    @Test
    void desertsShutNobodyOut() {
        register.awaitSearchable();
        Browser browser = Browser.onPort(port).fresh();
        for (String query : List.of("", "?kind=nursing-home&within=2&atLeast=5", "?within=far&maxWeekly=lots")) {
            browser.load("/councils/" + LEEDS + "/market/reach" + query);
            isSound(browser);
        }
    }

    @Test
    void whatIfIsAskedByKeyboard() {
        register.awaitSearchable();
        SignedInFixture people = new SignedInFixture(context);
        Browser browser = Browser.onPort(port).fresh();
        browser.load("/about");
        browser.setCookie(
                "kindred-sign-in",
                people.signIn(people.somebody(new Role.CouncilOfficer(LEEDS)), new AccountVisitor(port)));
        browser.load("/officer/market/what-if");
        isSound(browser);
        browser.look(View.DESKTOP_LIGHT);
        browser.tabTo("select[name=kind]");
        browser.press("Nursing");
        browser.press(Keys.TAB, Keys.TAB);
        browser.press("1");
        browser.tabTo("input[name=q]");
        browser.press("lodge", Keys.ENTER);
        browser.until(page -> !browser.findAll("input[name=close]").isEmpty());
        isSound(browser);
        browser.look(View.DESKTOP_LIGHT);
        browser.tabTo("input[name=close]");
        browser.press(Keys.SPACE);
        browser.tabTo("input[name=begin]");
        browser.press("3");
        browser.tabTo("input[name=at]");
        browser.press("LS6", Keys.ENTER);
        browser.until(page -> browser.path().contains("at=LS6"));
        assertThat(browser.text()).contains("Before and after", "Where it would be different", "beds");
        isSound(browser);
    }

    private static void isSound(Browser browser) {
        fits(browser);
        SoundPage.check(browser);
    }

    private static void fits(Browser browser) {
        for (View view : List.of(View.NARROW, View.PHONE_LIGHT, View.WIDE)) {
            browser.look(view);
            assertThat(browser.run(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("pixels too wide at " + view + ": " + browser.path())
                    .isEqualTo(0L);
        }
    }
}
