package uk.kindred.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;

/** Keeps moderators from judging what is their own. */
@Component
class Obstacles {

    private final ListingKeepers keepers;
    private final List<OwnConcerns> concerns;

    Obstacles(ListingKeepers keepers, ObjectProvider<OwnConcerns> concerns) {
        this.keepers = keepers;
        this.concerns = concerns.orderedStream().toList();
    }

    /** By matter; what they may decide is left out. One statement for all, and one for each module that knows more. */
    Map<UUID, Obstacle> of(Actor moderator, Collection<Matter> matters) {
        Map<Long, OrganisationId> kept = keepers.of(matters.stream()
                .map(Matter::listingId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Set<UUID> own = concerns.stream()
                .flatMap(concern -> concern.of(moderator, matters).stream())
                .collect(Collectors.toSet());
        Map<UUID, Obstacle> found = new HashMap<>();
        for (Matter matter : matters) {
            OrganisationId keeper = matter.listingId() == null ? null : kept.get(matter.listingId());
            Obstacle obstacle = own.contains(matter.id()) ? Obstacle.OWN_CONCERN : obstacle(moderator, matter, keeper);
            if (obstacle != null) {
                found.put(matter.id(), obstacle);
            }
        }
        return found;
    }

    private static @Nullable Obstacle obstacle(Actor moderator, Matter matter, @Nullable OrganisationId keeper) {
        if (Stream.of(keeper, matter.organisation()).filter(Objects::nonNull).anyMatch(moderator::mayEdit)) {
            return Obstacle.OWN_ORGANISATION;
        }
        if (matter.asker() != null
                && matter.asker().comparable().equals(moderator.person().email().comparable())) {
            return Obstacle.OWN_MATTER;
        }
        return matter.appealed() != null && matter.appealed().decidedBy().equals(moderator.id())
                ? Obstacle.OWN_DECISION
                : null;
    }
}
