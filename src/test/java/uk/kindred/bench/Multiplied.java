package uk.kindred.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The shipped register, multiplied: each copy a little way off, with the same attributes. */
final class Multiplied {

    private static final int BASE = 10_000;
    private static final String COLUMNS = """
            name, also_known_as, organisation_id, kinds, needs, services, address1, address2, town, county, postcode, \
            location_precision, council_gss, region, phone, website, care_home, beds, dormant, registered_on, rating, \
            rating_note, rating_on, last_inspected_on, source, source_as_at, first_seen_at, changed_at""";

    private record Index(String name, String definition) {}

    private final JdbcTemplate jdbc;

    Multiplied(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Without the indexes it goes several times faster; they are made anew afterwards. */
    void to(int listings) {
        jdbc.execute(
                "delete from listing where public_id like 'B-%' or id not in (select id from listing where public_id"
                        + " not like 'B-%' order by id limit " + BASE + ")");
        List<Index> indexes = jdbc.query(
                "select indexname, indexdef from pg_indexes where tablename = 'listing' and indexdef not like '%UNIQUE%'",
                (row, number) -> new Index(row.getString("indexname"), row.getString("indexdef")));
        indexes.forEach(index -> jdbc.execute("drop index " + index.name()));
        jdbc.execute("select setseed(0.5)");
        jdbc.execute("""
                insert into listing (public_id, slug, status, latitude, longitude, %1$s)
                select 'B-' || id || '-' || copy, slug || '-b' || copy, 'open',
                    latitude + (random() - 0.5) * 0.06, longitude + (random() - 0.5) * 0.1, %1$s
                from listing, generate_series(2, %2$d) copy
                """.formatted(COLUMNS, listings / BASE));
        indexes.forEach(index -> jdbc.execute(index.definition()));
        jdbc.execute("vacuum analyze listing");
    }
}
