package uk.kindred.providers.selfservice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.accounts.PersonId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;

/** "Tell us once": figures that are told here fill the listing, and make the file for the Capacity Tracker. */
@Service
public class Returns {

    private static final JsonMapper JSON = new JsonMapper();

    private final Turns turns;
    private final JdbcClient jdbc;
    private final ListingEdits edits;
    private final Clock clock;

    Returns(Turns turns, JdbcClient jdbc, ListingEdits edits, Clock clock) {
        this.turns = turns;
        this.jdbc = jdbc;
        this.edits = edits;
        this.clock = clock;
    }

    /** Figures that were told at some time. What was left empty is not there. */
    public record Told(Instant at, Map<ReturnFigure, Integer> figures) {

        public Told {
            figures = Map.copyOf(figures);
        }
    }

    /** Keeps the figures and changes the listing with them, or neither. */
    public Edited save(
            ListingDetails listing,
            PersonId person,
            Map<ReturnFigure, Integer> figures,
            Predicate<Offer> stillAsSeen,
            UnaryOperator<Offer> change) {
        long listingId = listing.summary().databaseId();
        return turns.take(listingId, () -> {
            Edited edited = edits.edit(listing, new By(person, Way.RETURN), stillAsSeen, change);
            if (edited instanceof Edited.Saved) {
                keep(listingId, figures);
            }
            return edited;
        });
    }

    private void keep(long listingId, Map<ReturnFigure, Integer> figures) {
        Map<String, Integer> bySlug = new HashMap<>();
        figures.forEach((figure, count) -> bySlug.put(figure.slug(), count));
        jdbc.sql("insert into listing_return (listing_id, returned_at, figures) values (?, ?, ?::jsonb)")
                .params(listingId, Timestamp.from(clock.instant()), JSON.writeValueAsString(bySlug))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Told> findLast(long listingId) {
        return jdbc.sql("""
                        select returned_at, figures from listing_return where listing_id = ? order by id desc limit 1
                        """)
                .param(listingId)
                .query((row, number) ->
                        new Told(row.getTimestamp("returned_at").toInstant(), figures(row.getString("figures"))))
                .optional();
    }

    /** The last figures of each of these listings that ever told any, by the listing's key. */
    @Transactional(readOnly = true)
    public Map<Long, Told> findLast(Collection<Long> listingIds) {
        Map<Long, Told> last = new HashMap<>();
        jdbc.sql("""
                        select distinct on (listing_id) listing_id, returned_at, figures from listing_return
                        where listing_id = any(?) order by listing_id, id desc
                        """).param(listingIds.toArray(Long[]::new)).query(row -> {
            last.put(
                    row.getLong("listing_id"),
                    new Told(row.getTimestamp("returned_at").toInstant(), figures(row.getString("figures"))));
        });
        return last;
    }

    private static Map<ReturnFigure, Integer> figures(String json) {
        JsonNode told = JSON.readTree(json);
        Map<ReturnFigure, Integer> figures = new EnumMap<>(ReturnFigure.class);
        Arrays.stream(ReturnFigure.values())
                .filter(figure -> told.has(figure.slug()))
                .forEach(figure -> figures.put(figure, told.get(figure.slug()).asInt()));
        return figures;
    }
}
