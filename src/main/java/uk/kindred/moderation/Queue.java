package uk.kindred.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;

/** What waits for a moderator. */
@Service
@Transactional(readOnly = true)
public class Queue {

    private final MatterRows rows;
    private final Obstacles obstacles;
    private final ClosedListings closings;

    Queue(MatterRows rows, Obstacles obstacles, ClosedListings closings) {
        this.rows = rows;
        this.obstacles = obstacles;
        this.closings = closings;
    }

    /** @param obstacle why whoever asks has to leave it to another; null if they may decide */
    public record Entry(Matter matter, @Nullable Obstacle obstacle) {}

    /**
     * All that a moderator sees of one matter.
     *
     * @param first what an appeal is against
     * @param canClose whether its listing can be taken off with the decision
     * @param others about the same listing, the newest first
     */
    public record File(
            Matter matter,
            @Nullable Obstacle obstacle,
            @Nullable Matter first,
            boolean canClose,
            List<Matter> others) {

        public File {
            others = List.copyOf(others);
        }
    }

    /** Urgent ones first, then the oldest first. @param kind null for all */
    public List<Entry> list(Actor moderator, @Nullable MatterKind kind, int offset, int most) {
        List<Matter> waiting = rows.listWaiting(kind, offset, most);
        Map<UUID, Obstacle> found = obstacles.of(moderator, waiting);
        return waiting.stream()
                .map(matter -> new Entry(matter, found.get(matter.id())))
                .toList();
    }

    /** Kinds of which nothing waits are left out. */
    public Map<MatterKind, Long> count() {
        return rows.countWaiting();
    }

    /** @param most of the others, from this offset on */
    public Optional<File> find(Actor moderator, UUID id, int offset, int most) {
        return rows.find(id).map(matter -> {
            Matter.Appealed appealed = matter.appealed();
            Long listing = matter.listingId();
            return new File(
                    matter,
                    obstacles.of(moderator, List.of(matter)).get(id),
                    appealed == null ? null : rows.find(appealed.matter()).orElseThrow(),
                    closings.canClose(matter),
                    listing == null ? List.of() : rows.listOthers(listing, id, offset, most));
        });
    }
}
