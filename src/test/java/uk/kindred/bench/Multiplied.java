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

    private final JdbcTemplate jdbc;

    Multiplied(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Without the indexes it goes several times faster; they are made anew afterwards. */
    void to(int listings) {
        jdbc.execute("delete from listing where public_id like 'B-%' or id not in (select id from listing where public_id"
                + " not like 'B-%' order by id limit " + BASE + ")");
        List<String> names = jdbc.queryForList(
                "select indexname from pg_indexes where tablename = 'listing' and indexdef not like '%UNIQUE%'",
                String.class);
        List<String> definitions = jdbc.queryForList(
                "select indexdef from pg_indexes where tablename = 'listing' and indexdef not like '%UNIQUE%'",
                String.class);
        names.forEach(name -> jdbc.execute("drop index " + name));
        jdbc.execute("select setseed(0.5)");
        jdbc.execute("""
                insert into listing (public_id, slug, status, latitude, longitude, %1$s)
                select 'B-' || id || '-' || copy, slug || '-' || copy, 'open',
                    latitude + (random() - 0.5) * 0.06, longitude + (random() - 0.5) * 0.1, %1$s
                from listing, generate_series(2, %2$d) copy
                """.formatted(COLUMNS, listings / BASE));
        definitions.forEach(jdbc::execute);
        jdbc.execute("vacuum analyze listing");
    }
}
