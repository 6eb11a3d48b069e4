package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    /** What each of the three answers, step by step. */
    enum Story {
        DAUGHTER(
                "own",
                "420",
                null,
                List.of("need=washing", "need=meals", "need=housework", "need=company"),
                "continuity",
                "My daughter"),
        YOUNG_MAN(
                "direct-payment",
                "120",
                "20",
                List.of("need=going-out", "need=learning", "need=shopping"),
                "getting-out",
                null),
        /** She has a direct payment, and he a budget that the council manages. */
        COUPLE(
                null,
                "60",
                null,
                List.of(
                        "need=getting-up",
                        "need=washing",
                        "partner-need=washing",
                        "both-need=meals",
                        "both-need=company"),
                null,
                "Our daughter");

        private final @Nullable String route;
        private final String budget;
        private final @Nullable String charge;
        private final List<String> needs;
        private final @Nullable String matters;
        private final @Nullable String there;

        Story(
                @Nullable String route,
                String budget,
                @Nullable String charge,
                List<String> needs,
                @Nullable String matters,
                @Nullable String there) {
            this.route = route;
            this.budget = budget;
            this.charge = charge;
            this.needs = needs;
            this.matters = matters;
            this.there = there;
        }

        boolean isOfCouple() {
            return this == COUPLE;
        }

        private static String box(String need) {
            String[] named = need.split("=", 2);
            return "input[name=" + named[0] + "][value=" + named[1] + "]";
        }

        /** Of the second thing that they need, which they cannot do without. */
        private String importance() {
            return "#" + needs.get(1).split("=", 2)[1] + "-importance";
        }
    }

    @Test
    void aDaughterPlansForHerMotherWhoPaysHerself() {
        walkByKeyboard(Story.DAUGHTER);

        assertThat(browser.text())
                .contains(
                        "Week 1", "Monday", "My daughter", "What it costs", "It is your own money", "Example listing");
        assertThat(browser.findAll(".slot")).isNotEmpty();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void aYoungManMovesHisDirectPaymentKeepsAPartAndPrintsThePlan() {
        walkByKeyboard(Story.YOUNG_MAN);
        String before = browser.find(".plan-said").getText();
        assertThat(browser.text()).contains("Of the budget you pay the council’s charge", "and the council");

        browser.tabTo("#budget-slider");
        for (int press = 0; press < 20; press++) {
            browser.press(Keys.ARROW_RIGHT);
        }
        browser.until(page -> browser.path().contains("budget=220"));
        browser.until(page -> browser.find(".plan-said").getText().startsWith("£220 a week"));

        assertThat(browser.find(".plan-said").getText()).isNotEqualTo(before);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("budget-slider");
        assertThat(browser.focused().getDomAttribute("aria-valuetext")).isEqualTo("£220 a week");
        assertThat(browser.text()).contains("The budget is taken as a direct payment", "The council decides");

        steps().enter(".who-choices a");
        browser.until(page -> browser.path().contains("lock="));
        assertThat(browser.text()).contains("Kept. Let it change");
        String kept =
                browser.find(".who-card:has(a[href*='lock=']) h4, .who-card h4").getText();
        SoundPage.check(browser);
        Printed printed = browser.print();
        assertThat(printed.landscape()).isFalse();
        assertThat(printed.text())
                .contains("Support plan: a draft", kept, "Outcomes of the Care Act", "Printed from Kindred")
                .doesNotContain("Slide it", "Copy the link");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void aCoupleWithUnequalNeedsSeesWhatIsThereAndWhatIsMissing() {
        walkByKeyboard(Story.COUPLE);

        assertThat(browser.findAll(".timetable tbody tr")).hasSize(7);
        assertThat(browser.findAll(".timetable tbody tr .who-there")).isNotEmpty();
        assertThat(browser.text())
                .contains(
                        "I cannot do without it",
                        "Our daughter",
                        "The council decides",
                        "For you: ",
                        "For your partner: washing",
                        "For both of you: ",
                        "Your partner’s budget that the council manages",
                        "pays for nothing that only the other one needs");
        assertThat(browser.findAll(".fund-table tbody tr")).hasSize(3);
        Printed printed = browser.print();
        assertThat(printed.text())
                .contains("Support plan: a draft", "Names", "For your partner: washing", "Own money of both of you");
        browser.find("#you-budget").clear();
        steps().type("#you-budget", "5");
        steps().enter(".plan-budget button");
        browser.until(page -> browser.path().contains("you-budget=5"));
        assertThat(browser.text())
                .contains("What is missing, and why", "in your direct payment", "Have it counted, without your name");
        SoundPage.check(browser);
    }

    @ParameterizedTest
    @EnumSource
    void everyStoryGoesToItsEndWhereNoScriptRuns(Story story) {
        browser = Browser.withoutJavaScript(port);
        browser.load("/plan");
        browser.find("#near").sendKeys("LS6 3HN");
        if (story.isOfCouple()) {
            browser.click(browser.find("input[name=for][value=couple]"));
        }
        steps().sendOn("What is there to spend?");
        if (story.isOfCouple()) {
            browser.click(browser.find("input[name=you-route][value=direct-payment]"));
            browser.find("#you-budget").sendKeys("350");
            browser.click(browser.find("input[name=partner-route][value=managed]"));
            browser.find("#partner-budget").sendKeys("120");
        } else {
            browser.click(browser.find("input[name=route][value=" + story.route + "]"));
        }
        browser.find("#budget").sendKeys("lots");
        steps().sendOn("What is there to spend?");
        assertThat(browser.find("#budget").getDomAttribute("value")).isEqualTo("lots");
        browser.find("#budget").clear();
        browser.find("#budget").sendKeys(story.budget);
        if (story.charge != null) {
            browser.click(browser.find("details:has(#charge) summary"));
            browser.find("#charge").sendKeys(story.charge);
        }
        steps().sendOn("What do you need help with?");
        for (String need : story.needs) {
            browser.click(browser.find(Story.box(need)));
        }
        steps().sendOn("How much, and when?");
        browser.find(story.importance()).sendKeys("I cannot");
        steps().sendOn("What matters to you?");
        if (story.matters != null) {
            browser.click(browser.find("input[name=matters][value=" + story.matters + "]"));
        }
        steps().sendOn("What is there already?");
        if (story.there != null) {
            browser.find("#there1-who").sendKeys(story.there);
            browser.find("#there1-help").sendKeys("Meals");
        }
        steps().sendOn("Check your answers");
        browser.click(browser.link("See what your week could look like"));
        steps().await("What your week could look like");

        assertThat(browser.findAll(".timetable tbody tr")).hasSize(7);
        assertThat(browser.text()).contains("Week 1", "I cannot do without it", story.there == null ? "" : story.there);
        assertThat(browser.run("return document.querySelector('.slider').checkVisibility()"))
                .isEqualTo(false);
    }

    /** By keyboard alone from the first question to the answer, each page sound. */
    private void walkByKeyboard(Story story) {
        browser = Browser.onPort(port).fresh();
        browser.load("/plan");
        assertSound("Where do you live?");
        steps().goOn("Where do you live?");
        assertThat(browser.text()).contains("Write your postcode");
        steps().type("#near", "LS6 3HN");
        if (story.isOfCouple()) {
            steps().choose("for", "couple");
        }
        steps().goOn("What is there to spend?");
        assertSound("What is there to spend?");
        if (story.route == null) {
            steps().choose("you-route", "direct-payment");
            steps().type("#you-budget", "350");
            steps().choose("partner-route", "managed");
            steps().type("#partner-budget", "120");
        } else {
            steps().choose("route", story.route);
        }
        steps().type("#budget", story.budget);
        if (story.charge != null) {
            steps().enter("details:has(#charge) summary");
            steps().type("#charge", story.charge);
        }
        steps().goOn("What do you need help with?");
        for (String need : story.needs) {
            steps().tick(Story.box(need));
        }
        assertSound("What do you need help with?");
        steps().goOn("How much, and when?");
        assertThat(browser.text()).contains("typical");
        browser.tabTo(story.importance());
        browser.press("I cannot");
        assertSound("How much, and when?");
        steps().goOn("What matters to you?");
        if (story.matters != null) {
            steps().tick("input[name=matters][value=" + story.matters + "]");
        }
        assertSound("What matters to you?");
        steps().goOn("What is there already?");
        if (story.there != null) {
            steps().type("#there1-who", story.there);
            browser.tabTo("#there1-help");
            browser.press("Meals");
        }
        assertSound("What is there already?");
        steps().goOn("Check your answers");
        assertThat(browser.text()).contains("£" + story.budget, "I cannot do without it");
        assertSound("Check your answers");
        steps().enter("main a.button[href^='/plan/result']");
        steps().await("What your week could look like");
        assertSound("What your week could look like");
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
