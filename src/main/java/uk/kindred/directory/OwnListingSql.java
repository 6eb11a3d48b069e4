package uk.kindred.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of {@link OwnListings}: on whole sets, as the register's. */
final class OwnListingSql {

    private static final List<String> FACTS = RegisterColumns.all(
            List.of(
                    "name",
                    "kinds",
                    "needs",
                    "services",
                    "address1",
                    "address2",
                    "town",
                    "postcode",
                    "latitude",
                    "longitude",
                    "location_precision",
                    "council_gss",
                    "region",
                    "phone",
                    "website",
                    "care_home",
                    "beds",
                    "rating"),
            RegisterColumns.RATING,
            List.of("example", "source", "source_as_at"));

    static final String COLUMNS = "public_id, slug_base, " + String.join(", ", FACTS);

    static final String ROWS = """
            create temp table own_row on commit drop as
            select public_id, ''::text as slug_base, %s from listing with no data
            """.formatted(String.join(", ", FACTS));

    /** Those there already that are not as they are to be. */
    static final String CHANGED = """
            select l.id, l.public_id from own_row r join listing l using (public_id)
            where (%s) is distinct from (%s) or l.status <> 'open'
            order by l.id for update of l
            """.formatted(RegisterColumns.of("l", FACTS), RegisterColumns.of("r", FACTS));

    static final String UPDATE = """
            update listing l set (%s) = (%s), status = 'open', closed_at = null, version = l.version + 1, changed_at = ?
            from own_row r where r.public_id = l.public_id and l.id = any(?)
            """.formatted(String.join(", ", FACTS), RegisterColumns.of("r", FACTS));

    /** What has become a home leaves no closer place behind in its history. */
    static final String FORGET_HOMES = """
            update listing_history h
            set before = h.before - array['address1', 'address2', 'town', 'county', 'postcode', 'latitude', 'longitude',
                                          'search_text', 'search_words']
            from listing l join own_row r using (public_id)
            where h.listing_id = l.id and l.kinds && array[%s]
              and h.before->>'location_precision' in ('exact', 'postcode')
            """.formatted(homes());

    private OwnListingSql() {}

    /** Namesakes in one place are told apart by a number, in the order of their ids. A slug, once given, stays. */
    static String insert() {
        return """
                with added as (
                  select r.* from own_row r
                  where not exists (select from listing l where l.public_id = r.public_id)),
                taken as (
                  select b.slug_base, max(coalesce(substring(l.slug from '-([0-9]+)$')::bigint, 1)) as last
                  from (select distinct slug_base from added) b
                    -- in byte order, all that go on with a hyphen are in this range
                    join listing l on l.slug >= b.slug_base and l.slug < b.slug_base || '.'
                  where regexp_replace(l.slug, '-[0-9]+$', '') = b.slug_base
                  group by 1),
                numbered as (
                  select added.*, coalesce(taken.last, 0)
                    + row_number() over (partition by added.slug_base order by added.public_id) as place
                  from added left join taken using (slug_base))
                insert into listing (public_id, slug, status, first_seen_at, changed_at, %s)
                select n.public_id, n.slug_base || case when n.place = 1 then '' else '-' || n.place end,
                  'open', ?, ?, %s
                from numbered n
                returning id, public_id
                """.formatted(String.join(", ", FACTS), RegisterColumns.of("n", FACTS));
    }

    private static String homes() {
        return Arrays.stream(SupportKind.values())
                .filter(SupportKind::isSomebodysHome)
                .map(kind -> "'" + kind.slug() + "'")
                .collect(Collectors.joining(", "));
    }
}
