package uk.kindred.directory;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds a staged batch of ratings to those published before, in the caller's transaction, and brings the listings' own
 * columns up to what they come to.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RatingMerge {

    /** As many as are in memory at once. */
    private static final int LISTINGS_AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final RatingRows ratings;
    private final RatedListings listings;
    private final Clock clock;

    RatingMerge(JdbcClient jdbc, RatingRows ratings, RatedListings listings, Clock clock) {
        this.jdbc = jdbc;
        this.ratings = ratings;
        this.listings = listings;
        this.clock = clock;
    }

    /** How many open listings of the registers have a rating. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public long countRated() {
        return jdbc.sql("select count(*) " + RatingMergeSql.RATED)
                .query(Long.class)
                .single();
    }

    /** How many of those a batch has no rating for. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public long countLost(long batch) {
        return jdbc.sql("select count(*) " + RatingMergeSql.LOST)
                .param("batch", batch)
                .query(Long.class)
                .single();
    }

    /**
     * @param source whose statements all of the batch's are
     * @param statedOn the day for which it speaks
     * @param runId the import that does it
     * @return in statements: those added, changed and unchanged, and as closed those that are no longer made
     */
    public RegisterCounts merge(long batch, RatingScope scope, String source, LocalDate statedOn, long runId) {
        MapSqlParameterSource parameters = new MapSqlParameterSource()
                .addValue("batch", batch)
                .addValue("source", source)
                .addValue("statedOn", statedOn)
                .addValue("run", runId)
                .addValue("now", Timestamp.from(clock.instant()));
        for (String statement : List.of(
                "set local work_mem = '64MB'",
                RatingMergeSql.OUTCOMES,
                "analyze rating_outcome",
                RatingMergeSql.withdrawn(scope),
                RatingMergeSql.TOUCHED,
                RatingMergeSql.KEEP_COPIES,
                RatingMergeSql.ADD,
                RatingMergeSql.WITHDRAW)) {
            jdbc.sql(statement).paramSource(parameters).update();
        }
        derive();
        jdbc.sql(RatingMergeSql.CONFIRM).paramSource(parameters).update();
        return counts();
    }

    private void derive() {
        List<Long> touched = jdbc.sql("select listing_id from rating_touched order by 1")
                .query((row, number) -> row.getLong(1))
                .list();
        for (int from = 0; from < touched.size(); from += LISTINGS_AT_ONCE) {
            List<Long> some = touched.subList(from, Math.min(touched.size(), from + LISTINGS_AT_ONCE));
            listings.write(ratings.read(some).entrySet().stream()
                    .flatMap(listing -> DerivedRating.of(listing.getValue()).stream()
                            .map(derived -> Map.entry(listing.getKey(), derived)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }

    private RegisterCounts counts() {
        Map<String, Integer> byOutcome = jdbc
                .sql("""
                        select outcome, count(*) as statements from rating_outcome group by 1
                        union all select 'withdrawn', count(*) from rating_withdrawn
                        """)
                .query((row, number) -> Map.entry(row.getString("outcome"), row.getInt("statements")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new RegisterCounts(
                byOutcome.getOrDefault("added", 0),
                byOutcome.getOrDefault("changed", 0),
                0,
                byOutcome.getOrDefault("unchanged", 0),
                byOutcome.getOrDefault("withdrawn", 0));
    }
}
