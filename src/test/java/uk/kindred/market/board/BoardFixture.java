package uk.kindred.market.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of a month, as the publication writes it, in a year that no other test searches in. */
public final class BoardFixture {

    public static final YearMonth MONTH = YearMonth.of(2041, 10);

    private final JdbcClient jdbc;

    public BoardFixture(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** A month is told on this day, empty so far. */
    public void tell(YearMonth month, LocalDate day) {
        jdbc.sql("insert into demand_month values (?, ?) on conflict do nothing")
                .params(month.atDay(1), day)
                .update();
    }

    /** @param breakdown a slug, or "all" with a blank value */
    public void tell(YearMonth month, String gss, String kind, String breakdown, String value, long tens) {
        jdbc.sql("""
                        insert into published_demand (month, council_gss, kind, breakdown, value, tens)
                        values (?, ?, ?, ?, ?, ?)
                        """).params(month.atDay(1), gss, kind, breakdown, value, tens).update();
    }

    /** Some of everything, in October 2041. */
    public void tellSome(String gss) {
        tell(MONTH, MONTH.plusMonths(1).atDay(2));
        tell(MONTH, gss, "home-care", "all", "", 120);
        tell(MONTH, gss, "home-care", "language", "punjabi", 10);
        tell(MONTH, gss, "home-care", "language", "none", 90);
        tell(MONTH, gss, "home-care", "time", "evening", 20);
        tell(MONTH, gss, "home-care", "payer", "council", 30);
        tell(MONTH, gss, "home-care", "found", "0-language", 10);
        tell(MONTH, gss, "home-care", "found", "0", 20);
        tell(MONTH, gss, "home-care", "most-a-week", "250-499", 40);
        tell(MONTH, gss, "home-care", "district", "LS6", 50);
        tell(MONTH, gss, "home-care", "together", "punjabi evening LS6", 10);
        tell(MONTH, gss, "nursing-home", "all", "", 40);
        tell(MONTH, gss, "nursing-home", "need", "dementia", 30);
        tell(MONTH, gss, "plan", "all", "", 10);
    }

    /** A half-year's unmet needs. */
    public void tellUnmet(String gss) {
        jdbc.sql("insert into unmet_half_year values ('2041-01-01', '2041-07-02') on conflict do nothing")
                .update();
        jdbc.sql("""
                        insert into told_unmet_need (council_gss, half, help, reason, tens)
                        values (?, '2041-01-01', 'nights', 'nobody-does-it', 20)
                        """).param(gss).update();
    }

    /** Searches as they were counted, none of whose numbers is told. */
    public void countSome(String gss) {
        for (String value : List.of("urdu", "polish", "welsh")) {
            jdbc.sql("insert into demand values (?, 'home-care', 'language', ?, '2041-10-07', 7)")
                    .params(gss, value)
                    .update();
        }
        jdbc.sql("insert into demand values (?, 'home-care', 'all', '', '2041-10-07', 765432)")
                .param(gss)
                .update();
    }

    /** Every number that is told of a council's area, and of each month and kind how many found nothing. */
    public Set<Long> told(String gss) {
        return Set.copyOf(jdbc.sql("""
                        select tens from published_demand where council_gss = :gss
                        union select sum(tens) from published_demand
                        where council_gss = :gss and breakdown = 'found' and value like '0%' group by month, kind
                        """).param("gss", gss).query(Long.class).list());
    }

    /** The numbers that stand after "at least". */
    public static Set<Long> atLeast(String text) {
        return Pattern.compile("(?i)at least[ \\s]([\\d,]+)")
                .matcher(text)
                .results()
                .map(found -> Long.parseLong(found.group(1).replace(",", "")))
                .collect(Collectors.toSet());
    }

    public void forget() {
        jdbc.sql("delete from demand where day >= '2041-01-01'").update();
        jdbc.sql("delete from demand_month where month >= '2041-01-01'").update();
        jdbc.sql("delete from unmet_half_year where half >= '2041-01-01'").update();
        jdbc.sql("delete from search_alert where topic = 'wanted'").update();
    }
}
