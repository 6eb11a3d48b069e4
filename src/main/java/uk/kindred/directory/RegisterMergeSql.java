package uk.kindred.directory;

import java.util.List;

/** The statements of {@link RegisterMerge}, in their order. All work on whole sets: 50,000 rows take seconds. */
class RegisterMergeSql {

    /**
     * After the commit: what searches filter and order by, or PostgreSQL would plan them badly until it counts the rows
     * itself, within a minute. To count everything takes twice as long.
     */
    static final String COUNT_LISTINGS = """
            analyze listing (public_id, status, sort_name, organisation_id, postcode, kinds, needs, council_gss, rating,
              beds, latitude, longitude, search_words)
            """;

    /** After the commit: those who search have to look through what is pending. */
    static final String CLEAN_PENDING = """
            do $$ begin
              perform gin_clean_pending_list(indexrelid)
              from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
              where indrelid = 'listing'::regclass and amname = 'gin';
            end $$
            """;

    private RegisterMergeSql() {}

    static List<String> statements(RegisterScope scope) {
        return List.of(
                // for this transaction: sets of all ids must fit, or comparing them takes quadratic time
                "set local work_mem = '64MB'",
                // new words go into the GIN indexes in one piece and sorted, not in many of 4 MB
                "set local gin_pending_list_limit = '256MB'",
                "create temp table merge_touched (id bigint not null) on commit drop",
                "create temp table merge_closing on commit drop as " + RegisterMergeJudgement.closing(scope),
                RegisterMergeJudgement.ENTRIES,
                RegisterMergeJudgement.LEAVE_RATINGS,
                // what is joined by, and no more: to count every column takes longer than the joins
                "analyze merge_entry (public_id, listing_id, provider_id)",
                RegisterMergeJudgement.RENAMED,
                RegisterMergeJudgement.ORGANISATIONS,
                RegisterMergeJudgement.outcomes(scope),
                "analyze merge_outcome (public_id, listing_id, organisation_id, slug_base, outcome)",
                RegisterMergeWrites.HISTORY,
                RegisterMergeWrites.RENAMED_ELSEWHERE,
                RegisterMergeWrites.update(),
                RegisterMergeWrites.CONFIRM,
                RegisterMergeWrites.insert(),
                RegisterMergeWrites.CLOSE,
                RegisterMergeWrites.DUPLICATES,
                "insert into merge_outcome (outcome, listing_id) select 'closed', id from merge_closing",
                "analyze organisation");
    }
}
