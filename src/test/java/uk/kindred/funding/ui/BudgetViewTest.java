package uk.kindred.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.funding.Purchase;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** "May my budget pay for this?" as its first HTML. */
@KindredTest
class BudgetViewTest {

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    private Document page(String query) {
        HttpResponse<String> answer = visitor.get("/funding/budget" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void beforeAnythingIsAskedThePageSaysWhatADirectPaymentMayPayFor() {
        Document page = page("");

        assertThat(page.select("main h1").text()).isEqualTo("May my budget pay for this?");
        assertThat(page.select("caption").text()).startsWith("Direct payment: what it may pay for");
        assertThat(page.select("table.verdicts tbody tr")).hasSize(Purchase.values().length);
        assertThat(page.select("main form [name]"))
                .allSatisfy(field -> assertThat(field.closest("label") != null
                                || !page.select("label[for=" + field.id() + "]").isEmpty())
                        .as(field.attr("name"))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "direct-payment, assistant, not-related, 'Allowed, if your plan says it.'",
        "direct-payment, assistant, partner, Only if the council agrees.",
        "direct-payment, assistant, relative-elsewhere, 'Allowed, if your plan says it.'",
        "direct-payment, care-home, not-related, Not allowed.",
        "direct-payment, council-service, not-related, Only if the council agrees.",
        "managed, administration, not-related, Not allowed.",
        "mixed, care-home, partner, 'Allowed, if your plan says it.'",
    })
    void theRulesAreAsked(String route, String what, String who, String verdict) {
        Document page = page("?route=" + route + "&what=" + what + "&who=" + who);

        assertThat(page.select(".price").text()).isEqualTo(verdict);
        assertThat(page.select("main").text()).contains("The council decides");
    }

    @Test
    void staysOfFourWeeksAreAllowedAndANightMoreIsNot() {
        String stays =
                "?route=direct-payment&what=care-home-stay&from-1=2026-01-01&to-1=2026-01-15&from-2=2026-02-11&to-2=";

        assertThat(page(stays + "2026-02-25").select("main").text()).contains("Allowed", "28 nights count");
        Document tooMany = page(stays + "2026-02-26");
        assertThat(tooMany.select("main").text()).contains("Not allowed", "29 nights count");
        assertThat(tooMany.select("input[name=from-4]")).as("room for more").hasSize(1);
    }

    @Test
    void whatAnAssistantCostsIsHeldAgainstTheBudget() {
        Document page = page("?what=assistant&who=not-related&budget=300&wage=14&hours=20");

        // FundingCasesTest: 313.80 a week, 16,619.93 a year; a week of that year is 319.61.4
        assertThat(page.select(".price").eachText())
                .last()
                .isEqualTo("£313.80 a week, £16,619.93 a year, insurance not counted.");
        assertThat(page.select("main").text())
                .contains(
                        "£319.62 in each of 52 weeks",
                        "£19.62 a week short",
                        "Holiday pay",
                        "Employer’s pension contribution",
                        "Employer’s National Insurance",
                        "Employment Allowance",
                        "Employers’ liability insurance",
                        "Figures of 2025/26")
                .doesNotContain("is less than the National Living Wage", "Days of notice");
        assertThat(page("?what=assistant&wage=12&hours=7.5").select("main").text())
                .contains("£12 an hour is less than the National Living Wage of £12.71");
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() {
        assertThat(page("?what=castle&route=treasure&who=king").select("[role=alert] a"))
                .hasSize(3);
        assertThat(page("?what=assistant&wage=lots&hours=7.1")
                        .select("[aria-invalid=true]")
                        .eachAttr("name"))
                .containsExactlyInAnyOrder("wage", "hours");
        Document stays = page("?what=care-home-stay&from-1=2026-01-05&to-1=2026-01-01&from-2=2026-03-01");
        assertThat(stays.select("[aria-invalid=true]").eachAttr("name")).containsExactly("to-1", "to-2");
        assertThat(stays.select("input[name=from-1]").val()).isEqualTo("2026-01-05");
        assertThat(page("?what=care-home-stay&from-1=2026-01-01&to-1=2026-01-09&from-2=2026-01-05&to-2=2026-01-20")
                        .select("[role=alert]")
                        .text())
                .contains("Stays cannot overlap");
    }
}
