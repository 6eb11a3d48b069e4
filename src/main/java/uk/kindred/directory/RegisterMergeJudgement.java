package uk.kindred.directory;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of {@link RegisterMerge} that find out what is to be done. */
class RegisterMergeJudgement {

    private RegisterMergeJudgement() {}

    /**
     * Open listings that the file should name and does not; facts newer than the file, and listings of Kindred's own, are
     * never closed by it.
     */
    static String closing(RegisterScope scope) {
        String covered = scope.wholeRegister() ? """
                  l.source_as_at <= (select max(source_as_at) from register_entry where batch = :batch)
                  """ : """
                  exists (select from (select source, max(source_as_at) as as_at from register_entry
                                       where batch = :batch group by source) told
                          where told.source = l.source and l.source_as_at <= told.as_at)
                  """;
        return """
                select l.id from listing l where l.status = 'open' and l.public_id not like 'K-%' and """ + " " + covered + """
                and not exists (select from register_entry e where e.batch = :batch and e.public_id = l.public_id)
                and not exists (select from register_mention m where m.batch = :batch and m.public_id = l.public_id)
                """;
    }

    static final String ENTRIES = """
            create temp table merge_entry on commit drop as
            select e.*, l.id as listing_id, coalesce(l.source_as_at > e.source_as_at, false) as outdated
            from register_entry e left join listing l using (public_id)
            where e.batch = :batch and e.public_id not like 'K-%'
            """;

    /** Of a listing about which the regulator itself was read, a copy of its register has nothing to say. */
    static final String LEAVE_RATINGS = """
            update merge_entry e set rating = null
            where e.rating is not null
              and exists (select from published_rating p where p.listing_id = e.listing_id)
            """;

    static final String RENAMED = """
            create temp table merge_renamed on commit drop as
            select o.id, o.name as former_name, o.brand as former_brand
            from organisation o join (
              select distinct on (provider_id) provider_id, provider_name, brand from merge_entry
              where provider_id is not null and provider_name is not null and not outdated
              order by provider_id, source_as_at desc, line) e on e.provider_id = o.cqc_provider_id
            where e.provider_name <> o.name or coalesce(e.brand, o.brand) is distinct from o.brand
            """;

    static final String ORGANISATIONS = """
            insert into organisation (cqc_provider_id, name, brand)
            select distinct on (provider_id) provider_id, provider_name, brand from merge_entry
            where provider_id is not null and provider_name is not null and not outdated
            order by provider_id, source_as_at desc, line
            on conflict (cqc_provider_id) do update
              set name = excluded.name, brand = coalesce(excluded.brand, organisation.brand)
              where (organisation.name, organisation.brand)
                is distinct from (excluded.name, coalesce(excluded.brand, organisation.brand))
            """;

    /** Each entry with what it comes to. */
    static String outcomes(RegisterScope scope) {
        return """
                create temp table merge_outcome on commit drop as
                with resolved as materialized (%s)
                select r.*, case
                    when r.listing_id is null then 'added'
                    when r.outdated then 'outdated'
                    when l.status = 'closed' then 'reopened'
                    when (%s) is distinct from (%s) or renamed.id is not null then 'changed'
                    when (r.source, r.source_as_at, r.older_facts) is distinct from (l.source, l.source_as_at, l.older_facts)
                      then 'confirmed'
                    else 'unchanged' end as outcome
                from resolved r
                  left join listing l on l.id = r.listing_id
                  left join merge_renamed renamed on renamed.id = r.organisation_id
                """.formatted(
                        resolved(scope),
                        RegisterColumns.of("r", RegisterColumns.FACTS),
                        RegisterColumns.of("l", RegisterColumns.FACTS));
    }

    /** The facts as they are to stand: what the file states, and what is known already where it does not. */
    private static String resolved(RegisterScope scope) {
        return """
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
                + RegisterColumns.RATING.stream()
                        .map(column ->
                                "case when e.rating is null then l.%1$s else e.%1$s end as %1$s".formatted(column))
                        .collect(Collectors.joining(", "))
                + """
                  ,
                  coalesce(e.last_inspected_on, l.last_inspected_on) as last_inspected_on, e.source, e.source_as_at,
                """
                + OlderFacts.merged(scope)
                + """
                  as older_facts
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
}
