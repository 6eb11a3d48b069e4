package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchCriteria;
import uk.kindred.testing.KindredTest;

/** The main job, as a person does it. */
@KindredTest
class SearchJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @Autowired
    private ListingSearch search;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void visit() {
        new SampleListings(jdbc);
        browser = Browser.onPort(port).fresh();
    }

    @AfterEach
    void nothingWasRefusedAndNoScriptFailed() {
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void fromTheHomePageToAListingAndOnToAnother() {
        browser.open("/");
        type("input[name=near]", "Leeds");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/search"));
        browser.awaitLive();
        assertThat(browser.heading()).contains("Leeds");
        long all = total();

        tick("kind", "nursing-home");
        browser.until(page -> browser.path().contains("kind=nursing-home"));
        browser.until(page -> total() < all);
        assertThat(browser.heading()).contains("nursing homes");

        WebElement first = browser.find(".card a");
        String name = first.getText();
        browser.follow(first);
        assertThat(browser.heading()).isEqualTo(name);
        assertThat(browser.text()).contains("What the regulator says", "Price not known.");

        WebElement similar = browser.find("#similar ~ ul .card a");
        String other = similar.getText();
        browser.follow(similar);
        assertThat(browser.heading()).isEqualTo(other);
    }

    @Test
    void aPlaceTypedAmongTheWordsIsOfferedAndLedTo() {
        browser.open("/");
        type("input[name=q]", "lee");

        WebElement offered = browser.find(".suggestions li");
        assertThat(offered.getText()).isEqualTo("Leeds all services near here");
        browser.click(offered);
        browser.until(page -> browser.path().startsWith("/search"));
        browser.awaitLive();

        assertThat(browser.heading()).endsWith("nearest to Leeds first");
    }

    @Test
    void theBackButtonBringsBackTheResultsAndTheFilter() {
        browser.open("/search?near=York");
        tick("kind", "home-care");
        browser.until(page -> browser.path().contains("kind=home-care"));
        String filtered = browser.path();
        browser.follow(browser.find(".card a"));

        browser.back();
        browser.until(page -> browser.path().equals(filtered));
        browser.awaitLive();

        assertThat(browser.find("input[name=kind][value=home-care]").isSelected())
                .isTrue();
    }

    @Test
    void everyPageOfResultsIsADifferentOne() {
        browser.open("/search?near=Birmingham&sort=distance");
        List<String> first = names();

        browser.follow(browser.link("Next"));

        assertThat(browser.path()).contains("page=2");
        assertThat(names()).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void aMistypedTownIsHelpedAlong() {
        browser.open("/search?near=Sheffeild");

        assertThat(browser.text()).contains("Sheffield");
        browser.follow(browser.link("Sheffield"));

        assertThat(browser.heading()).contains("Sheffield");
        assertThat(total()).isPositive();
    }

    @Test
    void nothingFoundLeadsSomewhere() {
        browser.open("/search?near=York&within=1&kind=shared-lives");
        assertThat(total()).isZero();

        WebElement wayOut = browser.find(".nothing a[href^='/search']");
        browser.follow(wayOut);

        assertThat(total()).isPositive();
    }

    @Test
    void whatIsTypedBeforeThePageIsLiveIsNotLost() {
        browser.load("/search?near=Leeds");
        // by script, because the page may become live between two steps of the driver
        browser.run("const shown = document.querySelector('#first-html') ?? document;"
                + "const field = shown.querySelector('input[name=q]');"
                + "field.focus(); field.value = 'dementia';"
                + "field.dispatchEvent(new Event('input', { bubbles: true }));");
        browser.run("document.activeElement.blur()");
        browser.awaitLive();

        assertThat(browser.find("input[name=q]").getDomProperty("value")).isEqualTo("dementia");
    }

    @Test
    void exactlyTheseWordsIsForgottenWithTheWords() {
        browser.open("/search?q=oak&words=exact");
        tick("kind", "nursing-home");
        browser.until(page -> browser.path().contains("kind=nursing-home"));
        assertThat(browser.path()).contains("words=exact");

        browser.open("/search?q=oak&words=exact");
        browser.click(browser.find("input[name=q]"));
        browser.run("document.activeElement.select()");
        browser.press("dementia", Keys.ENTER);
        browser.until(page -> browser.path().contains("q=dementia"));

        assertThat(browser.path()).doesNotContain("words=");
    }

    @Test
    void aDistanceTakesThePlaceOfPlacesNotKnown() {
        browser.open("/search?near=Leeds&council=leeds&place=unknown");
        assertThat(browser.heading()).contains("not known");
        tick("kind", "home-care");
        browser.until(page -> browser.path().contains("kind=home-care"));
        assertThat(browser.path()).contains("place=unknown");

        browser.run("document.querySelector('select[name=within]').focus()");
        browser.press("10 miles");
        browser.click(browser.find("#search-form button[type=submit]"));
        browser.until(page -> browser.path().contains("within=10"));

        assertThat(browser.path()).doesNotContain("place=");
    }

    @Test
    void onAPhoneTheFirstResultIsSeenAtOnceAndNothingIsKeptBack() {
        OfferedListings offered = new OfferedListings(own, offers, jdbc).bringIn();
        try {
            Awaitility.await("the offers")
                    .until(() -> search.search(SearchCriteria.everything()
                                            .change()
                                            .text("Alder House")
                                            .build())
                                    .total()
                            > 0);
            browser.look(View.PHONE_LIGHT);
            browser.open("/search?q=nursing+home+near+LS6");

            assertThat(browser.find(".card").getRect().y).isLessThan(View.PHONE_LIGHT.height() * 3 / 4);
            WebElement told = browser.find(".told > summary");
            assertThat(told.getText())
                    .contains("Some are example listings, made up.", "We read your words as choices.");
            assertThat(browser.findAll(".told a")).noneMatch(WebElement::isDisplayed);
            browser.click(told);
            assertThat(browser.link("Leave them out").isDisplayed()).isTrue();
            assertThat(browser.link("Search for exactly these words instead").isDisplayed())
                    .isTrue();

            browser.look(View.DESKTOP_LIGHT);
            browser.open(browser.path());
            assertThat(browser.find(".examples-note a").isEnabled()).isTrue();
            assertThat(browser.findAll(".told > summary, .sort-folded > summary"))
                    .noneMatch(WebElement::isDisplayed);

            browser.look(View.PHONE_LIGHT);
            browser.click(browser.find(".sort-folded > summary"));
            browser.follow(browser.link("Rating"));
            assertThat(browser.find(".sort-folded > summary").getText())
                    .isEqualTo(
                            "Order: Rating. Outstanding first, then Good and so on. Not rated comes last, and is not bad.");
        } finally {
            offered.takeOut();
        }
    }

    private void type(String field, String words) {
        browser.find(field).sendKeys(words);
    }

    private void tick(String name, String value) {
        browser.click(browser.find("input[name=%s][value=%s]".formatted(name, value)));
    }

    /** How many services the page says there are. */
    private long total() {
        String number = browser.heading().split(" ", 2)[0].replace(",", "");
        return number.equals("No") ? 0 : Long.parseLong(number);
    }

    private List<String> names() {
        return browser.findAll(".card a").stream().map(WebElement::getText).toList();
    }
}
