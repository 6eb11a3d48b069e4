package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.market.officers.Officers;
import uk.kindred.testing.KindredTest;

/** An officer states what the council pays and writes notes, by keyboard and without JavaScript, on pages without a fault. */
@KindredTest
class MarketOfficerJourneyTest {

    private static final String RATES = "/officer/market/rates";
    private static final String NOTES = "/officer/market/notes";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;
    private boolean scripts;

    @BeforeEach
    void begin() {
        browser = Browser.onPort(port).fresh();
    }

    private void signIn(boolean withScripts) {
        scripts = withScripts;
        if (!withScripts) {
            browser = Browser.withoutJavaScript(port);
        }
        browser.load("/about");
        Officers officers = new Officers(context, port);
        browser.setCookie("kindred-sign-in", officers.signIn(officers.officer(Officers.COUNCIL)));
    }

    @AfterEach
    void takeBack() {
        jdbc.sql("delete from council_rate").update();
        jdbc.sql("delete from commissioner_note").update();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRateIsStatedByKeyboard(boolean withScripts) {
        signIn(withScripts);
        browser.load(RATES);
        assertSound();
        browser.load(RATES + "/new?rate=home-care-hour");
        assertSound();
        press("main form .button");
        browser.until(page -> !browser.findAll(".problem").isEmpty());
        assertSound();
        type("input[name=pounds]", "241");
        type("textarea[name=source]", "Cabinet decision of 12 February 2026");
        press("main form .button");
        browser.until(page -> !browser.findAll("#sure").isEmpty());
        assertSound();
        browser.tabTo("input[name=sure]");
        browser.press(Keys.SPACE);
        press("main form .button");
        browser.until(page -> browser.path().contains("told=added"));
        assertThat(browser.text()).contains("£241 an hour");
        assertSound();
        browser.load(RATES + "/all");
        assertSound();
        browser.load(RATES + "/import");
        assertSound();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNoteIsWrittenByKeyboard(boolean withScripts) {
        signIn(withScripts);
        browser.load(NOTES);
        assertSound();
        browser.load(NOTES + "/new");
        assertSound();
        press("main form .button");
        browser.until(page -> !browser.findAll(".problem").isEmpty());
        assertSound();
        browser.tabTo("input[name=about]");
        browser.press(Keys.SPACE);
        type("textarea[name=words]", "Nobody here offers evenings, and four people asked us for them this month.");
        press("main form .button");
        browser.until(page -> browser.path().contains("told=written"));
        assertSound();
        press(".said-list a");
        browser.until(page -> !browser.findAll("ol.said-list").isEmpty());
        assertSound();
    }

    private void type(String css, String words) {
        browser.tabTo(css);
        browser.press(words);
    }

    private void press(String css) {
        browser.tabTo(css);
        browser.press(Keys.ENTER);
    }

    /** What axe says needs scripts of its own; the page has none either way. */
    private void assertSound() {
        if (scripts) {
            SoundPage.check(browser);
        }
        for (View view : List.of(View.NARROW, View.PHONE_LIGHT, View.WIDE)) {
            browser.look(view);
            assertThat(browser.run(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("pixels too wide: " + browser.path() + " " + view)
                    .isEqualTo(0L);
        }
        browser.look(View.DESKTOP_LIGHT);
    }
}
