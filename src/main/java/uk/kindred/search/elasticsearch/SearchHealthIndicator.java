package uk.kindred.search.elasticsearch;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells operators that search answers from PostgreSQL for now. Degraded, never down: people are still served. */
@Component
class SearchHealthIndicator implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "search answers from PostgreSQL");

    private final IndexHealth index;
    private final IndexBacklog backlog;

    SearchHealthIndicator(IndexHealth index, IndexBacklog backlog) {
        this.index = index;
        this.backlog = backlog;
    }

    @Override
    public Health health() {
        return (index.isUp() && !backlog.isLarge() ? Health.up() : Health.status(DEGRADED)).build();
    }
}
