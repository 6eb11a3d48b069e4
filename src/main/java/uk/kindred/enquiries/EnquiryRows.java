package uk.kindred.enquiries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;
import uk.kindred.enquiries.EnquiryThread.Message;

/** Reads enquiries whole: four statements, however many services were asked. */
@Component
class EnquiryRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    EnquiryRows(JdbcClient jdbc, Vaults vaults) {
        this.jdbc = jdbc;
        this.vault = EnquiryColumns.vault(vaults);
    }

    /** @param token of the person's private link */
    Optional<Enquiry> findByPersonsToken(String token) {
        return jdbc.sql("select enquiry_id from enquiry_link where token_hash = ? and thread_id is null")
                .param(Secrets.hash(token))
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    /** Whole. @param id its key */
    Optional<Enquiry> find(long id) {
        return jdbc.sql("select * from enquiry where id = ?")
                .param(id)
                .query(this::enquiry)
                .optional()
                .map(found -> found.with(threads("enquiry_id = ?", id)));
    }

    /** With that one thread alone. */
    Optional<Enquiry> findByThread(long threadId) {
        return ofThread(threads("id = ?", threadId));
    }

    /** With that message's thread alone. */
    Optional<Enquiry> findByMessage(long messageId) {
        return ofThread(threads("id = (select thread_id from enquiry_message where id = ?)", messageId));
    }

    /** Keys of the threads with these listings that both sides can still write in. */
    List<Long> listOpenThreads(Collection<Long> listingIds) {
        return jdbc.sql("""
                        select id from enquiry_thread
                        where listing_id = any(?) and ended_at is null and not example order by id
                        """)
                .param(listingIds.toArray(Long[]::new))
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** With that one thread alone. @param token of the service's private link */
    Optional<Enquiry> findByServicesToken(String token) {
        return ofThread(threads("id = (select thread_id from enquiry_link where token_hash = ?)", Secrets.hash(token)));
    }

    /** With that one thread alone. @param mailbox of either side */
    Optional<Enquiry> findByMailbox(Side side, String mailbox) {
        return ofThread(threads(side == Side.PERSON ? "person_mailbox = ?" : "service_mailbox = ?", mailbox));
    }

    private Optional<Enquiry> ofThread(List<EnquiryThread> threads) {
        return threads.stream()
                .findFirst()
                .map(thread -> jdbc.sql("select * from enquiry where id = ?")
                        .param(thread.enquiryId())
                        .query(this::enquiry)
                        .single()
                        .with(threads));
    }

    private List<EnquiryThread> threads(String condition, Object value) {
        List<EnquiryThread> threads = jdbc.sql("select * from enquiry_thread where " + condition + " order by id")
                .param(value)
                .query(EnquiryRows::thread)
                .list();
        Map<Long, List<Message>> messages = messages(threads);
        return threads.stream()
                .map(thread -> thread.with(messages.getOrDefault(thread.id(), List.of())))
                .toList();
    }

    private record ThreadMessage(long threadId, Message message) {}

    private Map<Long, List<Message>> messages(List<EnquiryThread> threads) {
        return jdbc
                .sql("""
                        select thread_id, side, words, sent_at from enquiry_message
                        where thread_id = any(?) order by thread_id, id
                        """)
                .param(threads.stream().map(EnquiryThread::id).toArray(Long[]::new))
                .query((row, number) -> new ThreadMessage(
                        row.getLong("thread_id"),
                        new Message(
                                Side.of(row.getString("side")),
                                vault.open(row.getString("words")),
                                row.getTimestamp("sent_at").toInstant())))
                .list()
                .stream()
                .collect(groupingBy(ThreadMessage::threadId, mapping(ThreadMessage::message, toList())));
    }

    private Enquiry enquiry(ResultSet row, int number) throws SQLException {
        String email = row.getString("email");
        return new Enquiry(
                row.getLong("id"),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row, "ended_at"),
                row.getTimestamp("erased_at") != null,
                row.getBoolean("visit"),
                vault.openIfAny(row.getString("name")),
                email == null ? null : EmailAddress.parse(vault.open(email)),
                vault.openIfAny(row.getString("phone")),
                vault.openIfAny(row.getString("words")),
                vault.openIfAny(row.getString("visit_when")),
                List.of());
    }

    private static EnquiryThread thread(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new EnquiryThread(
                row.getLong("id"),
                row.getLong("enquiry_id"),
                row.getLong("listing_id"),
                row.getString("public_id"),
                row.getString("slug"),
                row.getString("name"),
                row.getBoolean("example"),
                row.getString("person_mailbox"),
                row.getString("service_mailbox"),
                row.getTimestamp("sent_at").toInstant(),
                instant(row, "answered_at"),
                instant(row, "undelivered_at"),
                instant(row, "ended_at"),
                row.getString("ended_by"),
                outcome == null ? null : Outcome.findBySlug(outcome).orElseThrow(),
                List.of());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
