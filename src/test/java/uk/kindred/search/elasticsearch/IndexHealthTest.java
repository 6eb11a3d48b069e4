package uk.kindred.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kindred.testing.LoggedLines;

/** What the operator reads of an index that does not answer. */
class IndexHealthTest {

    private final Clients nobody = new Clients(new ElasticsearchProperties(
            URI.create("http://127.0.0.1:9"), null, null, null, Duration.ofSeconds(1), Duration.ofSeconds(1)));
    private final IndexHealth health = new IndexHealth(nobody);
    private LoggedLines lines;

    @BeforeEach
    void listen() {
        lines = new LoggedLines(IndexHealth.class.getName());
    }

    @AfterEach
    void end() {
        lines.close();
        nobody.destroy();
    }

    @Test
    void anIndexThatIsNotBuiltYetIsNoOutage() {
        failThrice(new IOException("404 index_not_found_exception: no such index [listings]"));

        assertThat(health.isUp()).isFalse();
        assertThat(lines.all())
                .singleElement()
                .asString()
                .startsWith("The search index is not built yet")
                .doesNotContain("Exception", "404");
    }

    @Test
    void aServerThatIsAwayIsToldOnceWithTheReason() {
        failThrice(new ConnectException("Connection refused"));
        health.failed(new UncheckedIOException(new ConnectException("Connection refused")));

        assertThat(lines.all())
                .singleElement()
                .asString()
                .startsWith("Searching PostgreSQL until Elasticsearch answers again")
                .endsWith("Connection refused");
    }

    private void failThrice(IOException reason) {
        for (int i = 0; i < 3; i++) {
            assertThat(health.isUp()).isTrue();
            health.failed(new UncheckedIOException(reason));
        }
    }
}
