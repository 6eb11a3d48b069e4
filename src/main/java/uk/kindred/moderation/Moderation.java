package uk.kindred.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where other modules ask for a decision. */
@Service
public class Moderation {

    private final JdbcClient jdbc;
    private final Clock clock;

    Moderation(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks, with the caller's transaction. What waits already about the same thing is told anew and keeps its turn. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(NewMatter matter) {
        jdbc.sql("""
                        insert into moderation_matter (id, kind, reference, listing_id, title, shown_at, asked_at)
                        values (:id, :kind, :reference, :listing, :title, :shownAt, :now)
                        on conflict (kind, reference) where decided_at is null and withdrawn_at is null
                        do update set title = excluded.title, shown_at = excluded.shown_at
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", matter.kind().slug())
                .param("reference", matter.reference())
                .param("listing", matter.listingId())
                .param("title", matter.title())
                .param("shownAt", matter.shownAt())
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
}
