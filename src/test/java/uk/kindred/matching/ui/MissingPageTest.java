package uk.kindred.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;

/** What no week has is counted where somebody ticked the box, and nowhere else. */
@KindredTest
class MissingPageTest {

    private static final String NOBODY_DOES_IT = "near=LS6+3HN&route=own&budget=300&need=waking-nights"
            + "&waking-nights-importance=must&language=welsh&must=language";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private long before;

    @BeforeEach
    void count() {
        before = counted();
    }

    @AfterEach
    void forget() {
        if (counted() > before) {
            jdbc.sql("delete from unmet_need where help = 'waking-nights'").update();
        }
    }

    private long counted() {
        return jdbc.sql("select coalesce(sum(times), 0) from unmet_need")
                .query(Long.class)
                .single();
    }

    @Test
    void theWeeksSayWhatIsMissingAndLeadToTheBox() {
        FormVisitor visitor = new FormVisitor(port).open("/plan/result?" + NOBODY_DOES_IT);

        assertThat(visitor.text()).contains("No week fits yet", "What is missing, and why", "Somebody awake at night");
        assertThat(visitor.page().select("main a[href^=/plan/missing?]")).hasSize(1);
        assertThat(visitor.open("/plan/missing?" + NOBODY_DOES_IT).text())
                .contains("Somebody awake at night", "not who you are");
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void withoutTheBoxNothingIsCounted() {
        FormVisitor visitor =
                new FormVisitor(port).open("/plan/missing?" + NOBODY_DOES_IT).press("Count it");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("Tick the box if you agree");
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void withItOneIsAddedForWhatIsMissing() {
        FormVisitor visitor = new FormVisitor(port)
                .open("/plan/missing?" + NOBODY_DOES_IT)
                .tick("agree", "yes", true)
                .press("Count it");

        assertThat(visitor.text()).contains("Thank you. It is counted.");
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void whoeverComesWithoutAQuestionIsAskedOne() {
        assertThat(new FormVisitor(port).open("/plan/missing").text()).contains("Where do you live?");
    }
}
