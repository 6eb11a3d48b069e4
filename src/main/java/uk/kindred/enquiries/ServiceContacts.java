package uk.kindred.enquiries;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.EmailAddress;

/** Says who gets what people ask of a listing. */
@Service
@Transactional
public class ServiceContacts {

    private final JdbcClient jdbc;
    private final Clock clock;

    ServiceContacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From now on these, who keep it, and nobody else. @param listingId PostgreSQL's key */
    public void replaceByClaim(long listingId, List<EmailAddress> addresses) {
        jdbc.sql("delete from listing_contact where listing_id = ?")
                .param(listingId)
                .update();
        addresses.forEach(address -> jdbc.sql("""
                        insert into listing_contact (listing_id, email, filled_by, filled_at)
                        values (?, ?, 'claim', ?) on conflict do nothing
                        """)
                .params(listingId, address.value(), Timestamp.from(clock.instant()))
                .update());
    }
}
