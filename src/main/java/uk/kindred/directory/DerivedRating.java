package uk.kindred.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a listing is rated now, as its own columns have it.
 *
 * @param note the regulator's own words where there is none of the four ratings, or what its services are rated
 * @param publishedOn of several the oldest, so that nothing looks newer than it is
 */
record DerivedRating(
        Rating rating,
        @Nullable String note,
        Map<KeyQuestion, Rating> byQuestion,
        @Nullable LocalDate publishedOn,
        RatingStanding standing,
        String source,
        LocalDate statedOn) {

    /** @param statements of one listing, in the order in which they were stated; empty if none of them stands */
    static Optional<DerivedRating> of(Collection<PublishedRating> statements) {
        StandingRatings standing = new StandingRatings(statements);
        List<PublishedRating> parts = standing.newerParts();
        if (parts.isEmpty()) {
            return standing.find(PublishedRating.WHOLE, null).map(whole -> of(List.of(whole), standing));
        }
        return Optional.of(
                parts.stream().map(PublishedRating::rating).distinct().count() == 1
                        ? of(parts, standing)
                        : byService(parts));
    }

    /** @param alike one or more with the same rating */
    private static DerivedRating of(List<PublishedRating> alike, StandingRatings standing) {
        PublishedRating first = alike.getFirst();
        return new DerivedRating(
                first.rating(),
                first.isRated() ? null : first.words(),
                first.isRated() ? answers(alike, standing) : Map.of(),
                first.isRated() ? oldest(alike) : null,
                alike.stream().anyMatch(PublishedRating::isInherited) ? RatingStanding.INHERITED : RatingStanding.OWN,
                first.source(),
                statedOn(alike));
    }

    /** No rating for the whole is made up out of several that differ. */
    private static DerivedRating byService(List<PublishedRating> parts) {
        return new DerivedRating(
                Rating.NOT_RATED,
                parts.stream()
                        .map(part -> part.serviceGroup() + ": " + part.rating().label())
                        .collect(Collectors.joining("; ", "Rated by service. ", "")),
                Map.of(),
                null,
                RatingStanding.BY_SERVICE,
                parts.getFirst().source(),
                statedOn(parts));
    }

    /** Only answers that all of the parts share. */
    private static Map<KeyQuestion, Rating> answers(List<PublishedRating> alike, StandingRatings standing) {
        Map<KeyQuestion, Rating> answers = new EnumMap<>(KeyQuestion.class);
        for (KeyQuestion question : KeyQuestion.values()) {
            List<Optional<Rating>> told = alike.stream()
                    .map(part -> standing.find(part.serviceGroup(), question).map(PublishedRating::rating))
                    .distinct()
                    .toList();
            if (told.size() == 1) {
                told.getFirst().ifPresent(answer -> answers.put(question, answer));
            }
        }
        return answers;
    }

    private static @Nullable LocalDate oldest(List<PublishedRating> alike) {
        return alike.stream().anyMatch(part -> part.publishedOn() == null)
                ? null
                : alike.stream()
                        .map(PublishedRating::publishedOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static LocalDate statedOn(List<PublishedRating> parts) {
        return parts.stream()
                .map(PublishedRating::statedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
