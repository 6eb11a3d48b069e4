package uk.kindred.moderation;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;

/** Moderators decide, one matter at a time, and each matter once. */
@Service
public class Decisions {

    private final MatterRows rows;
    private final MatterWrites writes;
    private final Obstacles obstacles;
    private final Moderation moderation;
    private final ClosedListings closings;
    private final MatterMails mails;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Decisions(
            MatterRows rows,
            MatterWrites writes,
            Obstacles obstacles,
            Moderation moderation,
            ClosedListings closings,
            MatterMails mails,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.writes = writes;
        this.obstacles = obstacles;
        this.moderation = moderation;
        this.closings = closings;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
    }

    /** What became of trying to decide. */
    public enum Outcome {
        DECIDED,
        /** Another moderator was quicker, or nothing has to be decided any more. */
        OVERTAKEN,
        /** It was told anew after the moderator had read it. */
        CHANGED,
        /** It is for another moderator. */
        NOT_THEIRS,
        UNKNOWN
    }

    /** @param version that the moderator has read */
    @Transactional
    public Outcome decide(Actor moderator, UUID id, int version, Verdict verdict) {
        Matter matter = rows.findToDecide(id).orElse(null);
        if (matter == null) {
            return Outcome.UNKNOWN;
        }
        if (!matter.isWaiting()) {
            return Outcome.OVERTAKEN;
        }
        if (!obstacles.of(moderator, List.of(matter)).isEmpty()) {
            return Outcome.NOT_THEIRS;
        }
        if (matter.version() != version) {
            return Outcome.CHANGED;
        }
        boolean closed = verdict.accepted()
                && verdict.closeListing()
                && matter.mayCloseListing()
                && closings.close(matter.listingId());
        writes.decide(id, moderator.id(), verdict, closed);
        publish(matter, verdict);
        Matter decided = rows.find(id).orElseThrow();
        mails.tellDecision(decided);
        if (closed) {
            mails.tellClosed(decided);
        }
        audit.note(
                moderator.id(),
                Deed.of(verdict.accepted() ? "matter-accepted" : "matter-refused")
                        .to(id)
                        .within(matter.kind().slug()));
        return Outcome.DECIDED;
    }

    private void publish(Matter matter, Verdict verdict) {
        if (matter.appealed() != null && verdict.accepted()) {
            turnRound(rows.find(matter.appealed().matter()).orElseThrow(), verdict.reason());
        }
        events.publishEvent(new MatterDecided(matter.kind(), matter.reference(), verdict.accepted(), verdict.reason()));
    }

    /** What was decided first now counts the other way. */
    private void turnRound(Matter first, String reason) {
        Matter.Decision decision = first.decision();
        if (decision == null) {
            return;
        }
        if (decision.listingClosed()) {
            closings.openAgain(first.listingId());
            writes.noteOpenAgain(first.id());
        }
        // asked once more in the meantime: decided with this
        moderation.withdraw(first.kind(), first.reference());
        events.publishEvent(new MatterDecided(first.kind(), first.reference(), !decision.accepted(), reason));
    }
}
