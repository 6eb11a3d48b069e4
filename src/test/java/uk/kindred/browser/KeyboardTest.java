package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.testing.KindredTest;

/** No mouse, no touch. */
@KindredTest
class KeyboardTest {

    private static final String SUGGESTED = ".suggestions:not([hidden]) [role=option]";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void visit() {
        new SampleListings(jdbc);
        browser = Browser.onPort(port).fresh();
    }

    @Test
    void theFirstStopSkipsToTheMainContent() {
        browser.open("/search?near=Leeds");
        browser.tab();
        assertThat(browser.focused().getText()).isEqualTo("Skip to main content");

        browser.press(Keys.ENTER);

        browser.until(page -> "main".equals(browser.focused().getDomAttribute("id")));
    }

    @Test
    void aSearchIsTypedSentAndItsFirstResultOpened() {
        browser.open("/");
        browser.tabTo("input[name=near]");
        browser.press("Leeds", Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/search"));
        browser.awaitLive();

        browser.tabTo(".card a");
        String name = browser.focused().getText();
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/listings/"));
        browser.awaitLive();

        assertThat(browser.heading()).isEqualTo(name);
    }

    @Test
    void theTabKeyGoesFromAFieldWithALongListOfSuggestionsToTheNextField() {
        browser.open("/");
        browser.tabTo("input[name=q]");
        browser.press("care");
        browser.until(page -> browser.findAll(".suggestions:not([hidden]) li").size() > 5);
        // a list that scrolls is a stop of the tab key by itself
        browser.run("document.querySelector('.suggestions:not([hidden])').style.maxHeight = '6rem'");

        browser.tab();

        assertThat(browser.focused().getDomAttribute("name")).isEqualTo("near");
        assertThat(browser.findAll(".suggestions:not([hidden])")).isEmpty();
    }

    @Test
    void theArrowsGoThroughTheSuggestionsEnterTakesOneAndEscapeClosesThem() {
        browser.open("/");
        browser.tabTo("input[name=near]");
        browser.press("lee");
        browser.until(page -> browser.findAll(SUGGESTED).size() > 2);
        List<WebElement> options = browser.findAll(SUGGESTED);

        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertActive(options.get(1));
        browser.press(Keys.ARROW_UP);
        assertActive(options.getFirst());
        browser.press(Keys.ARROW_UP);
        assertThat(browser.focused().getDomAttribute("aria-activedescendant")).isNull();
        browser.press(Keys.ARROW_UP);
        assertActive(options.getLast());

        browser.press(Keys.ESCAPE);
        assertThat(browser.findAll(SUGGESTED)).isEmpty();
        assertThat(browser.focused().getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(browser.focused().getDomProperty("value")).isEqualTo("lee");

        browser.press("d");
        browser.until(page -> !browser.findAll(SUGGESTED).isEmpty());
        String first = browser.findAll(SUGGESTED).getFirst().getText();
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(browser.path()).as("taken, not sent").isEqualTo("/");
        assertThat(browser.focused().getDomProperty("value")).isEqualTo(first).isEqualTo("Leeds");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/search"));
        assertThat(browser.path()).contains("near=Leeds");
    }

    private void assertActive(WebElement option) {
        assertThat(browser.findAll(SUGGESTED + "[aria-selected=true]")).containsExactly(option);
        assertThat(browser.focused().getDomAttribute("name")).isEqualTo("near");
        assertThat(browser.focused().getDomAttribute("aria-activedescendant")).isEqualTo(option.getDomAttribute("id"));
    }

    @Test
    void aFilterIsTickedWithTheSpaceBarAndKeepsTheFocus() {
        browser.open("/search?near=York");
        browser.tabTo("input[name=kind]");
        String kind = String.valueOf(browser.focused().getDomAttribute("value"));

        browser.press(Keys.SPACE);

        browser.until(page -> browser.path().contains("kind=" + kind));
        assertThat(browser.focused().getDomAttribute("value")).isEqualTo(kind);
        assertThat(browser.focused().isSelected()).isTrue();
    }

    @Test
    void aChoiceTakenAwayLeavesTheFocusOnTheNextOne() {
        browser.open("/search?kind=nursing-home&rating=good");
        browser.tabTo(".choices .chip");

        browser.press(Keys.ENTER);
        browser.until(page -> !browser.path().contains("nursing-home"));
        browser.until(page -> browser.focused().getText().contains("Good"));
        browser.press(Keys.ENTER);

        browser.until(page -> !browser.path().contains("rating"));
        browser.until(page -> "h1".equals(browser.focused().getTagName()));
        assertThat(browser.findAll("input[name=kind]:checked")).isEmpty();
    }

    @Test
    void anotherOrderKeepsTheFocusOnIt() {
        browser.open("/search?kind=nursing-home");
        browser.tabTo(".sort a:not([aria-current])");
        String order = browser.focused().getText();

        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().contains("sort="));

        browser.until(page -> "true".equals(browser.focused().getDomAttribute("aria-current")));
        assertThat(browser.focused().getText()).isEqualTo(order);
    }

    @Test
    void theResultsAreReachedPastAllFilters() {
        browser.open("/search?near=Leeds");
        browser.tabTo(".skip-filters");

        browser.press(Keys.ENTER);
        browser.until(page -> "results".equals(browser.focused().getDomAttribute("id")));
        browser.tab();

        assertThat(browser.run("return document.activeElement.closest('.found') !== null"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?near=Leeds", "/kinds-of-care"})
    void everyStopIsSeen(String page) {
        browser.open(page);
        for (int stop = 0; stop < 15; stop++) {
            browser.tab();
            Object seen = browser.run("""
                    const stop = document.activeElement;
                    const box = stop.getBoundingClientRect();
                    const marked = [null, '::before', '::after'].some(part => {
                      const style = getComputedStyle(stop, part);
                      return style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && style.outlineWidth !== '0px');
                    });
                    return stop === document.body
                        || (marked && box.width > 0 && box.bottom > 0 && box.top < innerHeight);""");
            assertThat(seen)
                    .as("stop %d, %s", stop, browser.focused().getDomProperty("outerHTML"))
                    .isEqualTo(true);
        }
    }
}
