package uk.kindred.directory;

/** The statements of {@link RegisterMerge} that do it, and note in merge_touched which listings they wrote. */
class RegisterMergeWrites {

    private RegisterMergeWrites() {}

    static final String HISTORY = """
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
    static final String RENAMED_ELSEWHERE = """
            with told as (
              update listing set version = version + 1, changed_at = :now
              where organisation_id in (select id from merge_renamed)
                and id not in (select id from merge_closing)
                and id not in (select listing_id from merge_outcome
                               where outcome in ('changed', 'reopened', 'confirmed'))
              returning id)
            insert into merge_touched select id from told
            """;

    static String update() {
        return """
                with told as (
                  update listing l set (%s) = (%s), status = 'open', closed_at = null, version = l.version + 1,
                    changed_at = :now
                  from merge_outcome r
                  where r.listing_id = l.id and r.outcome in ('changed', 'reopened')
                  returning l.id)
                insert into merge_touched select id from told
                """.formatted(
                        String.join(", ", RegisterColumns.WRITTEN), RegisterColumns.of("r", RegisterColumns.WRITTEN));
    }

    /** Most of every month's file: touches no column that an index or a trigger watches. */
    static final String CONFIRM = """
            with told as (
              update listing l set source = r.source, source_as_at = r.source_as_at,
                older_facts = r.older_facts, version = l.version + 1
              from merge_outcome r
              where r.listing_id = l.id and r.outcome = 'confirmed'
              returning l.id)
            insert into merge_touched select id from told
            """;

    /**
     * Namesakes in one place are told apart by a number, in the order of their IDs. A slug, once given, stays. What is
     * searched comes with the rows: the trigger, which would make it, takes more than twice as long.
     */
    static String insert() {
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
                  insert into listing (public_id, slug, status, first_seen_at, changed_at, search_name, search_text,
                    search_words, %s)
                  select r.public_id, r.slug_base || case when r.place = 1 then '' else '-' || r.place end,
                    'open', :now, :now, made.search_name, made.search_text, made.search_words, %s
                  from numbered r left join organisation o on o.id = r.organisation_id
                    cross join lateral listing_search(
                      r.name, r.also_known_as, o.name, r.town, r.county, r.postcode, r.services) made
                  returning id)
                insert into merge_touched select id from told
                """.formatted(
                        String.join(", ", RegisterColumns.WRITTEN), RegisterColumns.of("r", RegisterColumns.WRITTEN));
    }

    static final String CLOSE = """
            with told as (
              update listing set status = 'closed', closed_at = :now, changed_at = :now, version = version + 1
              where id in (select id from merge_closing)
              returning id)
            insert into merge_touched select id from told
            """;

    /** Over all of the registers' open listings, since a new one may be the namesake of an old one. */
    static final String DUPLICATES = """
            with namesakes as (
              select lower(name) as name, postcode from listing
              where status = 'open' and public_id not like 'K-%' and postcode is not null
              group by 1, 2 having count(*) > 1),
            judged as (
              select l.id, n.name is not null as duplicate from listing l
              left join namesakes n on l.status = 'open' and n.name = lower(l.name) and n.postcode = l.postcode
              where l.public_id not like 'K-%'),
            told as (
              update listing l set possible_duplicate = judged.duplicate, version = l.version + 1
              from judged where judged.id = l.id and l.possible_duplicate <> judged.duplicate
              returning l.id)
            insert into merge_touched select id from told
            """;
}
