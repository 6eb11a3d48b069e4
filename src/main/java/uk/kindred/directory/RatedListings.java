package uk.kindred.directory;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what listings are rated into their own columns, with all that a change of a listing brings with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RatedListings {

    private static final List<String> FACTS =
            RegisterColumns.all(List.of("rating"), RegisterColumns.RATING, List.of("rating_standing"));

    private static final String NOW = """
            create temp table if not exists rating_now on commit drop as
            select id as listing_id, %s, source as told_by, source_as_at as told_for from listing with no data
            """.formatted(String.join(", ", FACTS));

    private static final String CHANGED = """
            select l.id from rating_now n join listing l on l.id = n.listing_id
            where (%s) is distinct from (%s) order by l.id for update of l
            """.formatted(RegisterColumns.of("l", FACTS), RegisterColumns.of("n", FACTS));

    private static final String UPDATE = """
            update listing l set (%s) = (%s), version = l.version + 1, changed_at = ?
            from rating_now n where n.listing_id = l.id and l.id = any(?)
            """.formatted(String.join(", ", FACTS), RegisterColumns.of("n", FACTS));

    /** Who says so, and for which day: seldom the register that the other facts are from. */
    private static final String TOLD = """
            update listing l set older_facts = coalesce(l.older_facts, '{}') || jsonb_build_object(
                'rating', jsonb_build_object('source', n.told_by, 'asAt', n.told_for))
            from rating_now n where n.listing_id = l.id
            """;

    private final JdbcClient jdbc;
    private final CopyIn copyIn;
    private final ListingChanges changes;

    RatedListings(JdbcClient jdbc, CopyIn copyIn, ListingChanges changes) {
        this.jdbc = jdbc;
        this.copyIn = copyIn;
        this.changes = changes;
    }

    void write(Map<Long, DerivedRating> byListing) {
        jdbc.sql(NOW).update();
        jdbc.sql("truncate rating_now").update();
        CopyText text = new CopyText();
        byListing.forEach((listing, rating) -> row(text, listing, rating));
        copyIn.copy("rating_now", "listing_id, " + String.join(", ", FACTS) + ", told_by, told_for", text);
        List<Long> changed =
                jdbc.sql(CHANGED).query((row, number) -> row.getLong(1)).list();
        if (!changed.isEmpty()) {
            changes.keep(changed);
        }
        jdbc.sql(TOLD).update();
        if (!changed.isEmpty()) {
            jdbc.sql(UPDATE)
                    .params(changes.now(), ListingChanges.array(changed))
                    .update();
            changes.publish(changed);
        }
    }

    private static void row(CopyText text, long listing, DerivedRating rating) {
        text.value(listing).value(rating.rating().slug()).value(rating.note());
        for (KeyQuestion question : KeyQuestion.values()) {
            Rating answer = rating.byQuestion().get(question);
            text.value(answer == null ? null : answer.slug());
        }
        text.value(rating.publishedOn())
                .value(rating.standing().slug())
                .value(rating.source())
                .value(rating.statedOn())
                .endRow();
    }
}
