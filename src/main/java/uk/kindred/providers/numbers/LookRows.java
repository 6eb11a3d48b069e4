package uk.kindred.providers.numbers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often listings were looked at, by listing and day; and with which others one is compared. */
@Component
class LookRows {

    /** In one order, so that instances that write at once wait for each other and no longer. */
    private static final String ADD = """
            insert into listing_look as kept (listing_id, day, found, opened, shortlisted)
            select l.id, c.day::date, c.found, c.opened, c.shortlisted
            from unnest(?::bigint[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[])
                as c (listing_id, day, found, opened, shortlisted)
              join listing l on l.id = c.listing_id
            order by 1, 2
            on conflict (listing_id, day) do update
            set found = kept.found + excluded.found, opened = kept.opened + excluded.opened,
              shortlisted = kept.shortlisted + excluded.shortlisted
            """;

    private static final String SUMS = """
            select listing_id, sum(found) as found, sum(opened) as opened, sum(shortlisted) as shortlisted
            from listing_look where listing_id = any(?) and day between ? and ? group by listing_id
            """;

    private static final String OTHERS = """
            select other.id
            from listing l
              join listing_keeper keeper on keeper.listing_id = l.id
              join listing other on other.council_gss = l.council_gss and other.kinds && l.kinds
                and other.status = 'open' and not other.example and other.id <> l.id
              left join listing_keeper others on others.listing_id = other.id
            where l.id = ? and others.organisation_id is distinct from keeper.organisation_id
            """;

    private final JdbcClient jdbc;

    LookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param listingId by database key */
    record Key(long listingId, LocalDate day) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::listingId).thenComparing(Key::day);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** All in one statement, or nothing. */
    void add(SortedMap<Key, Looks> counted) {
        jdbc.sql(ADD)
                .params(
                        each(counted.keySet(), Key::listingId),
                        counted.keySet().stream()
                                .map(key -> key.day().toString())
                                .toArray(String[]::new),
                        each(counted.values(), Looks::found),
                        each(counted.values(), Looks::opened),
                        each(counted.values(), Looks::shortlisted))
                .update();
    }

    private static <T> Long[] each(Collection<T> all, ToLongFunction<T> which) {
        return all.stream().map(which::applyAsLong).toArray(Long[]::new);
    }

    /** From the first day to the last, both included; nothing of listings that nobody looked at. */
    Map<Long, Looks> sums(Collection<Long> listingIds, LocalDate first, LocalDate last) {
        Map<Long, Looks> sums = new HashMap<>();
        jdbc.sql(SUMS).params(listingIds.toArray(Long[]::new), first, last).query(row -> {
            sums.put(
                    row.getLong("listing_id"),
                    new Looks(row.getLong("found"), row.getLong("opened"), row.getLong("shortlisted")));
        });
        return sums;
    }

    /** Open and real listings of one of its kinds in its council's area which another organisation keeps, or nobody. */
    List<Long> listOthers(long listingId) {
        return jdbc.sql(OTHERS)
                .param(listingId)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** The first day of which anything is kept. */
    Optional<LocalDate> findFirstDay() {
        return jdbc.sql("select day from listing_look order by day limit 1")
                .query(LocalDate.class)
                .optional();
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from listing_look where day < ?").param(day).update();
    }
}
