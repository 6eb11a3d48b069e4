package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether searches should ask Elasticsearch at all. After a few failures in a row they no longer do, so that a dead or
 * hanging server costs them nothing; a small question in the background finds out when it is back.
 */
@Component
public class IndexHealth {

    private static final Logger LOG = LoggerFactory.getLogger(IndexHealth.class);
    /** One slow answer is no outage. */
    private static final int FAILURES_IN_A_ROW = 3;

    private final ElasticsearchClient server;
    private final AtomicInteger failures = new AtomicInteger();

    IndexHealth(Clients clients) {
        this.server = clients.searching();
    }

    public boolean isUp() {
        return failures.get() < FAILURES_IN_A_ROW;
    }

    void succeeded() {
        failures.set(0);
    }

    void failed(Exception failure) {
        if (failures.incrementAndGet() != FAILURES_IN_A_ROW) {
            return;
        }
        if (isNotBuilt(failure)) {
            LOG.info(
                    "The search index is not built yet: PostgreSQL answers searches until it is, which takes a minute");
        } else {
            LOG.warn("Searching PostgreSQL until Elasticsearch answers again: {}", failure.toString());
        }
    }

    /** As at the first start, where nothing is wrong. */
    private static boolean isNotBuilt(Exception failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("index_not_found_exception"));
    }

    @Scheduled(fixedDelay = 2_000)
    void probe() {
        if (isUp()) {
            return;
        }
        try {
            server.search(search -> search.index(Indexes.SEARCHED).size(0), Void.class);
            succeeded();
            LOG.info("Elasticsearch answers again");
        } catch (IOException | ElasticsearchException stillAway) {
            LOG.debug("Elasticsearch is still away", stillAway);
        }
    }
}
