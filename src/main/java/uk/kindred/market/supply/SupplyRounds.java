package uk.kindred.market.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.kindred.base.SoleTasks;
import uk.kindred.places.Councils;

/**
 * Reckons the supply of all areas anew each night, and when the register has changed a lot since, as after the first start or
 * an import.
 */
@Component
public class SupplyRounds {

    private static final int LOOK_EVERY_MINUTES = 15;
    /** A tenth more or less. */
    private static final double MUCH = 0.1;

    private static final String LISTINGS = "select count(*) from listing where status = 'open' and not example";

    private final Supply supply;
    private final AreaSupply areas;
    private final Councils councils;
    private final JdbcClient jdbc;
    private final SoleTasks tasks;
    private final Clock clock;

    SupplyRounds(Supply supply, AreaSupply areas, Councils councils, JdbcClient jdbc, SoleTasks tasks, Clock clock) {
        this.supply = supply;
        this.areas = areas;
        this.councils = councils;
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** One instance does it; the others find it done. */
    @Scheduled(fixedDelay = LOOK_EVERY_MINUTES, initialDelay = LOOK_EVERY_MINUTES / 3, timeUnit = TimeUnit.MINUTES)
    void look() {
        tasks.tryRun("area-supply", () -> {
            if (isDue()) {
                renew();
            }
        });
    }

    /** Takes some seconds for the register, and longer the more listings there are. */
    public void renew() {
        areas.replace(supply.ofAll(councils.list()), new AreaSupply.State(LocalDate.now(clock), countListings()));
    }

    private boolean isDue() {
        AreaSupply.State state = areas.findState().orElse(null);
        return state == null
                || state.asAt().isBefore(LocalDate.now(clock))
                || Math.abs(countListings() - state.listings()) > MUCH * state.listings();
    }

    private long countListings() {
        return jdbc.sql(LISTINGS).query(Long.class).single();
    }
}
