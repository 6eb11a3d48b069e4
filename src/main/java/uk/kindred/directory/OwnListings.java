package uk.kindred.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Listings of Kindred's own, which no register states, opens or closes. */
@Service
@Transactional
public class OwnListings {

    /** What their public ids begin with, and no register's does. */
    public static final String ID_PREFIX = "K-";

    private final JdbcClient jdbc;
    private final CopyIn copyIn;
    private final ListingPlaces places;
    private final ListingChanges changes;
    private final ListingTariffs tariffs;
    private final OfferRows offers;

    OwnListings(
            JdbcClient jdbc,
            CopyIn copyIn,
            ListingPlaces places,
            ListingChanges changes,
            ListingTariffs tariffs,
            OfferRows offers) {
        this.jdbc = jdbc;
        this.copyIn = copyIn;
        this.places = places;
        this.changes = changes;
        this.tariffs = tariffs;
        this.offers = offers;
    }

    /** Creates it, or brings it to this state; open in either case. */
    public void save(NewListing listing) {
        saveAll(List.of(listing));
    }

    /**
     * As {@link #save}, for many in a few statements.
     *
     * @return the public ids of those that were created or changed
     * @throws IllegalArgumentException with words for whoever typed it, if a listing cannot be as it is given
     */
    public List<String> saveAll(Collection<NewListing> listings) {
        CopyText rows = new CopyText();
        listings.forEach(listing -> OwnListingRow.write(rows, listing, places.place(listing)));
        jdbc.sql(OwnListingSql.ROWS).update();
        copyIn.copy("own_row", OwnListingSql.COLUMNS, rows);
        Map<Long, String> changed = touched(OwnListingSql.CHANGED);
        changes.keep(changed.keySet());
        jdbc.sql(OwnListingSql.UPDATE)
                .params(changes.now(), ListingChanges.array(changed.keySet()))
                .update();
        jdbc.sql(OwnListingSql.FORGET_HOMES).update();
        offers.read(changed.keySet()).values().forEach(OfferRules::checkHome);
        Map<Long, String> added = touched(OwnListingSql.insert(), changes.now(), changes.now());
        jdbc.sql("drop table own_row").update();
        tariffs.refresh(changed.keySet());
        changes.publish(changed.keySet());
        changes.publish(added.keySet());
        return Stream.of(changed, added)
                .flatMap(some -> some.values().stream())
                .sorted()
                .toList();
    }

    /** Takes them out of the search. They can be saved again, and are open then. @return how many were open */
    public int closeAll(Collection<String> publicIds) {
        List<Long> open = jdbc.sql("""
                        select id from listing where public_id = any(?) and public_id like 'K-%' and status = 'open'
                        order by id for update
                        """)
                .param(publicIds.toArray(String[]::new))
                .query((row, number) -> row.getLong("id"))
                .list();
        changes.keep(open);
        jdbc.sql("update listing set status = 'closed', closed_at = ? where id = any(?)")
                .params(changes.now(), ListingChanges.array(open))
                .update();
        changes.tell(open);
        return open.size();
    }

    /** Brings back as it was what {@link #closeAll} took out. What is open stays as it is. */
    public void openAgain(long databaseId) {
        List<Long> closed = jdbc.sql("""
                        select id from listing where id = ? and public_id like 'K-%' and status = 'closed' for update
                        """)
                .param(databaseId)
                .query((row, number) -> row.getLong("id"))
                .list();
        changes.keep(closed);
        jdbc.sql("update listing set status = 'open', closed_at = null where id = any(?)")
                .param(ListingChanges.array(closed))
                .update();
        changes.tell(closed);
    }

    /** The public ids of all open example listings. */
    @Transactional(readOnly = true)
    public List<String> listOpenExamples() {
        return jdbc.sql("select public_id from listing where example and status = 'open' order by public_id")
                .query((row, number) -> row.getString("public_id"))
                .list();
    }

    /** The day that the example listings speak for; empty while there are none. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> findExamplesDate() {
        return jdbc.sql("select max(source_as_at) from listing where example")
                .query(LocalDate.class)
                .optional();
    }

    private Map<Long, String> touched(String sql, Object... parameters) {
        return jdbc
                .sql(sql)
                .params(parameters)
                .query((row, number) -> Map.entry(row.getLong("id"), row.getString("public_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
