package uk.kindred.directory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of {@link RegisterMerge}, in their order. All work on whole sets: 50,000 rows take seconds. */
class RegisterMergeSql {

    /** What makes a listing a changed one. */
    private static final List<String> FACTS = List.of(
            "name",
            "also_known_as",
            "organisation_id",
            "kinds",
            "needs",
            "services",
            "address1",
            "address2",
            "town",
            "county",
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
            "dormant",
            "registered_on",
            "rating",
            "rating_note",
            "rating_safe",
            "rating_effective",
            "rating_caring",
            "rating_responsive",
            "rating_well_led",
            "rating_on",
            "last_inspected_on");

    private static final List<String> WRITTEN =
            Stream.concat(FACTS.stream(), Stream.of("source", "source_as_at")).toList();

    private RegisterMergeSql() {}

    static List<String> statements(RegisterScope scope) {
        return List.of(
                // for this transaction: sets of all ids must fit, or comparing them takes quadratic time
                "set local work_mem = '64MB'",
                "create temp table merge_touched (id bigint not null) on commit drop",
                "create temp table merge_closing on commit drop as " + closing(scope),
                ENTRIES,
                "analyze merge_entry",
                RENAMED,
                ORGANISATIONS,
                resolved(scope),
                outcomes(),
                "analyze merge_outcome",
                HISTORY,
                RENAMED_ELSEWHERE,
                update(),
                CONFIRM,
                insert(),
                CLOSE,
                DUPLICATES,
                "insert into merge_outcome (outcome, listing_id) select 'closed', id from merge_closing",
                "analyze listing",
                "analyze organisation");
    }

    /** Open listings that the file should name and does not; facts newer than the file are never closed by it. */
    static String closing(RegisterScope scope) {
        String covered = scope.wholeRegister() ? """
                  l.public_id not like 'K-%'
                  and l.source_as_at <= (select max(source_as_at) from register_entry where batch = :batch)
                  """ : """
                  exists (select from (select source, max(source_as_at) as as_at from register_entry
                                       where batch = :batch group by source) told
                          where told.source = l.source and l.source_as_at <= told.as_at)
                  """;
        return """
                select l.id from listing l where l.status = 'open' and """ + " " + covered + """
                and not exists (select from register_entry e where e.batch = :batch and e.public_id = l.public_id)
                and not exists (select from register_mention m where m.batch = :batch and m.public_id = l.public_id)
                """;
    }

    private static final String ENTRIES = """
            create temp table merge_entry on commit drop as
            select e.*, l.id as listing_id, coalesce(l.source_as_at > e.source_as_at, false) as outdated
            from register_entry e left join listing l using (public_id) where e.batch = :batch
            """;

    private static final String RENAMED = """
            create temp table merge_renamed on commit drop as
            select o.id, o.name as former_name, o.brand as former_brand
            from organisation o join (
              select distinct on (provider_id) provider_id, provider_name, brand from merge_entry
              where provider_id is not null and provider_name is not null and not outdated
              order by provider_id, source_as_at desc, line) e on e.provider_id = o.cqc_provider_id
            where e.provider_name <> o.name or coalesce(e.brand, o.brand) is distinct from o.brand
            """;

    private static final String ORGANISATIONS = """
            insert into organisation (cqc_provider_id, name, brand)
            select distinct on (provider_id) provider_id, provider_name, brand from merge_entry
            where provider_id is not null and provider_name is not null and not outdated
            order by provider_id, source_as_at desc, line
            on conflict (cqc_provider_id) do update
              set name = excluded.name, brand = coalesce(excluded.brand, organisation.brand)
              where (organisation.name, organisation.brand)
                is distinct from (excluded.name, coalesce(excluded.brand, organisation.brand))
            """;

    /** The facts as they are to stand: what the file states, and what is known already where it does not. */
    private static String resolved(RegisterScope scope) {
        return """
                create temp table merge_row on commit drop as
                select e.line, e.public_id, e.slug_base, e.listing_id, e.outdated, e.name, e.kinds, e.needs, e.services,
                  coalesce(o.id, l.organisation_id) as organisation_id,
                """
                + Stream.of("also_known_as", "phone", "website")
                        .map(column ->
                                (scope.blankErases() ? "e.%1$s" : "coalesce(e.%1$s, l.%1$s) as %1$s").formatted(column))
                        .collect(Collectors.joining(", "))
                + """
                  ,
                  case when keep_place then l.address1 else e.address1 end as address1,
                  case when keep_place then l.address2 else e.address2 end as address2,
                  case when keep_place then l.postcode else e.postcode end as postcode,
                """
                + Stream.of("town", "county")
                        .map(column -> """
                                case when keep_place then l.%1$s
                                  when e.town_guessed and l.postcode = e.postcode then coalesce(l.%1$s, e.%1$s)
                                  else e.%1$s end as %1$s
                                """.formatted(column))
                        .collect(Collectors.joining(", "))
                + """
                  ,
                  case when keep_position then l.latitude else e.latitude end as latitude,
                  case when keep_position then l.longitude else e.longitude end as longitude,
                  case when keep_position then l.location_precision else e.location_precision end
                    as location_precision,
                  coalesce(e.council_gss, l.council_gss) as council_gss, coalesce(e.region, l.region) as region,
                  keep.care_home, case when keep.care_home then coalesce(e.beds, l.beds) end as beds,
                  coalesce(e.dormant, l.dormant, false) as dormant,
                  coalesce(e.registered_on, l.registered_on) as registered_on,
                  coalesce(e.rating, l.rating, 'not-rated') as rating,
                """
                + Stream.of(
                                "rating_note",
                                "rating_safe",
                                "rating_effective",
                                "rating_caring",
                                "rating_responsive",
                                "rating_well_led",
                                "rating_on")
                        .map(column ->
                                "case when e.rating is null then l.%1$s else e.%1$s end as %1$s".formatted(column))
                        .collect(Collectors.joining(", "))
                + """
                  ,
                  coalesce(e.last_inspected_on, l.last_inspected_on) as last_inspected_on, e.source, e.source_as_at
                from merge_entry e
                  left join listing l on l.id = e.listing_id
                  left join organisation o on o.cqc_provider_id = e.provider_id
                  cross join lateral (select
                    e.kinds && array['residential-care-home', 'nursing-home'] as care_home,
                    coalesce(e.postcode is null and l.postcode is not null, false) as keep_place,
                    coalesce(array_position(array['exact', 'postcode', 'council', 'none'], l.location_precision)
                      < array_position(array['exact', 'postcode', 'council', 'none'], e.location_precision)
                      and (l.postcode = e.postcode or e.postcode is null), false) as keep_position) keep
                """;
    }

    private static String outcomes() {
        return """
                create temp table merge_outcome on commit drop as
                select r.*, case
                    when r.listing_id is null then 'added'
                    when r.outdated then 'outdated'
                    when l.status = 'closed' then 'reopened'
                    when (%s) is distinct from (%s) or renamed.id is not null then 'changed'
                    when (r.source, r.source_as_at) is distinct from (l.source, l.source_as_at) then 'confirmed'
                    else 'unchanged' end as outcome
                from merge_row r
                  left join listing l on l.id = r.listing_id
                  left join merge_renamed renamed on renamed.id = r.organisation_id
                """.formatted(columns("r", FACTS), columns("l", FACTS));
    }

    private static final String HISTORY = """
            insert into listing_history (listing_id, version, replaced_at, run_id, before)
            select l.id, l.version, :now, :run,
              to_jsonb(l) || jsonb_build_object('provider', coalesce(renamed.former_name, o.name))
            from listing l
              left join organisation o on o.id = l.organisation_id
              left join merge_renamed renamed on renamed.id = l.organisation_id
            where l.id in (select listing_id from merge_outcome where outcome in ('changed', 'reopened'))
               or l.id in (select id from merge_closing)
               or renamed.id is not null
            """;

    /** Listings of a renamed organisation that the file itself does not change. */
    private static final String RENAMED_ELSEWHERE = """
            with told as (
              update listing set version = version + 1, changed_at = :now
              where organisation_id in (select id from merge_renamed)
                and id not in (select id from merge_closing)
                and id not in (select listing_id from merge_outcome
                               where outcome in ('changed', 'reopened', 'confirmed'))
              returning id)
            insert into merge_touched select id from told
            """;

    private static String update() {
        return """
                with told as (
                  update listing l set (%s) = (%s), status = 'open', closed_at = null, version = l.version + 1,
                    changed_at = :now
                  from merge_outcome r
                  where r.listing_id = l.id and r.outcome in ('changed', 'reopened')
                  returning l.id)
                insert into merge_touched select id from told
                """.formatted(String.join(", ", WRITTEN), columns("r", WRITTEN));
    }

    /** Most of every month's file: touches no column that an index or a trigger watches. */
    private static final String CONFIRM = """
            with told as (
              update listing l set source = r.source, source_as_at = r.source_as_at, version = l.version + 1
              from merge_outcome r
              where r.listing_id = l.id and r.outcome = 'confirmed'
              returning l.id)
            insert into merge_touched select id from told
            """;

    /** Namesakes in one place are told apart by a number, in the order of their IDs. A slug, once given, stays. */
    private static String insert() {
        return """
                with taken as (
                  select regexp_replace(slug, '-[0-9]+$', '') as base,
                    max(coalesce(substring(slug from '-([0-9]+)$')::bigint, 1)) as last
                  from listing group by 1),
                numbered as (
                  select r.*, coalesce(taken.last, 0)
                    + row_number() over (partition by r.slug_base order by r.public_id) as place
                  from merge_outcome r left join taken on taken.base = r.slug_base
                  where r.outcome = 'added'),
                told as (
                  insert into listing (public_id, slug, status, first_seen_at, changed_at, %s)
                  select r.public_id, r.slug_base || case when r.place = 1 then '' else '-' || r.place end,
                    'open', :now, :now, %s
                  from numbered r
                  returning id)
                insert into merge_touched select id from told
                """.formatted(String.join(", ", WRITTEN), columns("r", WRITTEN));
    }

    private static final String CLOSE = """
            with told as (
              update listing set status = 'closed', closed_at = :now, changed_at = :now, version = version + 1
              where id in (select id from merge_closing)
              returning id)
            insert into merge_touched select id from told
            """;

    /** Over all open listings, since a new one may be the namesake of an old one. */
    private static final String DUPLICATES = """
            with namesakes as (
              select lower(name) as name, postcode from listing
              where status = 'open' and postcode is not null group by 1, 2 having count(*) > 1),
            judged as (
              select l.id, n.name is not null as duplicate from listing l
              left join namesakes n on l.status = 'open' and n.name = lower(l.name) and n.postcode = l.postcode),
            told as (
              update listing l set possible_duplicate = judged.duplicate, version = l.version + 1
              from judged where judged.id = l.id and l.possible_duplicate <> judged.duplicate
              returning l.id)
            insert into merge_touched select id from told
            """;

    private static String columns(String table, List<String> columns) {
        return columns.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
    }
}
