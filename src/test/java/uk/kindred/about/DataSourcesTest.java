package uk.kindred.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

@KindredTest
class DataSourcesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WholeRegister register;

    @Autowired
    private JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        register.awaitSearchable();
        visitor = new Visitor(port);
    }

    @Test
    void theFirstHtmlTellsOfEachImportWhatTheApiTells() {
        JsonNode runs = new JsonMapper()
                .readTree(visitor.get("/api/imports?size=10").body())
                .path("items");
        List<Element> lines = page().select("h2:contains(we imported) + ul > li");

        assertThat(lines).hasSize(runs.size()).isNotEmpty();
        for (int i = 0; i < runs.size(); i++) {
            JsonNode run = runs.path(i);
            assertThat(lines.get(i).text()).contains(run.path("fileName").asString());
            if (run.path("status").asString().equals("done")) {
                assertThat(lines.get(i).text())
                        .contains(
                                "%,d service".formatted(run.path("added").asInt()),
                                "%,d closed".formatted(run.path("closed").asInt()));
            }
        }
    }

    @Test
    void refusedAndDoubtfulRowsAreALinkAway() {
        long run = jdbc.sql("select id from import_run where status = 'done' and doubtful > 0 order by id desc limit 1")
                .query(Long.class)
                .single();
        Elements link = page().select("a[href=/api/imports/" + run + "/issues]");

        assertThat(link).hasSize(1);
        assertThat(link.text()).contains("refused", "doubtful");
        assertThat(visitor.get(link.attr("href")).statusCode()).isEqualTo(200);
    }

    private Document page() {
        return Jsoup.parse(visitor.get("/data-sources").body());
    }
}
