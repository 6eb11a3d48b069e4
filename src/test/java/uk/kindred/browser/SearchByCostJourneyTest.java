package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.search.PricedListings;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;

/** Looking for what one can pay, as a person does it. */
@KindredTest
class SearchByCostJourneyTest {

    private static final String SEARCH = "/search?near=LS1+4AP&kind=home-care&" + PricedListings.WISH;

    @LocalServerPort
    private int port;

    @Autowired
    private WholeRegister register;

    @Autowired
    private PricedListings agencies;

    private Browser browser;

    @BeforeEach
    void visit() {
        register.awaitSearchable();
        agencies.open();
        browser = Browser.onPort(port).fresh();
    }

    @AfterEach
    void leave() {
        agencies.close();
    }

    @Test
    void anAmountTypedNarrowsTheListAtOnceAndTheUnknownAreOneLinkAway() {
        browser.open(SEARCH + "&sort=cost");
        type("input[name=maxWeekly]", "250");
        browser.tab();
        browser.until(page -> browser.path().contains("maxWeekly=250"));

        browser.until(page -> browser.heading().startsWith("3 home care services for up to £250 a week"));
        browser.follow(browser.link("Show them"));
        assertThat(browser.heading()).startsWith("2 home care services whose prices are not known");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void withoutJavaScriptTheSameFormDoesIt() {
        Browser plain = Browser.withoutJavaScript(port);
        plain.load(SEARCH + "&sort=cost");
        plain.find("input[name=maxWeekly]").sendKeys("350");
        plain.find("input[name=hours]").sendKeys("14");
        plain.click(plain.find(".cost-panel button[type=submit]"));
        plain.until(page -> plain.path().contains("maxWeekly=350"));

        assertThat(plain.heading()).startsWith("3 home care services for up to £350 a week");
        assertThat(plain.find(".card").getText())
                .contains("Example listing", "£280 a week for 14 hours", "£252 a week if the council pays");
        assertThat(plain.find("input[name=hours]").getDomAttribute("value")).isEqualTo("14");

        plain.link("Leave them out").click();
        assertThat(plain.heading()).startsWith("No home care services");
    }

    @Test
    void cardsWithCostsHaveNoAccessibilityFaultAndFitThePhone() {
        browser.open(SEARCH + "&maxWeekly=250&sort=cost&feature=pets");
        for (View view : List.of(View.DESKTOP_LIGHT, View.DESKTOP_DARK, View.PHONE_LIGHT, View.PHONE_DARK)) {
            browser.look(view);
            assertThat(Axe.faults(browser)).as("%s", view).isEmpty();
        }
        browser.look(View.NARROW);
        assertThat(browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    private void type(String field, String words) {
        browser.find(field).sendKeys(words);
    }
}
