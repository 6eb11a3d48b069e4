package uk.kindred.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people follow by a private link what they asked, and appeal once against what was decided. */
@Service
public class Appeals {

    private final MatterRows rows;
    private final MatterWrites writes;
    private final ModerationProperties settings;
    private final Clock clock;

    Appeals(MatterRows rows, MatterWrites writes, ModerationProperties settings, Clock clock) {
        this.rows = rows;
        this.writes = writes;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a private link shows.
     *
     * @param appeal by this side
     * @param appealUntil null if it may not appeal, or no longer
     */
    public record Followed(
            Matter matter,
            Side side,
            @Nullable Matter appeal,
            @Nullable Instant appealUntil) {}

    @Transactional(readOnly = true)
    public Optional<Followed> find(String token) {
        return rows.findLink(token).map(link -> follow(rows.find(link.matter()).orElseThrow(), link.side()));
    }

    private Followed follow(Matter matter, Side side) {
        Matter appeal = rows.findAppeal(matter.id(), side).orElse(null);
        return new Followed(matter, side, appeal, appeal == null ? appealUntil(matter, side) : null);
    }

    private @Nullable Instant appealUntil(Matter matter, Side side) {
        Instant end = lastMomentToAppeal(matter, side, settings);
        return end != null && end.isAfter(clock.instant()) ? end : null;
    }

    /** Against what went against this side; whoever has appealed before does so never again. */
    static @Nullable Instant lastMomentToAppeal(Matter matter, Side side, ModerationProperties settings) {
        Matter.Decision decision = matter.decision();
        if (decision == null || side == Side.ASKER && matter.kind() == MatterKind.APPEAL) {
            return null;
        }
        boolean against = side == Side.ASKER ? !decision.accepted() : decision.listingClosed();
        return against ? decision.at().plus(settings.appealWithin()) : null;
    }

    /** Another moderator than the first decides. @return false if it is too late, or this side has appealed before */
    @Transactional
    public boolean appeal(String token, String words) {
        return find(token)
                .filter(followed -> followed.appealUntil() != null)
                .map(followed -> writes.addAppeal(followed.matter(), followed.side(), words))
                .orElse(false);
    }
}
