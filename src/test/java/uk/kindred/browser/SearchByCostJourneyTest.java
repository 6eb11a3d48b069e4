package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
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
        browser.click(browser.link("Show them"));
        browser.until(page -> browser.path().contains("cost=unknown"));
        browser.awaitLive();
        assertThat(browser.heading()).startsWith("2 home care services whose prices are not known");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void aPlanIsSentWithItsButtonAndStaysInTheFields() {
        browser.open(SEARCH + "&sort=cost");
        type("input[name=hours]", "14");
        browser.tab();
        browser.until(page -> address().contains("plan=hours:14"));
        browser.click(browser.find(".plan-fields summary"));
        browser.run("document.querySelector('select[name=nights]').value = '2'");
        browser.click(browser.find(".cost-panel button[type=submit]"));
        browser.until(page -> address().contains("nights"));
        browser.awaitLive();

        assertThat(browser.find("input[name=hours]").getDomProperty("value")).isEqualTo("14");
        assertThat(browser.find("select[name=nights]").getDomProperty("value")).isEqualTo("2");
    }

    @Test
    void otherKindsAskForOtherThings() {
        browser.open("/search?near=Leeds");
        assertThat(shown("select[name=room]")).isFalse();

        browser.click(browser.find("input[name=kind][value=nursing-home]"));
        browser.until(page -> shown("select[name=room]"));

        assertThat(shown("input[name=hours]")).isFalse();
        assertThat(words("select[name=band]")).contains("Nursing care");
    }

    @Test
    void aFeatureIsUnfoldedTickedAndTakenAwayAgain() {
        browser.open(SEARCH);
        WebElement group = browser.find("details.folded:has(input[name=feature]) summary");
        browser.click(group);
        browser.click(browser.find("input[name=feature][value=nights]"));
        browser.until(page -> browser.heading().startsWith("2 home care services"));
        assertThat(browser.path()).contains("feature=nights");
        assertThat(words("details.folded:has(input[name=feature]) summary")).contains("1 chosen");

        browser.follow(browser.link("Support at night"));

        assertThat(browser.heading()).startsWith("8 home care services");
    }

    @Test
    void aWrongAmountIsSaidAtTheFieldAndWhatWasTypedStays() {
        browser.open(SEARCH);
        type("input[name=maxWeekly]", "lots");
        browser.tab();

        browser.until(page -> shown("#maxWeekly-problem"));
        assertThat(words("#maxWeekly-problem")).contains("amount in pounds");
        WebElement field = browser.find("input[name=maxWeekly]");
        assertThat(field.getDomProperty("value")).isEqualTo("lots");
        assertThat(field.getDomAttribute("aria-describedby")).isEqualTo("maxWeekly-problem");
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

        plain.click(plain.link("Leave them out"));
        plain.until(page -> plain.path().contains("example=exclude"));
        assertThat(plain.heading()).startsWith("No home care services");
    }

    @Test
    void cardsWithCostsHaveNoAccessibilityFaultAndFitThePhone() {
        browser.open(SEARCH + "&maxWeekly=250&sort=cost&feature=pets");
        SoundPage.check(browser);
    }

    private String address() {
        return URLDecoder.decode(browser.path(), StandardCharsets.UTF_8);
    }

    private void type(String field, String words) {
        browser.find(field).sendKeys(words);
    }

    /** Selenium takes what is within a closed details element for hidden, though wide screens show it. */
    private String words(String css) {
        return String.valueOf(browser.find(css).getDomProperty("textContent"));
    }

    private boolean shown(String css) {
        return Boolean.TRUE.equals(
                browser.run("return document.querySelector(arguments[0])?.checkVisibility() ?? false", css));
    }
}
