package uk.kindred.pricing;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which key facts a listing's valid prices and its terms give. */
final class KnownFacts {

    private static final List<String> NOTHING = List.of();
    private static final List<String> INCLUDED_OF_SOME = List.of("not for every price what it includes");
    private static final PriceWhat[] HOURS_AND_VISITS = {
        PriceWhat.CARE_HOUR, PriceWhat.VISIT_15, PriceWhat.VISIT_30, PriceWhat.VISIT_45, PriceWhat.VISIT_60
    };

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

    /** What of a fact is not told, in words for a sentence: a fact of which a part is missing is not known. */
    List<String> lacks(KeyFact fact) {
        if (!isToldOf(fact)) {
            return List.of(fact.missing());
        }
        return switch (fact) {
            case PRICE -> pricesLacking();
            case INCLUDED -> pricedBy == PricedBy.CARE_HOME && !isIncludedToldOfAll() ? INCLUDED_OF_SOME : NOTHING;
            case WEEKENDS -> weekendsLacking();
            case EVENT_FEE -> growsWithoutEnd() ? List.of("not the most that the fee on leaving grows to") : NOTHING;
            case UPFRONT ->
                terms.depositPence() == null && !has(PriceWhat.DEPOSIT) ? List.of("no word on a deposit") : NOTHING;
            case FEE_REVIEW -> saysWhen() ? NOTHING : List.of("not when prices go up");
            default -> NOTHING;
        };
    }

    private boolean isToldOf(KeyFact fact) {
        return switch (fact) {
            case FUNDING ->
                terms.acceptedFunding() != null && !terms.acceptedFunding().isEmpty();
            case TOP_UP -> terms.topUp() != null;
            case RATING -> Boolean.TRUE.equals(ratingShown);
            case PRICE -> valid.stream().anyMatch(item -> pricedBy.prices().contains(item.what()));
            case INCLUDED -> valid.stream().anyMatch(item -> pricedBy.counts(item.what()) && isIncludedTold(item));
            case WEEKENDS -> has(PriceWhat.WEEKEND_HOUR, PriceWhat.BANK_HOLIDAY_HOUR);
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
            case COMPLAINTS -> terms.complaints() != null;
        };
    }

    /** Whoever takes people who pay themselves tells what they pay; and nights tell nothing of an hour. */
    private List<String> pricesLacking() {
        List<String> lacking = new ArrayList<>();
        Set<Payer> accepted = terms.acceptedFunding();
        boolean selfFunders = accepted == null || accepted.contains(Payer.SELF_FUNDER);
        boolean told = valid.stream()
                .anyMatch(item ->
                        pricedBy.prices().contains(item.what()) && item.payers().contains(Payer.SELF_FUNDER));
        if (selfFunders && !told) {
            lacking.add("no price for " + Payer.SELF_FUNDER.who());
        }
        if (pricedBy == PricedBy.HOURS && !has(HOURS_AND_VISITS)) {
            lacking.add("no price for an hour or a visit");
        }
        if (pricedBy == PricedBy.HOUSING && has(PriceWhat.SHARE_PRICE) && !has(PriceWhat.SHARE_RENT)) {
            lacking.add("no rent on the part not owned");
        }
        return lacking;
    }

    private List<String> weekendsLacking() {
        if (!has(PriceWhat.BANK_HOLIDAY_HOUR)) {
            return List.of("no bank holiday rates");
        }
        return has(PriceWhat.WEEKEND_HOUR) ? NOTHING : List.of("no weekend rates");
    }

    private boolean growsWithoutEnd() {
        return terms.eventFeeCapHundredths() == null
                && valid.stream().anyMatch(item -> item.unit() == PriceUnit.PERCENT_A_YEAR);
    }

    /** By its month, or in the words of the rule. */
    private boolean saysWhen() {
        FeeReview review = terms.feeReview();
        return review != null
                && (review.month() != null
                        || Arrays.stream(Month.values())
                                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
                                .anyMatch(review.rule()::contains));
    }

    private boolean isIncludedToldOfAll() {
        return valid.stream()
                .filter(item -> pricedBy.prices().contains(item.what()))
                .allMatch(KnownFacts::isIncludedTold);
    }

    private static boolean isIncludedTold(PriceItem item) {
        return !item.included().isEmpty();
    }

    private boolean has(PriceWhat... anyOf) {
        return valid.stream().anyMatch(item -> Arrays.asList(anyOf).contains(item.what()));
    }
}
