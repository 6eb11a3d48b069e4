package uk.kindred.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.examples.ExampleFixtures;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** What the page of weeks says, over the example market. */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanResultPageTest {

    private static final String LEEDS = "/plan/result?near=LS6+3HN&route=own";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private WholeRegister register;

    @LocalServerPort
    private int port;

    @BeforeAll
    void publish() {
        register.awaitSearchable();
        new ExampleFixtures(beans).show();
    }

    @AfterAll
    void takeAway() {
        new ExampleFixtures(beans).takeAway();
    }

    private Document page(String address) {
        return Jsoup.parse(new Visitor(port).get(address).body());
    }

    @Test
    void theLeastSumForAllMustsTogetherIsSaidAndAtThatSumTheyAreAllMet() {
        String musts = "&need=toilet&need=meals&need=medicines&toilet-importance=must&meals-importance=must"
                + "&medicines-importance=must";
        Document page = page(LEEDS + musts + "&budget=150");

        assertThat(page.select(".nothing-fits").text())
                .contains("For all that you cannot do without together it takes at least £", "Using the toilet (");
        assertThat(page.select(".week-card").text()).contains("Missing, and you cannot do without it: ", " at ");
        String next = page.select(".nothing-fits .try-list a").attr("href");
        assertThat(page(next).select(".nothing-fits")).isEmpty();
        assertThat(page(next).select(".plan-said").text()).contains("All 3 needs are met");
    }

    @Test
    void whereNobodySaysAPriceTheNearestRealServicesAreNamedAndCanBeAsked() {
        Document page = page(LEEDS + "&need=washing&washing-importance=must&budget=420&example=exclude");

        assertThat(page.select(".to-ask").text())
                .contains("Washing, a bath or a shower (every day at 7:30, 30 minutes");
        assertThat(page.select(".to-ask a[href^=/listings/]")).hasSize(3);
        assertThat(page.select(".to-ask a.button").attr("href")).startsWith("/enquire?ids=");
        assertThat(page(page.select(".to-ask a.button").attr("href")).select("main h1"))
                .isNotEmpty();
    }

    @Test
    void whereAllIsThereAlreadyThePageSaysSoAndAsksForNothing() {
        Document page = page(LEEDS + "&need=washing&budget=420&there1-who=Dad&there1-help=washing");

        assertThat(page.select(".plan-said").text())
                .isEqualTo("£420 a week: all is met by what is there already. Nothing has to be bought.");
        assertThat(page.select(".nothing-fits")).isEmpty();
        assertThat(page.select("table.timetable").text()).contains("Dad");
        assertThat(page.select("main").text()).contains("£420 of £420 is left");
    }

    @Test
    void aCardSaysHowManyServicesComeAndWhetherTheyMaySendSeveral() {
        Document page = page(LEEDS + "&need=washing&need=meals&need=company&budget=420&matters=continuity");

        assertThat(page.select(".week-card"))
                .hasSizeGreaterThan(1)
                .allSatisfy(card -> assertThat(card.text()).containsPattern("[0-9] (different )?service"));
        assertThat(page.select(".week-card").text()).doesNotContain("Has what matters to you");
    }
}
