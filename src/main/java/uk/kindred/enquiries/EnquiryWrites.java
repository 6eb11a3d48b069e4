package uk.kindred.enquiries;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.Secrets;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;
import uk.kindred.directory.ListingSummary;

/** Writes enquiries and what becomes of them. */
@Component
class EnquiryWrites {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final EnquiryProperties settings;
    private final Clock clock;

    EnquiryWrites(JdbcClient jdbc, Vaults vaults, EnquiryProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.vault = EnquiryColumns.vault(vaults);
        this.settings = settings;
        this.clock = clock;
    }

    /** @return its key */
    long add(NewEnquiry enquiry) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        insert into enquiry (sent_at, expires_at, consent, consented_at, visit, name, email,
                          email_mark, phone, words, visit_when)
                        values (:now, :expires, :consent, :now, :visit, :name, :email, :emailMark, :phone, :words,
                          :visitWhen)
                        returning id
                        """)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(settings.lasts())))
                .param("consent", enquiry.consent())
                .param("visit", enquiry.visit())
                .param("name", vault.lockIfAny(enquiry.name()))
                .param(
                        "email",
                        enquiry.email() == null
                                ? null
                                : vault.lock(enquiry.email().value()))
                .param("emailMark", enquiry.email() == null ? null : vault.mark(enquiry.email()))
                .param("phone", vault.lockIfAny(enquiry.phone()))
                .param("words", vault.lockIfAny(enquiry.words()))
                .param("visitWhen", vault.lockIfAny(enquiry.visitWhen()))
                .query(Long.class)
                .single();
    }

    /** @param threadId null for the person's link. @return the secret of a new private link */
    String addLink(long enquiryId, @Nullable Long threadId) {
        String token = Secrets.fresh();
        addLink(enquiryId, threadId, token);
        return token;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the same was added at this moment */
    void addLink(long enquiryId, @Nullable Long threadId, String token) {
        jdbc.sql("insert into enquiry_link (token_hash, enquiry_id, thread_id) values (:hash, :enquiry, :thread)")
                .param("hash", Secrets.hash(token))
                .param("enquiry", enquiryId)
                .param("thread", threadId)
                .update();
    }

    /** @return its key */
    long addThread(long enquiryId, ListingSummary listing) {
        return jdbc.sql("""
                        insert into enquiry_thread (enquiry_id, listing_id, public_id, slug, name, example, person_mailbox,
                          service_mailbox, sent_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        enquiryId,
                        listing.databaseId(),
                        listing.id(),
                        listing.slug(),
                        listing.name(),
                        listing.offer().example(),
                        RelayReceiver.PREFIX + Secrets.fresh(),
                        RelayReceiver.PREFIX + Secrets.fresh(),
                        now())
                .query(Long.class)
                .single();
    }

    /** @return the message's key */
    long addMessage(EnquiryThread thread, Side side, String words) {
        if (side == Side.SERVICE) {
            jdbc.sql("update enquiry_thread set answered_at = ? where id = ? and answered_at is null")
                    .params(now(), thread.id())
                    .update();
        }
        return jdbc.sql(
                        "insert into enquiry_message (thread_id, side, words, sent_at) values (?, ?, ?, ?) returning id")
                .params(thread.id(), side.slug(), vault.lock(words), now())
                .query(Long.class)
                .single();
    }

    /** @return false if it had ended before */
    boolean endThread(long threadId, String by) {
        boolean ended =
                jdbc.sql("update enquiry_thread set ended_at = ?, ended_by = ? where id = ? and ended_at is null")
                                .params(now(), by, threadId)
                                .update()
                        > 0;
        jdbc.sql("""
                        update enquiry set ended_at = ? where ended_at is null
                        and id = (select enquiry_id from enquiry_thread where id = ?)
                        and not exists (
                          select from enquiry_thread where enquiry_id = enquiry.id and ended_at is null)
                        """).params(now(), threadId).update();
        return ended;
    }

    /** The mail to the service came back. */
    void markUndelivered(long threadId) {
        jdbc.sql("update enquiry_thread set undelivered_at = ? where id = ? and undelivered_at is null")
                .params(now(), threadId)
                .update();
    }

    /** No link that was sent to those who keep these listings opens anything any more. */
    void deleteServiceLinks(Collection<Long> listingIds) {
        jdbc.sql("""
                        delete from enquiry_link where thread_id in (
                          select id from enquiry_thread where listing_id = any(?))
                        """).param(listingIds.toArray(Long[]::new)).update();
    }

    /** Mail to the one before reaches nobody any more. */
    void renewPersonMailbox(long threadId) {
        jdbc.sql("update enquiry_thread set person_mailbox = ? where id = ?")
                .params(RelayReceiver.PREFIX + Secrets.fresh(), threadId)
                .update();
    }

    void tell(long threadId, Outcome outcome) {
        jdbc.sql("update enquiry_thread set outcome = ? where id = ?")
                .params(outcome.slug(), threadId)
                .update();
    }

    /** Deletes all that is personal; that somebody asked, and how quickly the service answered, stays. */
    void erase(long enquiryId) {
        jdbc.sql("delete from enquiry_message where thread_id in (select id from enquiry_thread where enquiry_id = ?)")
                .param(enquiryId)
                .update();
        jdbc.sql("""
                        update enquiry set name = null, email = null, email_mark = null, phone = null, words = null,
                          visit_when = null, erased_at = ?
                        where id = ? and erased_at is null
                        """).params(now(), enquiryId).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
