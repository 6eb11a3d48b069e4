package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.search.SortOrder;
import uk.kindred.testing.KindredTest;

/** Old tablets, strict offices, broken networks: the first HTML alone does the main job. */
@KindredTest
class NoJavaScriptTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private SampleListings samples;
    private Browser browser;

    @BeforeEach
    void visit() {
        samples = new SampleListings(jdbc);
        browser = Browser.withoutJavaScript(port);
    }

    @Test
    void aSearchIsSentNarrowedPagedAndOpened() {
        browser.load("/");
        browser.find("input[name=near]").sendKeys("Leeds", Keys.ENTER);
        assertThat(browser.path()).startsWith("/search");
        assertThat(browser.heading()).contains("Leeds");

        browser.click(browser.find("input[name=kind][value=nursing-home]"));
        browser.click(browser.find("#search-form button[type=submit]"));
        // without scripts nothing tells the driver that a form is on its way
        browser.until(page -> browser.path().contains("kind=nursing-home"));
        assertThat(browser.heading()).contains("nursing homes");

        browser.link("Next").click();
        assertThat(browser.path()).contains("page=2");

        WebElement card = browser.find(".card a");
        String name = card.getText();
        card.click();
        assertThat(browser.heading()).isEqualTo(name);
        assertThat(browser.text()).contains("What the regulator says", "Where this comes from");
    }

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void theRuleOfTheChosenOrderIsReadOnEveryScreen(SortOrder order) {
        for (View view : List.of(View.PHONE_LIGHT, View.DESKTOP_LIGHT)) {
            browser.look(view);
            browser.load("/search?near=Leeds&sort=" + order.slug());

            assertThat(Browser.textOf(browser.find(".sort .order-rule")).strip())
                    .as("%s", view)
                    .isEqualTo(order.inShort());
        }
    }

    @Test
    void noMapIsOfferedThatCannotBeDrawn() {
        browser.load("/search?near=Leeds");

        assertThat(browser.run("return document.querySelector('.map-panel').checkVisibility()"))
                .isEqualTo(false);
    }

    @Test
    void aListingsMapLeavesNoGapAndItsAddressStandsInWords() {
        browser.load("/listings/" + samples.complete());

        assertThat(browser.run("return document.querySelector('kindred-map').checkVisibility()"))
                .isEqualTo(false);
        assertThat(browser.find(".address").getText()).isNotBlank();
    }

    @Test
    void aListingSaysAllItKnows() {
        browser.load("/listings/" + samples.complete());

        assertThat(browser.text())
                .contains(
                        "published",
                        "ago",
                        "Safe",
                        "Well-led",
                        "Registered as",
                        "Call 0",
                        "Who runs it",
                        "Similar services");
        assertThat(browser.findAll(".questions dd")).hasSize(5);
        assertThat(browser.findAll(".key-facts dt")).hasSize(3);
    }

    @Test
    void whatIsMissingOrGoneIsExplained() {
        browser.load("/listings/" + samples.sparse());
        assertThat(browser.text())
                .contains("No rating in our copy of the register", "This is not a bad sign", "no map here");

        browser.load("/listings/" + samples.closed());
        assertThat(browser.heading()).isEqualTo("The Closed House has left the register");
        assertThat(browser.findAll("#similar ~ ul .card")).isNotEmpty();

        browser.load("/listings/abbey-something-unknown");
        browser.find(".find-form button").click();
        // without scripts nothing tells the driver that a form is on its way
        browser.until(page -> browser.path().startsWith("/search?q=abbey+something+unknown"));
    }
}
