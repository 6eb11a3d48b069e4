package uk.kindred.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import uk.kindred.base.DemandProperties;
import uk.kindred.market.demand.Demand;
import uk.kindred.matching.UnmetNeeds;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** With kindred.demand.counted=false nothing is counted of plans either, and pages say so. */
@KindredTest
class CountingOffTest {

    private static final String NOBODY_DOES_IT = "near=LS6+3HN&route=own&budget=300&need=waking-nights"
            + "&waking-nights-importance=must&language=welsh&must=language";

    @LocalServerPort
    private int port;

    @Autowired
    private Demand demand;

    @Autowired
    private UnmetNeeds unmet;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void switchOff() {
        set(false);
    }

    @AfterEach
    void switchOn() {
        set(true);
    }

    private void set(boolean counted) {
        for (Object service : List.of(demand, unmet)) {
            Object target = AopTestUtils.getUltimateTargetObject(service);
            ReflectionTestUtils.setField(target, "settings", new DemandProperties(counted));
        }
    }

    @Test
    void boardAndDeskSayThatNothingIsCounted() {
        for (String page : List.of("/councils/E08000035/market/wanted", "/councils/E08000035/market")) {
            FormVisitor visitor = new FormVisitor(port).open(page);
            assertThat(visitor.text())
                    .as(page)
                    .contains("Nothing of what people look for is counted now")
                    .doesNotContain("told on the second day of the next");
        }
        set(true);
        assertThat(new FormVisitor(port)
                        .open("/councils/E08000035/market/wanted")
                        .text())
                .doesNotContain("is counted now");
    }

    @Test
    void whatPlansLackIsNotCountedOnPagesOrInTheApi() {
        long before = counted();
        FormVisitor visitor = new FormVisitor(port).open("/plan/result?" + NOBODY_DOES_IT);
        assertThat(visitor.text()).contains("No week fits yet");
        assertThat(visitor.page().select("main a[href^=/plan/missing]")).isEmpty();
        assertThat(visitor.open("/plan/missing?" + NOBODY_DOES_IT).text()).contains("Nothing is counted on this site");
        String answer = new Visitor(port).postJson("/api/matches", """
                        {"near": "LS6 3HN", "budgetPence": 30000, "countUnmet": true,
                         "needs": [{"help": "waking-nights", "importance": "must"}]}
                        """).body();
        assertThat(answer).contains("\"counted\":0");
        assertThat(counted()).isEqualTo(before);
    }

    private long counted() {
        return jdbc.sql("select coalesce(sum(times), 0) from unmet_need")
                .query(Long.class)
                .single();
    }
}
