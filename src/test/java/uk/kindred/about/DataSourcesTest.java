package uk.kindred.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

@KindredTest
class DataSourcesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WholeRegister register;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        register.awaitSearchable();
        visitor = new Visitor(port);
    }

    @Test
    void theFirstHtmlTellsOfEachImportThatWasTakenOverWhatTheApiTells() {
        List<JsonNode> runs = new JsonMapper()
                .readTree(visitor.get("/api/imports?size=100").body())
                .path("items")
                .valueStream()
                .filter(run -> run.path("status").asString().equals("done"))
                .limit(10)
                .toList();
        List<Element> lines = imports();

        assertThat(lines).hasSize(runs.size()).isNotEmpty();
        for (int i = 0; i < runs.size(); i++) {
            JsonNode run = runs.get(i);
            assertThat(lines.get(i).text())
                    .contains(
                            run.path("fileName").asString(),
                            "%,d service".formatted(run.path("added").asInt()),
                            "%,d closed".formatted(run.path("closed").asInt()));
        }
    }

    @Test
    void whatFailedIsNoNewsForVisitorsButForAdministratorsWithItsReasonAndForPrograms() {
        long failed = attempt("failed", "shipped-register", "The file is empty. Download it again.");
        try {
            SignedInFixture fixture = new SignedInFixture(context);
            AccountVisitor administrator = new AccountVisitor(port);
            fixture.signIn(fixture.somebody(new Role.Administrator()), administrator);
            Document told = Jsoup.parse(administrator.get("/admin/imports").body());

            assertThat(page().text()).doesNotContain("tried-in-vain.csv");
            assertThat(told.select("li:contains(tried-in-vain.csv)").text())
                    .contains("import " + failed, "not taken over", "The file is empty. Download it again.");
            assertThat(visitor.json("/api/imports/" + failed, 200)
                            .path("message")
                            .asString())
                    .isEqualTo("The file is empty. Download it again.");
        } finally {
            forget(failed);
        }
    }

    @Test
    void onlyAFileOfOneDayIsSaidToBeAsAtThatDay() {
        long mixed = attempt("done", "shipped-register", null);
        long ofOneDay = attempt("done", "cqc-directory", null);
        try {
            assertThat(imports().get(0).text()).contains("tried-in-vain.csv”, as at 2 June 2026");
            assertThat(imports().get(1).text())
                    .contains("each row as at its own month")
                    .doesNotContain("June 2026");
            assertThat(page().expectFirst("h2:contains(The services) ~ ul").text())
                    .containsPattern("as at [A-Z][a-z]+ 20\\d\\d: .+ ago\\.");
        } finally {
            forget(mixed);
            forget(ofOneDay);
        }
    }

    private long attempt(String status, String format, @Nullable String message) {
        return jdbc.sql("""
                        insert into import_run (format, file_name, sha256, as_at, status, message, started_at, finished_at)
                        values (?, 'tried-in-vain.csv', 'none', '2026-06-02', ?, ?, now(), now()) returning id
                        """)
                .params(Arrays.asList(format, status, message))
                .query(Long.class)
                .single();
    }

    private void forget(long run) {
        jdbc.sql("delete from import_run where id = ?").param(run).update();
    }

    private List<Element> imports() {
        return page().expectFirst("h2:contains(we imported) ~ ul").children();
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
