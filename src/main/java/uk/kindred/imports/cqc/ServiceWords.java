package uk.kindred.imports.cqc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.KeyQuestion;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RegisterSpellings;
import uk.kindred.directory.SupportKind;

/** The register's words for kinds, needs and ratings, understood. */
final class ServiceWords {

    private ServiceWords() {}

    /** Two service types are one listing of two kinds. */
    static List<SupportKind> kinds(List<String> services) throws Refusal {
        List<SupportKind> kinds = services.stream()
                .map(RegisterSpellings::findKind)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        if (kinds.isEmpty()) {
            throw Refusal.outOfScope("None of its services is a kind of support that Kindred lists.");
        }
        return kinds;
    }

    static List<Need> needs(List<String> specialisms, Doubts doubts) {
        List<Need> needs = new ArrayList<>();
        for (String words : specialisms) {
            RegisterSpellings.findNeed(words)
                    .ifPresentOrElse(
                            needs::add,
                            () -> doubts.add("specialism-unknown", "A specialism is not known here: left out."));
        }
        return needs.stream().distinct().sorted().toList();
    }

    /** Words that are no rating known here count as none, and are in question. */
    static Rating rating(String words, Doubts doubts) {
        return RegisterSpellings.findRating(words).orElseGet(() -> {
            doubts.add("rating-unknown", "A rating is none of CQC's: taken as not rated.");
            return Rating.NOT_RATED;
        });
    }

    /** The register's own words where they say more than that there is no rating. */
    static @Nullable String note(String words, Rating rating) {
        boolean known = RegisterSpellings.findRating(words).isPresent();
        return rating == Rating.NOT_RATED && known && !words.isBlank() ? words : null;
    }

    static Map<KeyQuestion, Rating> byQuestion(Map<KeyQuestion, String> words, Doubts doubts) {
        Map<KeyQuestion, Rating> ratings = new EnumMap<>(KeyQuestion.class);
        words.forEach((question, said) -> {
            if (!said.isBlank()) {
                ratings.put(question, rating(said, doubts));
            }
        });
        return ratings;
    }
}
