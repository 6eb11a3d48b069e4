package uk.kindred.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The shipped register, multiplied: each copy a little way off, with the same attributes. */
final class Multiplied {

    private static final int BASE = 10_000;
    private static final String COLUMNS = """
            name, also_known_as, organisation_id, kinds, needs, services, address1, address2, town, county, postcode, \
            location_precision, council_gss, region, phone, website, care_home, beds, dormant, registered_on, rating, \
            rating_note, rating_on, last_inspected_on, source, source_as_at, first_seen_at, changed_at, priced_by, \
            languages, features, serves_miles""";

    /** An index or a key, and how it is made. */
    private record Made(String name, String definition) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    Multiplied(JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Three in five have prices; of services by the hour, two in five say how far they go. */
    private static final String OFFERS = """
            update listing set
                priced_by = case when id % 5 < 3 then case
                    when care_home then 'care-home' when 'extra-care-housing' = any(kinds) then 'housing' else 'hours' end end,
                languages = case when id % 9 = 0 then '{urdu,polish}' when id % 9 = 1 then '{welsh}' else '{}' end::text[],
                features = case id % 4 when 0 then '{pets,couples}' when 1 then '{nights}' else '{}' end::text[],
                serves_miles = case when not care_home and id % 5 in (1, 4) then 3 + id % 17 end""";

    /** 7 to 11 rows for each payer; the council pays a ninth less, where its price is known. One in fifty is questioned. */
    private static final String TARIFFS = """
            insert into listing_tariff
            select l.id, payer, key, pence * part / 9, pence * part / 9, 'example', date '2026-05-03', l.id % 50 = 0
            from (select id, priced_by, 1800 + id * 7919 % 1900 as hour, 70000 + id * 104729 % 90000 as week
                  from listing where priced_by is not null) l
            cross join (values ('self-funder', 9), ('council', 8)) asked (payer, part)
            cross join lateral (values
                ('hours', 'hour_weekday', hour * 9), ('hours', 'hour_weekend', hour * 10),
                ('hours', 'visit-30_weekday', hour * 5), ('hours', 'visit-30_weekend', hour * 6),
                ('hours', 'visit-45_weekday', hour * 7), ('hours', 'visit-45_weekend', hour * 8),
                ('hours', 'waking-night', hour * 63), ('hours', 'sleep-in', hour * 27),
                ('hours', 'each-visit', 0), ('hours', 'fixed-weekly', 0), ('hours', 'typical_hours', hour * 90),
                ('care-home', 'week_any_any', week), ('care-home', 'week_single_any', week),
                ('care-home', 'week_any_residential', week), ('care-home', 'week_single_residential', week),
                ('care-home', 'week_any_nursing', week + 9000), ('care-home', 'week_single_nursing', week + 9900),
                ('care-home', 'typical_care-home', week),
                ('housing', 'housing-week_any', week / 4), ('housing', 'housing-week_rent', week / 4),
                ('housing', 'typical_housing', week / 4)) price (way, key, pence)
            where way = priced_by and (payer = 'self-funder' or l.id % 2 = 0)""";

    /** All or nothing: a run that is cut off leaves no table without its indexes. */
    void to(int listings) {
        transactions.executeWithoutResult(transaction -> make(listings));
        jdbc.execute("vacuum analyze listing");
        jdbc.execute("vacuum analyze listing_tariff");
    }

    /** Without the indexes and the checks of keys it goes several times faster; they are made anew afterwards. */
    private void make(int listings) {
        // both at once and in the order in which the application reads them, or the two could wait for each other
        jdbc.execute("lock table listing, listing_tariff in access exclusive mode");
        jdbc.execute("truncate listing_tariff");
        jdbc.execute(
                "delete from listing where public_id like 'B-%' or id not in (select id from listing where public_id"
                        + " not like 'B-%' order by id limit " + BASE + ")");
        withoutIndexes("listing", () -> {
            jdbc.execute(OFFERS);
            jdbc.execute("select setseed(0.5)");
            jdbc.execute("""
                    insert into listing (public_id, slug, status, latitude, longitude, %1$s)
                    select 'B-' || id || '-' || copy, slug || '-b' || copy, 'open',
                        latitude + (random() - 0.5) * 0.06, longitude + (random() - 0.5) * 0.1, %1$s
                    from listing, generate_series(2, %2$d) copy
                    """.formatted(COLUMNS, listings / BASE));
        });
        withoutIndexes("listing_tariff", () -> withoutKeys("listing_tariff", () -> jdbc.execute(TARIFFS)));
    }

    private void withoutIndexes(String table, Runnable work) {
        List<Made> indexes = made(
                "select indexname, indexdef from pg_indexes where tablename = ? and indexdef not like '%UNIQUE%'",
                table);
        indexes.forEach(index -> jdbc.execute("drop index " + index.name()));
        work.run();
        indexes.forEach(index -> jdbc.execute(index.definition()));
    }

    private void withoutKeys(String table, Runnable work) {
        List<Made> keys = made("""
                select conname, pg_get_constraintdef(oid) from pg_constraint
                where conrelid = cast(? as regclass) and contype in ('p', 'f')
                """, table);
        keys.forEach(key -> jdbc.execute("alter table " + table + " drop constraint " + key.name()));
        work.run();
        keys.forEach(
                key -> jdbc.execute("alter table " + table + " add constraint " + key.name() + " " + key.definition()));
    }

    private List<Made> made(String sql, String table) {
        return jdbc.query(sql, (row, number) -> new Made(row.getString(1), row.getString(2)), table);
    }
}
