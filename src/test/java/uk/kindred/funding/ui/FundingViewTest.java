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

    @Test
    void thePageAsksWithLabelsForEveryField() {
        Document page = page("/funding");

        assertThat(page.select("main h1").text()).isEqualTo("Paying for care");
        assertThat(page.select("main form [name]"))
                .hasSize(Field.ALL.size())
                .allSatisfy(field -> assertThat(field.closest("label") != null
                                || !page.select("label[for=" + field.id() + "]").isEmpty())
                        .as(field.attr("name"))
                        .isTrue());
        assertThat(page.select("main form").attr("method")).isEqualTo("get");
        assertThat(page.select("main h2")).isEmpty();
    }

    @Test
    void theAnswerStandsInTheFirstHtmlWithItsStepsAChartAndTables() {
        Document page = page(ASKED);

        assertThat(page.select(".price").eachText()).first().asString().contains("You would pay £1,200 a week.");
        assertThat(page.select(".price").get(1).text()).startsWith("The council’s share would begin about ");
        assertThat(page.select("caption").eachText())
                .containsExactly("Step by step", "Your savings, as expected", "What changes it, the most first");
        assertThat(page.select("main figure svg[role=img] polyline")).hasSize(4);
        assertThat(page.select("main").text()).contains("The council decides", "It goes by the figures of");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select("input[name=cost]").val()).isEqualTo("1,200");
    }

    @Test
    void aShareIsShownWithWhatTheCouncilPays() {
        Document page = page("/funding?setting=home&cost=250&savings=15000&state-pension=230.25&age=pension-age");

        // 230.25 + 3 − 232.60 = 65p
        assertThat(page.select(".price").eachText()).first().isEqualTo("You would pay 65p a week.");
        assertThat(page.select("main").text()).contains("The council would pay £249.35 a week.");
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndAtTheTop() {
        Document page = page("/funding?cost=lots&setting=castle&rise=99&admitted=2026-99-99");

        assertThat(page.select("main [role=alert] a")).hasSize(4);
        assertThat(page.select("[aria-invalid=true]").eachAttr("name"))
                .containsExactlyInAnyOrder("cost", "setting", "rise", "admitted");
        assertThat(page.select("input[name=cost]").val()).isEqualTo("lots");
        assertThat(page.select("main h2")).isEmpty();
        assertThat(page("/funding?cost=").select("[role=alert]").text()).contains("what a week of care costs");
    }
}
