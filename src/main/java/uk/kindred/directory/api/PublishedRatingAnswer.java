package uk.kindred.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.PublishedRating;

/** One rating as the regulator published it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "PublishedRating")
record PublishedRatingAnswer(
        @Schema(
                description = "The service that is rated, in the regulator’s own words; null for the whole",
                nullable = true)
        @Nullable
        String service,

        @Schema(description = "The key question; null for the overall rating", nullable = true) @Nullable
        String question,

        String rating,

        @Schema(description = "The regulator’s own words where it gives none of the four ratings", nullable = true)
        @Nullable
        String note,

        @Schema(description = "When it was published", nullable = true) @Nullable
        LocalDate published,

        @Schema(nullable = true) @Nullable String reportType,

        @Schema(description = "True if it was given to the provider before; null where nobody says", nullable = true)
        @Nullable
        Boolean inherited,

        @Schema(description = "Who told of it") String source,

        @Schema(description = "The day that the source spoke for")
        LocalDate sourceAsAt) {

    static PublishedRatingAnswer of(PublishedRating rating) {
        return new PublishedRatingAnswer(
                rating.isOfWhole() ? null : rating.serviceGroup(),
                rating.question() == null ? null : rating.question().slug(),
                rating.rating().slug(),
                rating.words(),
                rating.publishedOn(),
                rating.reportType(),
                rating.inherited(),
                rating.source(),
                rating.statedOn());
    }
}
