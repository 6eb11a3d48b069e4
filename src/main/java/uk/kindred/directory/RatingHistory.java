package uk.kindred.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the regulator published about one listing, as far as it is known here.
 *
 * @param statements in the order in which they were stated
 */
public record RatingHistory(List<PublishedRating> statements) {

    public static final RatingHistory NONE = new RatingHistory(List.of());

    private static final Comparator<PublishedRating> NEWEST_FIRST =
            Comparator.comparing(PublishedRating::publishedOn, Comparator.nullsLast(Comparator.reverseOrder()));

    public RatingHistory {
        statements = List.copyOf(statements);
    }

    /** A rating of the past or the present: what two sources said alike is told once. */
    private record Told(
            String serviceGroup,
            @Nullable KeyQuestion question,
            Rating rating,
            @Nullable LocalDate publishedOn) {

        static Told of(PublishedRating rating) {
            return new Told(rating.serviceGroup(), rating.question(), rating.rating(), rating.publishedOn());
        }
    }

    /** Every overall rating, of the whole and of its services, by when it was published, newest first. */
    public List<PublishedRating> overall() {
        return told().stream()
                .filter(each -> each.question() == null && each.isRated())
                .toList();
    }

    /** Every rating, of every question too, newest first. */
    public List<PublishedRating> told() {
        Set<Told> seen = new LinkedHashSet<>();
        List<PublishedRating> told = new ArrayList<>();
        // the latest word about one rating knows best whether it was inherited
        statements.reversed().stream().filter(each -> seen.add(Told.of(each))).forEach(told::add);
        return told.stream().sorted(NEWEST_FIRST).toList();
    }

    /** The service groups that are rated apart, as rated now. */
    public List<ServiceRating> services() {
        StandingRatings standing = new StandingRatings(statements);
        return standing.parts().values().stream()
                .map(part -> {
                    Map<KeyQuestion, PublishedRating> answers = new EnumMap<>(KeyQuestion.class);
                    for (KeyQuestion question : KeyQuestion.values()) {
                        standing.find(part.serviceGroup(), question).ifPresent(answer -> answers.put(question, answer));
                    }
                    return new ServiceRating(part, answers);
                })
                .toList();
    }

    /** When the answer to a question about the whole was published; null where nobody says. */
    public @Nullable LocalDate answeredOn(KeyQuestion question) {
        return new StandingRatings(statements)
                .find(PublishedRating.WHOLE, question)
                .map(PublishedRating::publishedOn)
                .orElse(null);
    }

    /** One service group's rating, and its answers to the key questions. */
    public record ServiceRating(PublishedRating overall, Map<KeyQuestion, PublishedRating> byQuestion) {}
}
