package uk.kindred.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The column listing.older_facts: what stays as an older register stated it. */
@Component
class OlderFacts {

    /** A register without ratings has not said that there is none: its own next edition has nothing of it to keep. */
    private static final String RATING_KEPT =
            "e.rating is null and (l.rating <> 'not-rated' or l.source <> e.source or l.older_facts -> 'rating' is not null)";

    private final JdbcClient jdbc;

    OlderFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<RegisterFact, FactSource> of(long listingId) {
        Map<RegisterFact, FactSource> found = new EnumMap<>(RegisterFact.class);
        jdbc.sql("""
                        select fact.key, fact.value ->> 'source' as source, (fact.value ->> 'asAt')::date as as_at
                        from listing cross join lateral jsonb_each(older_facts) fact where id = ?
                        """).param(listingId).query(row -> {
            FactSource source = new FactSource(row.getString("source"), row.getObject("as_at", LocalDate.class));
            RegisterFact.findBySlug(row.getString("key")).ifPresent(fact -> found.put(fact, source));
        });
        return found;
    }

    /**
     * The column's new value in a merge of an entry e with the listing l: of what e is silent about and l has, who said it
     * first; null if that is nothing.
     */
    static String merged(RegisterScope scope) {
        List<String> pairs = new ArrayList<>();
        kept(scope)
                .forEach((fact, kept) ->
                        pairs.add("'%1$s', case when %2$s then coalesce(l.older_facts -> '%1$s', told.by_listing) end"
                                .formatted(fact.slug(), kept)));
        return """
                (select nullif(jsonb_strip_nulls(jsonb_build_object(%s)), '{}')
                  from (select jsonb_build_object('source', l.source, 'asAt', l.source_as_at) as by_listing) told
                  where l.id is not null)
                """.formatted(String.join(", ", pairs));
    }

    private static Map<RegisterFact, String> kept(RegisterScope scope) {
        Map<RegisterFact, String> kept = new EnumMap<>(Map.of(
                RegisterFact.RATING,
                RATING_KEPT,
                RegisterFact.LAST_INSPECTED,
                silent("last_inspected_on"),
                RegisterFact.BEDS,
                "keep.care_home and " + silent("beds"),
                RegisterFact.REGISTERED,
                silent("registered_on"),
                RegisterFact.DORMANT,
                "l.dormant and e.dormant is null",
                RegisterFact.ADDRESS,
                "keep.keep_place",
                RegisterFact.POSITION,
                "keep.keep_position",
                RegisterFact.COUNCIL,
                silent("council_gss"),
                RegisterFact.REGION,
                silent("region"),
                RegisterFact.PROVIDER,
                "o.id is null and l.organisation_id is not null"));
        if (!scope.blankErases()) {
            kept.put(RegisterFact.PHONE, silent("phone"));
            kept.put(RegisterFact.WEBSITE, silent("website"));
            kept.put(RegisterFact.ALSO_KNOWN_AS, silent("also_known_as"));
        }
        return kept;
    }

    private static String silent(String column) {
        return "e.%1$s is null and l.%1$s is not null".formatted(column);
    }
}
