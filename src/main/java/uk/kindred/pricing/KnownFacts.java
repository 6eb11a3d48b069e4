package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which key facts a listing's valid prices and its terms give. */
final class KnownFacts {

    private final PricedBy pricedBy;
    private final List<PriceItem> valid;
    private final Terms terms;
    private final @Nullable Boolean ratingShown;

    KnownFacts(
            PricedBy pricedBy,
            Collection<PriceItem> items,
            Terms terms,
            @Nullable Boolean ratingShown,
            LocalDate asOf) {
        this.pricedBy = pricedBy;
        this.valid = items.stream().filter(item -> item.isValidOn(asOf)).toList();
        this.terms = terms;
        this.ratingShown = ratingShown;
    }

    /** A kind that is not rated misses no rating, and a home only to rent no fee on its sale. */
    boolean matters(KeyFact fact) {
        return switch (fact) {
            case RATING -> ratingShown != null;
            case GROUND_RENT, EVENT_FEE -> has(PriceWhat.PURCHASE_PRICE, PriceWhat.SHARE_PRICE) || !has(PriceWhat.RENT);
            default -> true;
        };
    }

    boolean isKnown(KeyFact fact) {
        return switch (fact) {
            case FUNDING ->
                terms.acceptedFunding() != null && !terms.acceptedFunding().isEmpty();
            case TOP_UP -> terms.topUp() != null;
            case RATING -> Boolean.TRUE.equals(ratingShown);
            case PRICE -> valid.stream().anyMatch(item -> pricedBy.prices().contains(item.what()));
            case INCLUDED ->
                valid.stream()
                        .anyMatch(item ->
                                pricedBy.counts(item.what()) && !item.included().isEmpty());
            case WEEKENDS -> has(PriceWhat.WEEKEND_HOUR) && has(PriceWhat.BANK_HOLIDAY_HOUR);
            case SERVICE_CHARGE -> has(PriceWhat.SERVICE_CHARGE);
            case GROUND_RENT -> has(PriceWhat.GROUND_RENT);
            case EVENT_FEE -> has(PriceWhat.EVENT_FEE);
            case UPFRONT -> terms.depositPence() != null || has(PriceWhat.DEPOSIT, PriceWhat.ADMISSION_FEE);
            case FEE_REVIEW -> terms.feeReview() != null;
            case NOTICE -> terms.noticeDays() != null;
            case TRIAL -> terms.trialDays() != null;
            case CANCELLATION -> terms.cancellationHours() != null;
            case AFTER_DEATH -> terms.afterDeathDays() != null;
            case CONTRACT -> terms.contractSeenBefore() != null;
        };
    }

    private boolean has(PriceWhat... anyOf) {
        return valid.stream().anyMatch(item -> Arrays.asList(anyOf).contains(item.what()));
    }
}
