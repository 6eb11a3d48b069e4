package uk.kindred.bench;

import static uk.kindred.bench.Output.say;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.DeskFiles;
import uk.kindred.market.desk.DeskQuestion;
import uk.kindred.market.desk.Desks;
import uk.kindred.market.desk.Figure;
import uk.kindred.market.supply.SupplyRounds;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** How long a council's desk takes, of the councils with most listings, with a year of demand in which everything is told. */
final class DeskTimes {

    private static final int LARGEST = 5;
    private static final int AGAIN = 5;

    /** Of each council, month and kind, all searches and forty values. */
    private static final String DEMAND = """
            insert into published_demand (council_gss, kind, breakdown, value, month, tens)
            select council, kind, breakdown, value, month, 10 * (1 + abs(hashtext(council || kind || value)) % 40)
            from unnest(?::text[]) as council
              cross join unnest(array['home-care', 'nursing-home', 'residential-care-home', 'care-home', 'any', 'plan',
                'several', 'homeshare', 'respite', 'live-in-care', 'supported-living', 'extra-care-housing',
                'retirement-housing', 'shared-lives', 'shared-lives-carer', 'micro-enterprise', 'personal-assistant',
                'day-opportunities', 'community-support']) as kind
              cross join (select month from demand_month) months
              cross join (select 'all' as breakdown, '' as value
                union all select 'need', 'need-' || n from generate_series(1, 13) n
                union all select 'language', 'language-' || n from generate_series(1, 13) n
                union all select 'district', 'D' || n from generate_series(1, 14) n) told
            """;

    private final JdbcClient jdbc;
    private final Desks desks;
    private final SupplyRounds rounds;
    private final Councils councils;

    DeskTimes(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.desks = context.getBean(Desks.class);
        this.rounds = context.getBean(SupplyRounds.class);
        this.councils = context.getBean(Councils.class);
    }

    void measure() {
        yearOfDemand();
        say("the desk: all areas reckoned in %.1f s, as each night", seconds(rounds::renew));
        for (Council council : largest()) {
            DeskQuestion question = DeskQuestion.of(council);
            double first = seconds(() -> desks.open(question));
            double again = Double.MAX_VALUE;
            for (int time = 0; time < AGAIN; time++) {
                again = Math.min(again, seconds(() -> desks.open(question)));
            }
            Desk desk = desks.open(question);
            double files = seconds(() -> List.of(Figure.values()).forEach(figure -> DeskFiles.write(desk, figure)));
            say(
                    "  %s: %.0f ms at first, %.0f ms within ten minutes, %.0f ms for all its files",
                    council.shortName(), 1_000 * first, 1_000 * again, 1_000 * files);
        }
    }

    private void yearOfDemand() {
        jdbc.sql("delete from demand_month").update();
        jdbc.sql("""
                        insert into demand_month
                        select date_trunc('month', current_date)::date - make_interval(months => n), current_date
                        from generate_series(1, 12) n
                        """).update();
        int rows = jdbc.sql(DEMAND)
                .param(councils.list().stream().map(Council::gss).toArray(String[]::new))
                .update();
        jdbc.sql("analyze published_demand").update();
        say("a year of demand: %,d rows", rows);
    }

    private List<Council> largest() {
        List<Council> found = new ArrayList<>();
        jdbc.sql("""
                        select council_gss from listing where status = 'open' and council_gss is not null
                        group by council_gss order by count(*) desc limit ?
                        """).param(LARGEST).query(row -> {
            councils.findByGss(row.getString("council_gss")).ifPresent(found::add);
        });
        return found;
    }

    private static double seconds(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
