package uk.kindred.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;

/** Where other modules ask for a decision. */
@Service
public class Moderation {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final MatterRows rows;
    private final MatterWrites writes;
    private final ModerationProperties settings;
    private final Clock clock;

    Moderation(
            JdbcClient jdbc,
            Vaults vaults,
            MatterRows rows,
            MatterWrites writes,
            ModerationProperties settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.vault = MatterColumns.vault(vaults);
        this.rows = rows;
        this.writes = writes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks, with the caller's transaction. What waits already about the same thing is told anew and keeps its turn. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(NewMatter matter) {
        EmailAddress asker = matter.asker();
        jdbc.sql("""
                        insert into moderation_matter (id, kind, reference, listing_id, title, shown_at, asker_email,
                          asker_mark, organisation_id, leaning, asked_at)
                        values (:id, :kind, :reference, :listing, :title, :shownAt, :asker, :askerMark, :organisation, :leaning, :now)
                        on conflict (kind, reference) where decided_at is null and withdrawn_at is null
                        do update set title = excluded.title, shown_at = excluded.shown_at,
                          asker_email = excluded.asker_email, asker_mark = excluded.asker_mark,
                          organisation_id = excluded.organisation_id, leaning = excluded.leaning, version = moderation_matter.version + 1
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", matter.kind().slug())
                .param("reference", matter.reference())
                .param("listing", matter.listingId())
                .param("title", matter.title())
                .param("shownAt", matter.shownAt())
                .param("asker", asker == null ? null : vault.lock(asker.value()))
                .param("askerMark", asker == null ? null : vault.mark(asker))
                .param(
                        "organisation",
                        matter.organisation() == null
                                ? null
                                : matter.organisation().value())
                .param(
                        "leaning",
                        matter.leaning() == null ? null : matter.leaning().slug())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Nothing has to be decided any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(MatterKind kind, String reference) {
        jdbc.sql("""
                        update moderation_matter set withdrawn_at = ?
                        where kind = ? and reference = ? and decided_at is null and withdrawn_at is null
                        """)
                .params(Timestamp.from(clock.instant()), kind.slug(), reference)
                .update();
    }

    /**
     * Somebody whom the asking module follows itself says that what was decided last is wrong; another moderator decides.
     *
     * @return the appeal's reference; empty if nothing was decided, it is too late, or there was an appeal before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> appeal(MatterKind kind, String reference, String words) {
        Instant earliest = clock.instant().minus(settings.appealWithin());
        return rows.findDecided(kind, reference)
                .filter(matter ->
                        matter.decision() != null && matter.decision().at().isAfter(earliest))
                .filter(matter -> writes.addAppeal(matter, Side.CONCERNED, words))
                .map(matter -> MatterWrites.appealReference(matter, Side.CONCERNED));
    }

    /** Whether a moderator took this listing off, and no appeal has brought it back: nobody else may then open it again. */
    @Transactional(readOnly = true)
    public boolean hasClosed(long listingId) {
        return jdbc.sql("select exists (select from moderation_matter where listing_id = ? and listing_closed)")
                .param(listingId)
                .query(Boolean.class)
                .single();
    }
}
