package uk.kindred.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;

/** Writes reports, appeals, decisions and the links to them. */
@Component
class MatterWrites {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    MatterWrites(JdbcClient jdbc, Vaults vaults, Clock clock) {
        this.jdbc = jdbc;
        this.vault = MatterColumns.vault(vaults);
        this.clock = clock;
    }

    void addReport(UUID id, NewReport report) {
        EmailAddress email = report.email();
        jdbc.sql("""
                        insert into moderation_matter (id, kind, reference, listing_id, title, shown_at, asked_at, urgent,
                          topic, words, asker_email, asker_mark)
                        values (:id, 'report', :reference, :listing, :title, :shownAt, :now, :urgent, :topic, :words,
                          :email, :mark)
                        """)
                .param("id", id)
                .param("reference", id.toString())
                .param("listing", report.listing().databaseId())
                .param(
                        "title",
                        report.topic().inShort() + ": " + report.listing().name())
                .param("shownAt", "/listings/" + report.listing().slug())
                .param("now", now())
                .param("urgent", report.topic() == ReportTopic.WORRY)
                .param("topic", report.topic().slug())
                .param("words", vault.lockIfAny(report.words()))
                .param("email", email == null ? null : vault.lock(email.value()))
                .param("mark", email == null ? null : vault.mark(email))
                .update();
    }

    /** @return false if this side has appealed before */
    boolean addAppeal(Matter against, Side by, String words) {
        EmailAddress email = by == Side.ASKER ? against.asker() : null;
        return jdbc.sql("""
                        insert into moderation_matter (id, kind, reference, listing_id, title, shown_at, asked_at, urgent,
                          organisation_id, appealed_id, appealed_by, words, asker_email, asker_mark)
                        values (:id, 'appeal', :reference, :listing, :title, :shownAt, :now, :urgent, :organisation,
                          :against, :by, :words, :email, :mark)
                        on conflict do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("reference", appealReference(against, by))
                        .param("listing", against.listingId())
                        .param("title", against.title())
                        .param("shownAt", against.shownAt())
                        .param("now", now())
                        .param("urgent", against.urgent())
                        .param(
                                "organisation",
                                against.organisation() == null
                                        ? null
                                        : against.organisation().value())
                        .param("against", against.id())
                        .param("by", by.slug())
                        .param("words", vault.lock(words))
                        .param("email", email == null ? null : vault.lock(email.value()))
                        .param("mark", email == null ? null : vault.mark(email))
                        .update()
                > 0;
    }

    static String appealReference(Matter against, Side by) {
        return against.id() + " " + by.slug();
    }

    void decide(UUID id, PersonId by, Verdict verdict, boolean listingClosed) {
        jdbc.sql("""
                        update moderation_matter
                        set decided_at = ?, decided_by = ?, accepted = ?, reason = ?, listing_closed = ?
                        where id = ?
                        """)
                .params(now(), by.value(), verdict.accepted(), verdict.reason(), listingClosed, id)
                .update();
    }

    /** Whatever was closed with this decision is open again. */
    void noteOpenAgain(UUID id) {
        jdbc.sql("update moderation_matter set listing_closed = false where id = ?")
                .param(id)
                .update();
    }

    /** @return the secret of a new private link */
    String addLink(UUID matter, Side side) {
        String token = Secrets.fresh();
        addLink(matter, side, token);
        return token;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the same was added at this moment */
    void addLink(UUID matter, Side side, String token) {
        jdbc.sql("insert into moderation_link (token_hash, matter_id, side) values (:hash, :matter, :side)")
                .param("hash", Secrets.hash(token))
                .param("matter", matter)
                .param("side", side.slug())
                .update();
    }

    /** Nobody can tell any more who asked. */
    void forgetAsker(UUID id) {
        jdbc.sql("update moderation_matter set asker_email = null, asker_mark = null where id = ?")
                .param(id)
                .update();
    }

    /** Nothing of it can be traced to anybody then; that it was asked and decided stays. */
    void erase(UUID id) {
        jdbc.sql("""
                        update moderation_matter set words = null, asker_email = null, asker_mark = null, erased_at = ?
                        where id = ?
                        """).params(now(), id).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
