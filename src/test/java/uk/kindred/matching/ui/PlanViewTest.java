package uk.kindred.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** The conversation's first HTML, which is all that there is of it, with scripts or without. */
@KindredTest
class PlanViewTest {

    private static final String ANSWERED =
            "near=LS6+3HN&route=direct-payment&budget=%C2%A3350&need=washing&need=company"
                    + "&washing-times=5&washing-day=mon&language=polish&must=language&there1-who=My+sister&there1-help=company";

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    private Document page(String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String heading(Document page) {
        return page.select("main h1").text();
    }

    @Test
    void itBeginsWithWhereSomebodyLivesAndSaysHowFarItIs() {
        Document page = page("/plan");

        assertThat(heading(page)).isEqualTo("Where do you live?");
        assertThat(page.select("main .step-count").text()).contains("step 1 of 7");
        assertThat(page.select("main .in-the-link").text()).contains("we store nothing");
        assertThat(page.select("main form").attr("method")).isEqualTo("get");
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void noBrowserKeepsAndNoSearchEngineReadsWhatSomebodyAnswered() {
        HttpResponse<String> answer = visitor.get("/plan?step=check&" + ANSWERED);

        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Jsoup.parse(answer.body()).select("meta[name=robots]").attr("content"))
                .contains("noindex");
        assertThat(page("/plan/result").select("meta[name=robots]").attr("content"))
                .contains("noindex");
    }

    @Test
    void everyStepHasALabelForEveryFieldAndCarriesTheOtherAnswersAlong() {
        for (String step : List.of("where", "money", "help", "amounts", "matters", "there")) {
            Document page = page("/plan?step=" + step + "&" + ANSWERED);

            assertThat(page.select("main form [name]:not([type=hidden], button)"))
                    .as(step)
                    .isNotEmpty()
                    .allSatisfy(field -> assertThat(isLabelled(page, field))
                            .as(field.outerHtml())
                            .isTrue());
            assertThat(page.select("main [id]").eachAttr("id")).as(step).doesNotHaveDuplicates();
            String own = step.equals("where") ? "budget" : "near";
            assertThat(page.select("main form input[type=hidden]").eachAttr("name"))
                    .as(step)
                    .contains(own, "from");
        }
    }

    private static boolean isLabelled(Document page, Element field) {
        return field.closest("label") != null
                || !page.select("label[for=" + field.id() + "]").isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidAtTheTopAndAtItsFieldAndNothingTypedIsLost() {
        Document page = page("/plan?from=money&go=on&near=Leeds&route=isf&budget=lots");

        assertThat(heading(page)).isEqualTo("What is there to spend?");
        assertThat(page.select("main [role=alert] a").attr("href")).endsWith("#budget");
        assertThat(page.select("#budget").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#budget").val()).isEqualTo("lots");
        assertThat(page.select("input[name=route][value=isf]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("input[type=hidden][name=near]").val()).isEqualTo("Leeds");
    }

    @Test
    void goingOnWithoutAnAnswerThatIsNeededAsksForIt() {
        assertThat(page("/plan?from=where&go=on").select("[role=alert] a").eachText())
                .containsExactly("Write your postcode, or your town or council.");
        assertThat(page("/plan?from=money&go=on&near=Leeds")
                        .select("[role=alert] a")
                        .eachText())
                .containsExactly(
                        "Choose whose money it is.",
                        "Write how many pounds a week, or a guess, or what you have saved.");
        assertThat(page("/plan?from=help&go=on&near=Leeds")
                        .select("[role=alert]")
                        .text())
                .contains("Tick at least one thing");
        assertThat(page("/plan?from=where&go=on&near=Sheffeild")
                        .select("[role=alert]")
                        .text())
                .isNotBlank();
    }

    @Test
    void backKeepsWhatWasJustTyped() {
        Document page = page("/plan?from=money&go=back&near=Leeds&budget=lots");

        assertThat(heading(page)).isEqualTo("Where do you live?");
        assertThat(page.select("input[type=hidden][name=budget]").val()).isEqualTo("lots");
        assertThat(page.select("main [role=alert]")).isEmpty();
    }

    @Test
    void savingsBecomeAWeeklySumThatIsSaidAndThatTheSliderStandsFor() {
        String saved = "near=LS6+3HN&route=own&need=company&savings=40000&savings-kept=14500";
        String sum = "£40,000 less £14,500 to keep, shared over 3 years of 52 weeks: £163.46 a week";

        Document money = page("/plan?step=money&" + saved);
        assertThat(money.select("details[open] #savings").val()).isEqualTo("40000");
        assertThat(money.select("#savings-years option[selected]").text()).isEqualTo("3 years (a place to start from)");
        assertThat(page("/plan?step=check&" + saved)
                        .select("main .checked-answers dd")
                        .eachText())
                .contains(sum)
                .doesNotContain("Not said yet");

        Document result = page("/plan/result?" + saved);
        assertThat(result.select("main").text()).contains("Out of your savings: " + sum);
        assertThat(result.select("main a[href^=/funding]").attr("href"))
                .isEqualTo("/funding?setting=home&savings=40000");
        assertThat(result.select("#budget").val()).isEqualTo("163.46");
        assertThat(result.select(".plan-budget input[name^=savings]")).isEmpty();
        assertThat(page(result.select("main a[href^=/funding]").attr("href"))
                        .select("#savings")
                        .val())
                .isEqualTo("40000");
        assertThat(page("/plan?from=money&go=on&route=isf&" + saved.replace("route=own&", ""))
                        .select("[role=alert] a")
                        .attr("href"))
                .endsWith("#savings");
    }

    @Test
    void whatTheCouncilAsksForStaysWithTheBudgetAndGoesDownWithIt() {
        String asked = "near=LS6+3HN&route=direct-payment&budget=400&need=washing";

        assertThat(page("/plan?step=money&charge=31.50&" + asked)
                        .select("details[open] #charge")
                        .val())
                .isEqualTo("31.50");
        Document result = page("/plan/result?charge=31.50&" + asked);
        assertThat(result.select(".plan-budget input[name=charge]").val()).isEqualTo("31.50");
        // slid below the charge, which goes down with it
        assertThat(page("/plan/result?charge=31.50&" + asked.replace("400", "20"))
                        .select("main [role=alert]"))
                .isEmpty();
    }

    @Test
    void whereAPlaceIsNotKnownThatIsSaidFirst() {
        assertThat(page("/plan/result?near=Xyzzyville&route=own&budget=400&need=washing")
                        .select("main [role=alert]")
                        .text())
                .contains("Xyzzyville")
                .contains("It may be a part of a town");
    }

    @Test
    void aLinkGoesOnWhereSomethingIsOpen() {
        assertThat(heading(page("/plan?near=Leeds"))).isEqualTo("What is there to spend?");
        assertThat(heading(page("/plan?" + ANSWERED))).isEqualTo("Check your answers");
    }

    @Test
    void typicalAmountsStandInAndAreSaidToBeTypical() {
        Document page = page("/plan?step=amounts&need=washing&need=break");

        assertThat(page.select("#washing-times option[selected]").text()).isEqualTo("Every day (typical)");
        assertThat(page.select("#washing-times option[selected]").val()).isEmpty();
        assertThat(page.select("#washing-minutes option[selected]").text()).isEqualTo("30 minutes (typical)");
        assertThat(page.select("#break-times option[selected]").text()).isEqualTo("14 nights a year (typical)");
        assertThat(page.select("#break-minutes")).isEmpty();
    }

    @Test
    void theAnswersStandTogetherEachWithAWayToChangeItAndBack() {
        Document page = page("/plan?step=check&" + ANSWERED);

        assertThat(page.select("main .checked-answers dd").eachText())
                .contains("LS6 3HN", "Direct payment", "£350", "Polish (I cannot do without it)");
        assertThat(page.select("main .checked-answers").text()).contains("My sister", "5 times a week", "Monday");
        Element change = page.select("main .checked-head a").get(1);
        assertThat(change.text()).isEqualTo("Change: money");
        Document money = page(change.attr("href"));
        assertThat(money.select("#budget").val()).isEqualTo("£350");
        assertThat(money.select("main button").eachText()).containsExactly("Keep this", "Back to your answers");
        assertThat(page.select("main a.button").attr("href")).startsWith("/plan/result?");
    }

    @Test
    void anAnswerThatWasChangedLeadsBackToAll() {
        assertThat(heading(page("/plan?from=money&go=on&then=check&" + ANSWERED)))
                .isEqualTo("Check your answers");
    }

    @Test
    void thereIsNoWayOnWhileSomethingIsMissing() {
        Document page = page("/plan?step=check&near=Leeds&need=washing");

        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/plan?") && address.contains("step=money"));
        assertThat(page.select("main a[href^=/plan/result]")).isEmpty();
        assertThat(page("/plan/result?near=Leeds").select("[role=alert] a")).hasSize(3);
    }
}
