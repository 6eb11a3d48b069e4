package uk.kindred.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** The calculator's first HTML, which is all that a reader without JavaScript gets. */
@KindredTest
class FundingViewTest {

    private static final String ASKED = "/funding?setting=care-home&cost=1%2C200&budget=900&savings=%C2%A380%2C000"
            + "&state-pension=230.25&home=&living=30.65&rise=5&return=2";

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    private Document page(String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** The sentence that answers first. */
    private static String answer(Document page) {
        return page.expectFirst(".price").text();
    }

    private static String text(Document page) {
        return page.select("main").text();
    }

    @Test
    void thePageAsksWithLabelsForEveryField() {
        Document page = page("/funding");

        assertThat(page.select("main h1").text()).isEqualTo("Paying for care");
        assertThat(page.select("main form [name]"))
                .hasSizeGreaterThan(Field.OF_A_PERSON.size())
                .allSatisfy(field -> assertThat(field.closest("label") != null
                                || !page.select("label[for=" + field.id() + "]").isEmpty())
                        .as(field.attr("name"))
                        .isTrue());
        assertThat(page.select("main form [id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("main form").attr("method")).isEqualTo("get");
        assertThat(page.select("main h2")).isEmpty();
        assertThat(page.select("main a[href=/funding/budget]")).hasSize(1);
    }

    @Test
    void whatOnlySomeAreAskedIsFoldedAwayOrMarkedForThem() {
        Document page = page("/funding");

        assertThat(page.select("main form details"))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.hasAttr("open")).isFalse());
        assertThat(page.select(".only-care-home [name=home], .only-away [name=nursing], .only-home [name=premium]"))
                .hasSize(5);
        assertThat(page("/funding?setting=home&cost=250&earnings=100&state-pension=200")
                        .select("details[open] [name=earnings]"))
                .hasSize(1);
    }

    @Test
    void theAnswerStandsInTheFirstHtmlWithItsStepsAChartAndTables() {
        Document page = page(ASKED);

        assertThat(page.select(".price").eachText()).first().asString().contains("You would pay £1,200 a week.");
        assertThat(page.select(".price").get(1).text()).startsWith("The council’s share would begin about ");
        assertThat(page.select("caption").eachText())
                .containsExactly(
                        "Step by step",
                        "Savings, to the pound, with the price of a week’s care then. A dash: the council’s share has begun",
                        "What changes it, the most first");
        assertThat(text(page)).contains("The council decides", "It goes by the figures of");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select("input[name=cost]").val()).isEqualTo("1,200");
    }

    @Test
    void theChartHasSumsAndDatesAsTextAndSaysInWordsWhatItDraws() {
        Document page = page(ASKED);

        assertThat(page.select("figure .money-sums span").eachText())
                .startsWith("£80,000")
                .endsWith("£0");
        assertThat(page.select("figure .money-days span")).hasSize(3);
        assertThat(page.select("figure [role=img]").attr("aria-label"))
                .contains("As expected, they go from £80,000 on ", "At the earliest", "At the latest");
        assertThat(page.select("figure .money-plot polyline.end").eachAttr("stroke-dasharray"))
                .as("told apart without colour")
                .doesNotContain("")
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(page.select("figure .money-key li").text())
                .contains("As expected: ", "At the earliest: ", "At the latest: ", "£23,250");
    }

    @Test
    void everyStepThatUsesAFigureSaysOfWhichYearItIsAndWhetherItIsConfirmed() {
        Document page = page("/funding?setting=home&cost=250&savings=15000&state-pension=230.25&age=pension-age");

        assertThat(page.select(".steps th").eachText())
                .anySatisfy(step -> assertThat(step)
                        .contains(
                                "Minimum income guarantee, single, pension age",
                                "The figure of 2026/27, from 6 April 2026.",
                                "Not confirmed at its source yet."))
                .anySatisfy(step ->
                        assertThat(step).contains("Lower capital limit", "The figure of 2015/16", "Confirmed on "));
        assertThat(text(page)).contains("from 6 April 2026, has not been confirmed at its source.");
    }

    @Test
    void aShareIsShownWithWhatTheCouncilPays() {
        Document page = page("/funding?setting=home&cost=250&savings=15000&state-pension=240&age=pension-age");

        // 240 + 3 − 241.45
        assertThat(page.select(".price").eachText()).first().isEqualTo("You would pay £1.55 a week.");
        assertThat(text(page)).contains("The council would pay £248.45 a week.", "share would begin at once");
        assertThat(page.select("figure, table.savings")).isEmpty();
    }

    @Test
    void premiumsAndChildrenLeaveMoreToSomebodyAtHome() {
        String asked = "/funding?setting=home&cost=500&age=from-25&working-age-benefit=400";

        // 400 − 120.40 = 279.60; with the premium 49.65 and a child 102.95 more is left
        assertThat(answer(page(asked))).isEqualTo("You would pay £279.60 a week.");
        assertThat(answer(page(asked + "&premium=disability&children=1"))).isEqualTo("You would pay £127 a week.");
    }

    @Test
    void nursingTopUpsTwelveWeeksAndADeferredPaymentAreTold() {
        Document page = page("/funding?setting=care-home&cost=1500&budget=1000&nursing=standard&savings=10000"
                + "&state-pension=230.25&home=250000&share=50&plan=defer&interest=4.5");

        // 1,500 − 267.68 = 1,232.32, of which the council counts 1,000; 230.25 − 31.80 = 198.45
        assertThat(answer(page)).isEqualTo("You would pay £198.45 a week.");
        assertThat(text(page))
                .contains(
                        "The NHS pays the home £267.68 a week",
                        "A top-up of £232.32 a week is left. Somebody else may pay it.",
                        "For the first 12 weeks the own home does not count.",
                        "you would then pay £1,232.32 a week",
                        "a right to a deferred payment agreement: £86.25 a week from income",
                        "lent £");
        assertThat(text(page("/funding?setting=care-home&cost=1500&nursing=standard&nursing-apart=yes&savings=90000")))
                .contains("You would pay £1,500 a week.");
    }

    @Test
    void aPensionOfWhichHalfGoesToThePartnerAtHomeCountsHalf() {
        Document page = page("/funding?setting=care-home&cost=1000&couple=yes&workplace-pension=300&passed-on=150");

        // 150 − 31.80
        assertThat(answer(page)).isEqualTo("You would pay £118.20 a week.");
        assertThat(text(page)).contains("What is your partner’s alone is left out.");
        assertThat(page("/funding?setting=care-home&cost=1000&couple=yes&workplace-pension=300&passed-on=301")
                        .select("#passed-on-error")
                        .text())
                .contains("No more of a pension");
    }

    @Test
    void bothOfACoupleAreAssessedAloneWithHalfOfWhatIsJoint() {
        Document page = page("/funding?setting=care-home&cost=1150&couple=yes&state-pension=200&joint=66500&living=50"
                + "&home=250000&occupant=partner&rise=0&return=0&income-rise=0"
                + "&partner-setting=home&partner-cost=100&partner-state-pension=200&partner-living=200");

        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "Both of you",
                        "What you would pay",
                        "How long your money lasts",
                        "What your partner would pay",
                        "How long your partner’s money lasts");
        // as in FundingApiTest: 10,000 above the limit each, at 1,000 and at 100 a week
        assertThat(page.select(".price").eachText())
                .contains("Together you would pay £1,250 a week.", "You would pay £1,150 a week.");
        assertThat(text(page)).contains("in 10 weeks", "in 100 weeks");
        assertThat(page.select("details.partner[open]")).hasSize(1);
    }

    @Test
    void whoStaysAtHomeCountsAsSingleOnceTheOtherLivesInACareHome() {
        Document page = page("/funding?setting=care-home&cost=900&joint=10000&couple=yes&state-pension=200"
                + "&partner-setting=home&partner-cost=200&partner-state-pension=300");

        // 300 less the guarantee of 241.45 for a single person of pension age
        assertThat(page.select(".price").eachText()).contains("Your partner would pay £58.55 a week.");
        assertThat(text(page)).contains("counts as single there, because the other lives in a care home");
    }

    @Test
    void bothAtHomeAreACouple() {
        Document page = page("/funding?setting=home&cost=200&couple=yes&state-pension=300"
                + "&partner-setting=home&partner-cost=200&partner-state-pension=300");

        // 300 less 177.60 for one of a couple of pension age
        assertThat(page.select(".price").eachText())
                .contains("You would pay £122.40 a week.", "Your partner would pay £122.40 a week.");
        assertThat(text(page)).doesNotContain("counts as single");
    }

    @Test
    void onePartnerOfPensionAgeIsEnoughForTheCouplesHigherGuarantee() {
        String asked = "/funding?setting=home&cost=500&age=from-25&couple=yes&working-age-benefit=400";

        // 400 − 88.35, and 400 − 177.60 where the partner is of pension age: those of 2025/26 stand in
        assertThat(answer(page(asked))).isEqualTo("You would pay £311.65 a week.");
        Document older = page(asked + "&older-couple=yes");
        assertThat(answer(older)).isEqualTo("You would pay £222.40 a week.");
        assertThat(text(older))
                .contains(
                        "Figures of 2026/27 are not in Kindred’s table yet; those of 2025/26 stand in for them: Minimum"
                                + " income guarantee, one of a couple, pension age.");
        assertThat(page(asked + "&older-couple=yes&partner-setting=home&partner-cost=100&partner-age=from-25")
                        .select(".price")
                        .eachText())
                .as("the partner's own age is asked for then")
                .contains("You would pay £311.65 a week.");
    }

    @Test
    void aDisabilityBenefitIsIgnoredDuringAShortStay() {
        // 300 − 31.80
        assertThat(answer(page("/funding?setting=short-stay&cost=1000&state-pension=300&attendance-allowance=76.70")))
                .isEqualTo("You would pay £268.20 a week.");
    }

    @Test
    void whatIsPaidOnceTheCouncilsShareBeginsIsSaidWithTheTopUp() {
        Document page = page("/funding?setting=care-home&cost=1200&budget=900&savings=80000&state-pension=230.25"
                + "&living=30.65&rise=0&return=0&income-rise=0");

        // 230.25 and 35 of tariff income less 31.80; what is above 900 nobody of them pays
        assertThat(text(page))
                .contains(
                        "From then on you would pay £233.45 a week and the council £666.55, of a price that is £1,200 by"
                                + " then.",
                        "A top-up of £300 a week is left.",
                        "before the money is near its end");
    }

    @Test
    void aPartnerWithoutAPriceIsAskedForIt() {
        Document page = page("/funding?setting=home&cost=100&couple=yes&partner-savings=1000");

        assertThat(page.select("[role=alert] a").attr("href")).endsWith("#partner-cost");
        assertThat(page.select("details.partner[open] #partner-cost-error").text())
                .contains("what a week of care costs");
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndAtTheTop() {
        Document page = page("/funding?cost=lots&setting=castle&rise=99&admitted=2026-99-99");

        assertThat(page.select("main [role=alert] a")).hasSize(4);
        assertThat(page.select("[aria-invalid=true]").eachAttr("name"))
                .containsExactlyInAnyOrder("cost", "rise", "admitted");
        assertThat(page.select("fieldset#setting .error").text()).contains("choose from the list");
        assertThat(page.select("input[name=cost]").val()).isEqualTo("lots");
        assertThat(page.select("main h2")).isEmpty();
        assertThat(page("/funding?cost=").select("[role=alert]").text()).contains("what a week of care costs");
    }
}
