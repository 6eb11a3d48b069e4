package uk.kindred.directory;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of {@link RatingMerge}, on whole sets: 200,000 rows take seconds. */
final class RatingMergeSql {

    private static final String FACTS = String.join(", ", RatingRows.FACTS);

    /** Open listings of the registers with a rating. */
    static final String RATED = """
            from listing l where l.status = 'open' and l.public_id not like 'K-%'
              and (l.rating <> 'not-rated' or l.rating_standing = 'by-service')
            """;

    /** Those of them of which the batch says nothing, or that they have none. */
    static final String LOST = RATED + """
              and not exists (select from rating_entry e where e.batch = :batch and e.public_id = l.public_id
                                and e.question = 'overall' and e.rating <> 'not-rated')
              and not exists (select from register_mention m where m.batch = :batch and m.public_id = l.public_id)
            """;

    /** What each entry adds to what the same source said before. */
    static final String OUTCOMES = """
            create temp table rating_outcome on commit drop as
            select e.line, e.public_id, %s, l.id as listing_id, case
                when not e.stands and exists (select from published_rating p
                    where (p.listing_id, p.source, p.service_group, p.question)
                        = (l.id, e.source, e.service_group, e.question) and %s is not distinct from %s)
                  then 'unchanged'
                when not e.stands or last.id is null then 'added'
                when %s is not distinct from %s then 'unchanged'
                when e.stated_on < last.stated_on and exists (select from published_rating p
                    where (p.listing_id, p.source, p.service_group, p.question)
                        = (l.id, e.source, e.service_group, e.question) and %s is not distinct from %s)
                  then 'unchanged'
                else 'changed' end as outcome
            from rating_entry e
              join listing l using (public_id)
              left join lateral (
                select p.* from published_rating p
                where (p.listing_id, p.source, p.service_group, p.question)
                    = (l.id, e.source, e.service_group, e.question) and p.stands
                order by p.stated_on desc, p.id desc limit 1) last on e.stands
            where e.batch = :batch and l.public_id not like 'K-%%'
            """.formatted(
                    RatingRows.facts("e"),
                    RatingRows.said("p"),
                    RatingRows.said("e"),
                    RatingRows.said("last"),
                    RatingRows.said("e"),
                    RatingRows.said("p"),
                    RatingRows.said("e"));

    /** What the source said stands before and does not name any more. */
    static String withdrawn(RatingScope scope) {
        String about = scope == RatingScope.ALL_LOCATIONS ? "true" : """
                p.listing_id in (select listing_id from rating_outcome)
                """;
        return """
                create temp table rating_withdrawn on commit drop as
                select last.listing_id, last.service_group, last.question from (
                  select distinct on (p.listing_id, p.service_group, p.question) p.*
                  from published_rating p where p.source = :source and p.stands and %s
                  order by p.listing_id, p.service_group, p.question, p.stated_on desc, p.id desc) last
                  join listing l on l.id = last.listing_id
                where last.rating <> 'not-rated' and last.stated_on <= :statedOn and l.status = 'open'
                  and not exists (select from rating_outcome o
                    where (o.listing_id, o.service_group, o.question)
                        = (last.listing_id, last.service_group, last.question) and o.stands)
                  and not exists (select from register_mention m
                    where m.batch = :batch and m.public_id = l.public_id)
                """.formatted(about);
    }

    static final String TOUCHED = """
            create temp table rating_touched on commit drop as
            select listing_id from rating_outcome where outcome <> 'unchanged'
            union select listing_id from rating_withdrawn
            """;

    /** Before the first word of the regulator's own: what a copy of its register said, if it said since when. */
    static final String KEEP_COPIES = """
            insert into published_rating (listing_id, %s, read_at, run_id)
            select l.id, 'Overall', told.question, told.rating, null,
              case when told.question = 'overall' then l.rating_on end, null, null, true,
              coalesce(l.older_facts -> 'rating' ->> 'source', l.source),
              coalesce((l.older_facts -> 'rating' ->> 'asAt')::date, l.source_as_at), l.first_seen_at, null
            from rating_touched join listing l on l.id = listing_id
              cross join lateral (values ('overall', l.rating), %s) told (question, rating)
            where l.rating <> 'not-rated' and l.rating_on is not null and told.rating is not null
              and not exists (select from published_rating p where p.listing_id = l.id)
            """.formatted(
                    FACTS,
                    Stream.of(KeyQuestion.values())
                            .map(each -> "('%s', l.rating_%s)"
                                    .formatted(each.slug(), each.slug().replace('-', '_')))
                            .collect(Collectors.joining(", ")));

    static final String ADD = """
            insert into published_rating (listing_id, %s, read_at, run_id)
            select listing_id, %s, :now, :run from rating_outcome where outcome <> 'unchanged'
            order by stands, published_on nulls first, line
            """.formatted(FACTS, FACTS);

    static final String WITHDRAW = """
            insert into published_rating (listing_id, %s, read_at, run_id)
            select listing_id, service_group, question, 'not-rated', null, null, null, null, true, :source, :statedOn,
              :now, :run
            from rating_withdrawn
            """.formatted(FACTS);

    /** Said again, and so known for a later day; nothing else changes. */
    static final String CONFIRM = """
            update listing l set older_facts = jsonb_set(l.older_facts, '{rating,asAt}', to_jsonb(:statedOn::date))
            where l.id in (select listing_id from rating_outcome) and l.older_facts -> 'rating' ->> 'source' = :source
              and (l.older_facts -> 'rating' ->> 'asAt')::date < :statedOn
            """;

    private RatingMergeSql() {}
}
