package uk.kindred.reviews.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.Figure;
import uk.kindred.reviews.ListingFigures;
import uk.kindred.reviews.Proof;
import uk.kindred.reviews.PublishedReview;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.ReviewPage;
import uk.kindred.reviews.Writer;

/** The answer of /api/listings/{id}/reviews. */
@Schema(name = "Reviews")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReviewsAnswer(
        String listing,

        @Schema(
                description =
                        "Reviews with words; null while fewer than five people have written: then nothing is told",
                nullable = true)
        @Nullable
        Long total,

        @Schema(description = "From 1") int page,
        int size,

        @Schema(description = "The newest month’s first, within a month in no order that tells anything")
        List<Item> items,

        @Schema(description = "One for each question with five answers or more; made anew once a month")
        List<FigureItem> figures,

        @Schema(description = "Slugs of what it is surely better at than is usual for its kind there")
        List<String> goodAt) {

    static ReviewsAnswer of(String listing, ReviewPage found, int page, int size, ListingFigures figures) {
        return new ReviewsAnswer(
                listing,
                found.total(),
                page,
                size,
                found.reviews().stream().map(Item::of).toList(),
                figures.figures().stream().map(FigureItem::of).toList(),
                figures.goodAt().stream().map(question -> question.slug()).toList());
    }

    @Schema(name = "Review")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            UUID id,

            @Schema(
                    description = "Who writes; null while fewer than ten people have written",
                    allowableValues = {"person", "family", "advocate", "professional"},
                    nullable = true)
            @Nullable
            String writer,

            @Schema(
                    description = "First quarter of the experience; null while fewer than ten people have written",
                    example = "2026-Q1",
                    nullable = true)
            @Nullable
            String from,

            @Schema(
                    description = "Last quarter of the experience; null while fewer than ten people have written",
                    example = "2026-Q3",
                    nullable = true)
            @Nullable
            String to,

            @Schema(description = "Quarter in which it went out", example = "2026-Q4")
            String published,

            String words,

            @Schema(
                    description =
                            "How it was checked that the experience is real; null while fewer than ten people have written",
                    allowableValues = {"invitation", "enquiry", "document", "council"},
                    nullable = true)
            @Nullable
            String checkedBy,

            @Schema(
                    description =
                            "Whether, as far as can be checked, everybody was invited; null for other proofs and while"
                                    + " fewer than ten people have written",
                    nullable = true)
            @Nullable
            Boolean everybodyInvited,

            @Schema(description = "Whether its writer says that everybody who wrote got a small thank-you")
            boolean thanked,

            @Schema(description = "The provider’s; null if there is none", nullable = true) @Nullable
            String reply,

            @Schema(description = "Whether the review was changed since the provider replied")
            boolean replyToEarlierVersion) {

        static Item of(PublishedReview review) {
            Writer writer = review.writer();
            Quarter from = review.from();
            Quarter to = review.to();
            Proof proof = review.proof();
            return new Item(
                    review.id(),
                    writer == null ? null : writer.slug(),
                    from == null ? null : from.code(),
                    to == null ? null : to.code(),
                    review.published().code(),
                    review.words(),
                    proof == null ? null : proof.slug(),
                    proof == Proof.INVITATION ? review.everybody() : null,
                    review.thanked(),
                    review.reply(),
                    review.replyToEarlier());
        }
    }

    @Schema(name = "ReviewFigure")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FigureItem(
            @Schema(example = "safe-at-home") String question,

            @Schema(description = "A sentence", example = "Helped 41 of 47 people feel safe at home")
            String inWords,

            @Schema(description = "Yes, in part and no together; null while only the band is told", nullable = true)
            @Nullable
            Integer answers,

            @Schema(
                    description = "Whether more than half say yes",
                    allowableValues = {"most", "half-or-fewer"})
            String band,

            @Schema(description = "Null below ten answers, and after a band until ten more have come", nullable = true)
            @Nullable
            ScoreItem score) {

        static FigureItem of(Figure figure) {
            Figure.Score score = figure.score();
            return new FigureItem(
                    figure.question().slug(),
                    figure.inWords(),
                    score == null ? null : (Integer) figure.answers(),
                    figure.band().slug(),
                    score == null ? null : ScoreItem.of(score));
        }
    }

    @Schema(name = "ReviewScore")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ScoreItem(
            int yes,
            int inPart,
            int no,

            @Schema(description = "Of a hundred, drawn towards what is usual, the last two years first")
            double estimatePercent,

            @Schema(description = "Nine times out of ten the truth is not below")
            double lowPercent,

            @Schema(description = "… and not above") double highPercent,
            double usualPercent,

            @Schema(example = "nursing homes in Leeds") String comparedWith) {

        static ScoreItem of(Figure.Score score) {
            return new ScoreItem(
                    score.yes(),
                    score.inPart(),
                    score.no(),
                    score.estimatePercent(),
                    score.lowPercent(),
                    score.highPercent(),
                    score.usualPercent(),
                    score.comparedWith());
        }
    }
}
