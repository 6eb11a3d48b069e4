package uk.kindred.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Of all that was ever published about one listing, what holds now, by service group and question. The rules and their
 * reasons: docs/decisions/080-ratings-as-they-were-published.md.
 */
final class StandingRatings {

    private final Map<Key, PublishedRating> standing = new HashMap<>();

    private record Key(String serviceGroup, @Nullable KeyQuestion question) {}

    /** @param statements in the order in which they were stated */
    StandingRatings(Collection<PublishedRating> statements) {
        statements.stream()
                .filter(PublishedRating::stands)
                .forEach(each ->
                        standing.merge(new Key(each.serviceGroup(), each.question()), each, StandingRatings::laterOf));
    }

    /**
     * Between two sources the later publication holds, for one may know less than the other; of one source the later
     * word, for it may have taken a report back. Where a date is missing, as when nothing is rated any more, the later
     * word too.
     */
    private static PublishedRating laterOf(PublishedRating before, PublishedRating after) {
        LocalDate earlier = before.publishedOn();
        LocalDate later = after.publishedOn();
        boolean outdated = earlier != null && later != null && later.isBefore(earlier);
        return outdated && !before.source().equals(after.source()) ? before : after;
    }

    Optional<PublishedRating> find(String serviceGroup, @Nullable KeyQuestion question) {
        return Optional.ofNullable(standing.get(new Key(serviceGroup, question)));
    }

    /** The overall rating of each service group that has one, by the group's name; without the whole. */
    SortedMap<String, PublishedRating> parts() {
        return standing.values().stream()
                .filter(each -> each.question() == null && !each.isOfWhole() && each.isRated())
                .collect(Collectors.toMap(PublishedRating::serviceGroup, each -> each, (a, b) -> b, TreeMap::new));
    }

    /** The ratings of parts that say something newer than that of the whole does. */
    List<PublishedRating> newerParts() {
        PublishedRating whole = find(PublishedRating.WHOLE, null).orElse(null);
        return parts().values().stream()
                .filter(part -> whole == null || !whole.isRated() || isAfter(part, whole))
                .toList();
    }

    private static boolean isAfter(PublishedRating part, PublishedRating whole) {
        return part.publishedOn() != null
                && whole.publishedOn() != null
                && part.publishedOn().isAfter(whole.publishedOn());
    }
}
