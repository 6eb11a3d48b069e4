package uk.kindred.providers.selfservice.ui;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Offer;
import uk.kindred.pricing.FeeReview;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;
import uk.kindred.pricing.TopUp;

/** A contract's terms as their form has them; blank is not said. */
record TermsInput(
        Set<String> funding,
        String topUp,
        String deposit,
        String notice,
        String trial,
        String review,
        String reviewMonth,
        String afterDeath,
        String cancellation,
        String eventFeeCap,
        String contract,
        String complaints)
        implements KeptInput {

    /** Where no terms say who may pay, with whom prices and what is offered say it of. */
    static TermsInput of(Offer offer) {
        StatedTerms stated = offer.terms();
        Terms terms = stated == null ? Terms.UNKNOWN : stated.terms();
        FeeReview review = terms.feeReview();
        Month month = review == null ? null : review.month();
        Set<Payer> accepted = terms.acceptedFunding();
        return new TermsInput(
                (accepted == null ? payersElsewhere(offer) : accepted.stream())
                        .map(Payer::slug)
                        .collect(Collectors.toSet()),
                terms.topUp() == null ? "" : terms.topUp().slug(),
                terms.depositPence() == null ? "" : Reading.typed(terms.depositPence()),
                text(terms.noticeDays()),
                text(terms.trialDays()),
                review == null ? "" : review.rule(),
                month == null ? "" : String.valueOf(month.getValue()),
                text(terms.afterDeathDays()),
                text(terms.cancellationHours()),
                terms.eventFeeCapHundredths() == null ? "" : Reading.typed(terms.eventFeeCapHundredths()),
                terms.contractSeenBefore() == null ? "" : terms.contractSeenBefore() ? "yes" : "no",
                Objects.toString(terms.complaints(), ""));
    }

    private static Stream<Payer> payersElsewhere(Offer offer) {
        return Stream.concat(
                offer.prices().stream().flatMap(price -> price.payers().stream()),
                offer.features().features().stream().flatMap(feature -> feature.payer().stream()));
    }

    static TermsInput of(Typed typed) {
        return new TermsInput(
                typed.all("funding"),
                typed.line("top-up"),
                typed.line("deposit"),
                typed.line("notice"),
                typed.line("trial"),
                typed.line("review"),
                typed.line("review-month"),
                typed.line("after-death"),
                typed.line("cancellation"),
                typed.line("event-fee-cap"),
                typed.line("contract"),
                typed.line("complaints"));
    }

    private static String text(@Nullable Integer count) {
        return Objects.toString(count, "");
    }

    /** Empty with what is wrong, by field. */
    Optional<Terms> read(Map<String, String> problems) {
        Long pence = deposit(problems);
        Integer cap = cap(problems);
        Integer noticeDays = count("notice", notice, problems);
        Integer trialDays = count("trial", trial, problems);
        Integer deathDays = count("after-death", afterDeath, problems);
        Integer hours = count("cancellation", cancellation, problems);
        if (review.isEmpty() && !reviewMonth.isEmpty()) {
            problems.put("review", "Say how prices go up, not only when.");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Terms(
                    pence,
                    noticeDays,
                    trialDays,
                    feeReview(),
                    deathDays,
                    hours,
                    cap,
                    TopUp.findBySlug(topUp).orElse(null),
                    contract.isEmpty() ? null : contract.equals("yes"),
                    accepted(),
                    complaints));
        } catch (IllegalArgumentException wrong) {
            problems.put(KeptPages.FORM, String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private @Nullable Set<Payer> accepted() {
        Set<Payer> payers = funding.stream()
                .flatMap(slug -> Payer.findBySlug(slug).stream())
                .collect(Collectors.toSet());
        return payers.isEmpty() ? null : payers;
    }

    private @Nullable FeeReview feeReview() {
        OptionalInt month = Reading.count(reviewMonth);
        return review.isEmpty()
                ? null
                : new FeeReview(
                        review,
                        month.isPresent() && month.getAsInt() >= 1 && month.getAsInt() <= 12
                                ? Month.of(month.getAsInt())
                                : null);
    }

    private @Nullable Long deposit(Map<String, String> problems) {
        if (deposit.isEmpty()) {
            return null;
        }
        OptionalLong read = Reading.pence(deposit);
        if (read.isEmpty()) {
            problems.put("deposit", "This is no sum. One looks like 500. Write 0 if there is none.");
            return null;
        }
        return read.getAsLong();
    }

    private @Nullable Integer cap(Map<String, String> problems) {
        if (eventFeeCap.isEmpty()) {
            return null;
        }
        OptionalLong read = Reading.hundredths(eventFeeCap);
        if (read.isEmpty()) {
            problems.put("event-fee-cap", "This is no percentage. One looks like 10 or 7.5.");
            return null;
        }
        return (int) read.getAsLong();
    }

    private static @Nullable Integer count(String field, String typed, Map<String, String> problems) {
        if (typed.isEmpty()) {
            return null;
        }
        OptionalInt read = Reading.count(typed);
        if (read.isEmpty()) {
            problems.put(field, "Write a number, such as 28. Write 0 if there is none.");
            return null;
        }
        return read.getAsInt();
    }

    /** What it says, by the labels of its fields. */
    @Override
    public Map<String, String> byLabel() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Who may pay", PriceInput.labels(funding));
        all.put("Top-up", TopUp.findBySlug(topUp).map(TopUp::label).orElse(""));
        all.put("Deposit", deposit.isEmpty() ? "" : "£" + deposit);
        all.put("Notice", notice.isEmpty() ? "" : notice + " days");
        all.put("Trial", trial.isEmpty() ? "" : trial + " days");
        all.put("How prices go up", review);
        all.put("When prices go up", month());
        all.put("After a death", afterDeath.isEmpty() ? "" : afterDeath + " days");
        all.put("Cancelling", cancellation.isEmpty() ? "" : cancellation + " hours before");
        all.put("Most of the fee on leaving", eventFeeCap.isEmpty() ? "" : eventFeeCap + "%");
        all.put("Contract before", contract);
        all.put("Complaints", complaints);
        return all;
    }

    private String month() {
        OptionalInt number = Reading.count(reviewMonth);
        return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 12
                ? Month.of(number.getAsInt()).getDisplayName(TextStyle.FULL, Locale.UK)
                : "";
    }
}
