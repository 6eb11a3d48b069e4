package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;

/** How writers of reviews are reached: locked, and found again by a mark that nobody makes without the key. */
@Component
class ReviewContacts {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    ReviewContacts(JdbcClient jdbc, Vaults vaults, Clock clock) {
        this.jdbc = jdbc;
        this.vault = ReviewColumns.vault(vaults);
        this.clock = clock;
    }

    /** @param email null to forget it */
    void set(long review, @Nullable EmailAddress email) {
        jdbc.sql("delete from review_contact where review_id = ?").param(review).update();
        if (email != null) {
            jdbc.sql("insert into review_contact (review_id, email, email_mark, given_at) values (?, ?, ?, ?)")
                    .params(review, vault.lock(email.value()), vault.mark(email), Timestamp.from(clock.instant()))
                    .update();
        }
    }

    Optional<EmailAddress> find(long review) {
        return jdbc.sql("select email from review_contact where review_id = ?")
                .param(review)
                .query(String.class)
                .optional()
                .map(locked -> EmailAddress.parse(vault.open(locked)));
    }

    /** The reviews that were written with this address. */
    List<Long> listOf(EmailAddress email) {
        return jdbc.sql("select review_id from review_contact where email_mark = ?")
                .param(vault.mark(email))
                .query((row, number) -> row.getLong("review_id"))
                .list();
    }

    /** For how many others it was given since. @param except a review that does not count */
    int count(EmailAddress email, Instant since, long except) {
        return jdbc.sql("select count(*) from review_contact where email_mark = ? and given_at > ? and review_id <> ?")
                .params(vault.mark(email), Timestamp.from(since), except)
                .query(Integer.class)
                .single();
    }
}
