package uk.kindred.directory;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a staged batch into the listings, as sets and in the caller's transaction: what each listing was goes to its
 * history, and whoever keeps a copy is told.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RegisterMerge {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterMerge.class);

    /** Listings; fewer do not change how PostgreSQL should search. */
    private static final int WORTH_COUNTING = 5_000;

    private final JdbcClient jdbc;
    private final ListingTariffs tariffs;
    private final ListingChanges changes;
    private final Clock clock;

    RegisterMerge(JdbcClient jdbc, ListingTariffs tariffs, ListingChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.tariffs = tariffs;
        this.changes = changes;
        this.clock = clock;
    }

    /** How many open listings the batch would close. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public long countClosing(long batch, RegisterScope scope) {
        return jdbc.sql("select count(*) from (" + RegisterMergeJudgement.closing(scope) + ") closing")
                .param("batch", batch)
                .query(Long.class)
                .single();
    }

    /** @param runId the import that does it, for the history */
    public RegisterCounts merge(long batch, RegisterScope scope, long runId) {
        MapSqlParameterSource parameters = new MapSqlParameterSource()
                .addValue("batch", batch)
                .addValue("run", runId)
                .addValue("now", Timestamp.from(clock.instant()));
        for (String statement : RegisterMergeSql.statements(scope)) {
            jdbc.sql(statement).paramSource(parameters).update();
        }
        RegisterCounts counts = counts();
        tariffs.refresh(listPriced());
        changes.publish(listTouched());
        return counts;
    }

    /**
     * To be called after the commit, when what was written is found already: makes searches in PostgreSQL as fast as they
     * were. It takes a second, in which the index is told. If it is never done, PostgreSQL does it by itself in a while.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void settle(RegisterCounts counts) {
        try {
            jdbc.sql(RegisterMergeSql.CLEAN_PENDING).update();
            if (counts.written() > WORTH_COUNTING) {
                jdbc.sql(RegisterMergeSql.COUNT_LISTINGS).update();
            }
        } catch (DataAccessException e) {
            LOG.warn("Searches in PostgreSQL are slow for a while: {}", e.getMessage());
        }
    }

    /** Those of the batch's entries whose listing has a namesake at the same postcode. */
    public List<PossibleDuplicate> listPossibleDuplicates(long batch) {
        return jdbc.sql("""
                        select e.line, e.public_id from register_entry e join listing l using (public_id)
                        where e.batch = ? and l.possible_duplicate order by e.line
                        """)
                .param(batch)
                .query((row, number) -> new PossibleDuplicate(row.getLong("line"), row.getString("public_id")))
                .list();
    }

    private RegisterCounts counts() {
        Map<String, Integer> byOutcome = jdbc
                .sql("select outcome, count(*) as listings from merge_outcome group by outcome")
                .query((row, number) -> Map.entry(row.getString("outcome"), row.getInt("listings")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new RegisterCounts(
                byOutcome.getOrDefault("added", 0),
                byOutcome.getOrDefault("changed", 0),
                byOutcome.getOrDefault("reopened", 0),
                byOutcome.getOrDefault("unchanged", 0)
                        + byOutcome.getOrDefault("confirmed", 0)
                        + byOutcome.getOrDefault("outdated", 0),
                byOutcome.getOrDefault("closed", 0));
    }

    private List<Long> listTouched() {
        return jdbc.sql("select distinct id from merge_touched order by id")
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** With other kinds, their whole cost may be reckoned another way. */
    private List<Long> listPriced() {
        return jdbc.sql("""
                        select distinct listing_id from price_item
                        where replaced_at is null and listing_id in (select id from merge_touched)
                        """).query((row, number) -> row.getLong(1)).list();
    }

    public record PossibleDuplicate(long line, String publicId) {}
}
