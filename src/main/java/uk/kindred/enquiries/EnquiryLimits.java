package uk.kindred.enquiries;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;

/** Keeps enquiries from being used to flood services, or somebody whose address was typed. */
@Component
class EnquiryLimits {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final EnquiryProperties.Limits limits;
    private final Clock clock;

    EnquiryLimits(JdbcClient jdbc, Vaults vaults, EnquiryProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.vault = EnquiryColumns.vault(vaults);
        this.limits = settings.limits();
        this.clock = clock;
    }

    /** Whether this address may ask so many more services today. */
    boolean mayAsk(EmailAddress person, int services) {
        int asked = jdbc.sql("""
                        select count(*) from enquiry join enquiry_thread on enquiry_thread.enquiry_id = enquiry.id
                        where email_mark = ? and enquiry.sent_at > ?
                        """)
                .params(vault.mark(person), Timestamp.from(clock.instant().minus(DAY)))
                .query(Integer.class)
                .single();
        return asked + services <= limits.ofOnePersonADay();
    }

    /** Those of them that have had as many enquiries today as one service gets. */
    Set<Long> full(List<Long> listingIds) {
        return jdbc
                .sql("""
                        select listing_id from enquiry_thread
                        where listing_id = any(?) and sent_at > ? and not example
                        group by listing_id having count(*) >= ?
                        """)
                .params(
                        listingIds.toArray(Long[]::new),
                        Timestamp.from(clock.instant().minus(DAY)),
                        limits.toOneServiceADay())
                .query((row, number) -> row.getLong("listing_id"))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether this side has written as much today as it may; also what ends two machines answering each other. */
    boolean mayWrite(long threadId, Side side) {
        return jdbc.sql("select count(*) from enquiry_message where thread_id = ? and side = ? and sent_at > ?")
                        .params(
                                threadId,
                                side.slug(),
                                Timestamp.from(clock.instant().minus(DAY)))
                        .query(Integer.class)
                        .single()
                < limits.messagesADay();
    }
}
