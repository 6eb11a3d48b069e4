package uk.kindred.imports.cqc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.KeyQuestion;
import uk.kindred.directory.PublishedRating;
import uk.kindred.directory.Rating;

/** Single values of a rating: what they mean, and whether that can be. */
@Component
class RatingCells {

    private static final String OVERALL = "overall";

    private final CellReader cells;

    RatingCells(CellReader cells) {
        this.cells = cells;
    }

    /** The service or population group in CQC's words. */
    String group(String words, Doubts doubts) throws Refusal {
        if (words.toLowerCase(Locale.ROOT).equals(OVERALL)) {
            return PublishedRating.WHOLE;
        }
        String group = cells.text(words, "service group", doubts);
        if (group == null) {
            throw Refusal.unusable("group-missing", "The row does not say which service is rated.");
        }
        return group;
    }

    /** Null for the overall rating. */
    static @Nullable KeyQuestion question(String words) throws Refusal {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        if (plain.equals(OVERALL)) {
            return null;
        }
        return Arrays.stream(KeyQuestion.values())
                .filter(question -> question.slug().equals(plain))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.unusable("domain-unknown", "What is rated is none of CQC's five questions: left out."));
    }

    /** Null if there is none that can be: reports without a rating are older than ratings are. A time of day is left out. */
    @Nullable
    LocalDate publishedOn(String value, Rating rating, Doubts doubts) {
        String day = value.matches("\\d{4}-\\d\\d-\\d\\d[T ].*") ? value.substring(0, 10) : value;
        return rating == Rating.NOT_RATED
                ? cells.pastDate(day, "date of the report", doubts)
                : cells.pastDate(day, "date of the rating", CellReader.FIRST_RATINGS, doubts);
    }
}
