package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.testing.KindredTest;

/** Three people plan a week, each to the end: by keyboard alone, and where no script runs. */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @Autowired
    private Clock clock;

    private PlannableMarket market;
    private Browser browser;

    @BeforeAll
    void openMarket() {
        market = new PlannableMarket(own, offers, jdbc, clock);
        market.open();
        browser = Browser.onPort(port);
    }

    @AfterAll
    void closeMarket() {
        market.close();
    }

    @Test
    void aDaughterPlansForHerMotherWhoPaysHerself() {
        browser = Browser.onPort(port).fresh();
        browser.load("/plan");
        assertSound("Where do you live?");
        steps().goOn("Where do you live?");
        assertThat(browser.text()).contains("Write your postcode");
        steps().type("#near", "LS6 3HN");
        steps().goOn("What is there to spend?");
        assertSound("What is there to spend?");
        steps().tick("input[name=route][value=own]");
        steps().type("#budget", "420");
        steps().goOn("What do you need help with?");
        for (String need : List.of("washing", "meals", "housework", "company")) {
            steps().tick("input[name=need][value=" + need + "]");
        }
        assertSound("What do you need help with?");
        steps().goOn("How much, and when?");
        assertThat(browser.text()).contains("typical");
        assertSound("How much, and when?");
        steps().goOn("What matters to you?");
        steps().tick("input[name=matters][value=continuity]");
        assertSound("What matters to you?");
        steps().goOn("What is there already?");
        steps().type("#there1-who", "My daughter");
        browser.tabTo("#there1-help");
        browser.press("Meals");
        assertSound("What is there already?");
        steps().goOn("Check your answers");
        assertThat(browser.text()).contains("My own money", "£420", "The same few people", "My daughter: meals");
        assertSound("Check your answers");

        steps().enter("main a.button[href^='/plan/result']");
        steps().await("What your week could look like");
        assertThat(browser.text())
                .contains(
                        "Week 1", "Monday", "My daughter", "What it costs", "It is your own money", "Example listing");
        assertThat(browser.findAll(".slot")).isNotEmpty();
        assertSound("What your week could look like");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void aYoungManMovesHisDirectPaymentKeepsAPartAndPrintsThePlan() {
        browser = Browser.onPort(port).fresh();
        browser.load(
                "/plan/result?near=LS6+3HN&route=direct-payment&budget=120&need=going-out&need=learning&need=shopping"
                        + "&matters=getting-out");
        steps().await("What your week could look like");
        String before = browser.find(".plan-said").getText();

        browser.tabTo("#budget-slider");
        for (int press = 0; press < 20; press++) {
            browser.press(Keys.ARROW_RIGHT);
        }
        browser.until(page -> browser.path().contains("budget=220"));
        browser.until(page -> browser.find(".plan-said").getText().startsWith("£220 a week"));

        assertThat(browser.find(".plan-said").getText()).isNotEqualTo(before);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("budget-slider");
        assertThat(browser.focused().getDomAttribute("aria-valuetext")).isEqualTo("£220 a week");
        assertThat(browser.text()).contains("The budget is taken as: direct payment", "The council decides");

        steps().enter(".who-choices a");
        browser.until(page -> browser.path().contains("lock="));
        assertThat(browser.text()).contains("Kept. Let it change");
        String kept =
                browser.find(".who-card:has(a[href*='lock=']) h4, .who-card h4").getText();
        Printed printed = browser.print();
        assertThat(printed.landscape()).isFalse();
        assertThat(printed.text())
                .contains("Support plan: a draft", kept, "Outcomes of the Care Act", "Printed from Kindred")
                .doesNotContain("Slide it", "Copy the link");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void aCoupleWithUnequalNeedsPlansWhereNoScriptRuns() {
        browser = Browser.withoutJavaScript(port);
        browser.load("/plan");
        browser.find("#near").sendKeys("LS6 3HN");
        steps().sendOn("What is there to spend?");
        browser.click(browser.find("input[name=route][value=mixed]"));
        browser.find("#budget").sendKeys("lots");
        steps().sendOn("What is there to spend?");
        assertThat(browser.find("#budget").getDomAttribute("value")).isEqualTo("lots");
        browser.find("#budget").clear();
        browser.find("#budget").sendKeys("500");
        steps().sendOn("What do you need help with?");
        for (String need : List.of("getting-up", "washing", "medicines", "company", "break")) {
            browser.click(browser.find("input[name=need][value=" + need + "]"));
        }
        steps().sendOn("How much, and when?");
        browser.find("#washing-importance").sendKeys("I cannot");
        steps().sendOn("What matters to you?");
        steps().sendOn("What is there already?");
        browser.find("#there1-who").sendKeys("Her husband");
        browser.find("#there1-help").sendKeys("Remembering");
        steps().sendOn("Check your answers");
        browser.click(browser.link("See what your week could look like"));
        steps().await("What your week could look like");

        assertThat(browser.findAll(".timetable tbody tr")).hasSize(7);
        assertThat(browser.findAll(".timetable tbody tr .who-there")).hasSize(14);
        assertThat(browser.text()).contains("I cannot do without it", "Her husband", "The council decides");
        assertThat(browser.run("return document.querySelector('.slider').checkVisibility()"))
                .isEqualTo(false);
        browser.find("#budget").clear();
        browser.find("#budget").sendKeys("40");
        browser.click(browser.find(".plan-budget button"));
        browser.until(page -> browser.path().contains("budget=40"));
        assertThat(browser.text()).contains("What is missing, and why", "Have it counted, without your name");
        Browser scripted = Browser.onPort(port).fresh();
        scripted.load(browser.path());
        SoundPage.check(scripted);
    }

    private Steps steps() {
        return new Steps(browser);
    }

    private void assertSound(String page) {
        assertThat(browser.heading()).isEqualTo(page);
        SoundPage.check(browser);
        browser.look(View.DESKTOP_LIGHT);
    }
}
