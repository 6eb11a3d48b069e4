package uk.kindred.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.FeeReview;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;
import uk.kindred.pricing.TopUp;

/** What the contract says beside the prices. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Terms", description = "What is not known is null; 0 says that there is none")
record TermsAnswer(
        @Schema(nullable = true) @Nullable Long depositPence,
        @Schema(nullable = true) @Nullable Integer noticeDays,
        @Schema(nullable = true) @Nullable Integer trialDays,

        @Schema(description = "When and how prices go up, in the provider’s words", nullable = true) @Nullable
        String feeReview,

        @Schema(description = "1 to 12", nullable = true) @Nullable
        Integer feeReviewMonth,

        @Schema(description = "Days charged after a death", nullable = true) @Nullable
        Integer afterDeathDays,

        @Schema(description = "Hours before a visit or stay until which cancelling is free", nullable = true) @Nullable
        Integer cancellationHours,

        @Schema(description = "The most that a yearly event fee grows to, in percent", nullable = true) @Nullable
        BigDecimal eventFeeCapPercent,

        @Schema(
                allowableValues = {"never", "sometimes", "always"},
                nullable = true)
        @Nullable
        String topUp,

        @Schema(description = "Whether people get the contract before they decide", nullable = true) @Nullable
        Boolean contractSeenBefore,

        @Schema(description = "Who may pay here: slugs", nullable = true) @Nullable
        List<String> acceptedFunding,

        @Schema(description = "How to complain, in the provider’s words", nullable = true) @Nullable
        String complaints,

        @Schema(allowableValues = {"provider", "council", "observed", "example"})
        String source,

        LocalDate confirmedOn) {

    private static final int DECIMALS = 2;

    static @Nullable TermsAnswer of(@Nullable StatedTerms stated) {
        if (stated == null) {
            return null;
        }
        Terms terms = stated.terms();
        FeeReview review = terms.feeReview();
        Integer cap = terms.eventFeeCapHundredths();
        TopUp topUp = terms.topUp();
        Set<Payer> funding = terms.acceptedFunding();
        return new TermsAnswer(
                terms.depositPence(),
                terms.noticeDays(),
                terms.trialDays(),
                review == null ? null : review.rule(),
                review == null || review.month() == null ? null : review.month().getValue(),
                terms.afterDeathDays(),
                terms.cancellationHours(),
                cap == null ? null : BigDecimal.valueOf(cap, DECIMALS),
                topUp == null ? null : topUp.slug(),
                terms.contractSeenBefore(),
                funding == null
                        ? null
                        : funding.stream().sorted().map(Payer::slug).toList(),
                terms.complaints(),
                stated.source().slug(),
                stated.confirmedOn());
    }
}
