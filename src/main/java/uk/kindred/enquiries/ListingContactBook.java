package uk.kindred.enquiries;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.EmailAddress;

/** Where what people ask of a listing goes, as claiming it changes that. */
@Service
@Transactional
public class ListingContactBook {

    private final JdbcClient jdbc;
    private final KeeperChanges changes;
    private final Clock clock;

    ListingContactBook(JdbcClient jdbc, KeeperChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    /** The addresses of a listing that an operator filled in: they were there before anybody claimed it. */
    @Transactional(readOnly = true)
    public List<EmailAddress> listFromOperator(long listingId) {
        return jdbc.sql(
                        "select email from listing_contact where listing_id = ? and filled_by = 'operator' order by email")
                .param(listingId)
                .query((row, number) -> EmailAddress.parse(row.getString("email")))
                .list();
    }

    /** From now on it goes to this address too: of whoever has claimed the listing. */
    public void addClaimant(long listingId, EmailAddress address) {
        jdbc.sql("""
                        insert into listing_contact (listing_id, email, filled_by, filled_at) values (?, ?, 'claim', ?)
                        on conflict do nothing
                        """)
                .params(listingId, address.value(), Timestamp.from(clock.instant()))
                .update();
    }

    /** It goes to no claimant any more, and they read no more of what was asked. */
    public void removeClaimants(long listingId) {
        int removed = jdbc.sql("delete from listing_contact where listing_id = ? and filled_by = 'claim'")
                .param(listingId)
                .update();
        if (removed > 0) {
            changes.changed(List.of(listingId));
        }
    }

    /** What went to somebody who has left goes to somebody else. @param to null for nobody */
    public void replaceClaimant(Collection<Long> listingIds, EmailAddress from, @Nullable EmailAddress to) {
        List<Long> changed = jdbc.sql("""
                        delete from listing_contact where listing_id = any(?) and email = ? and filled_by = 'claim'
                        returning listing_id
                        """)
                .params(listingIds.toArray(Long[]::new), from.value())
                .query((row, number) -> row.getLong("listing_id"))
                .list();
        if (to != null) {
            changed.forEach(listing -> addClaimant(listing, to));
        }
        if (!changed.isEmpty()) {
            changes.changed(changed);
        }
    }
}
