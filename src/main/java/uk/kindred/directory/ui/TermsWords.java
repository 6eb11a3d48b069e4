package uk.kindred.directory.ui;

import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Series;
import uk.kindred.pricing.FeeReview;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.Terms;
import uk.kindred.pricing.TopUp;

/** A contract's terms as plain sentences. What nobody said makes no sentence. */
public final class TermsWords {

    private final Terms terms;

    private TermsWords(Terms terms) {
        this.terms = terms;
    }

    /** All that is known. */
    static List<String> sentences(Terms terms) {
        return byName(terms).values().stream().flatMap(Optional::stream).toList();
    }

    /** A sentence for each term, in the order in which they are told; empty where nobody said. */
    public static Map<String, Optional<String>> byName(Terms terms) {
        TermsWords words = new TermsWords(terms);
        Map<String, Optional<String>> sentences = new LinkedHashMap<>();
        sentences.put("Who may pay", words.funding());
        sentences.put("Top-up", words.topUp());
        sentences.put("Deposit", words.deposit());
        sentences.put("Trial period", words.trial());
        sentences.put("Notice", words.notice());
        sentences.put("Cancelling", words.cancellation());
        sentences.put("How prices go up", words.review());
        sentences.put("After a death", words.afterDeath());
        sentences.put("The most of a fee on leaving", words.eventFeeCap());
        sentences.put("The contract", words.contract());
        sentences.put("Complaints", words.complaints());
        return sentences;
    }

    private Optional<String> funding() {
        Set<Payer> accepted = terms.acceptedFunding();
        return accepted == null || accepted.isEmpty()
                ? Optional.empty()
                : Optional.of("Open to " + joined(accepted) + ".");
    }

    private Optional<String> topUp() {
        TopUp topUp = terms.topUp();
        return Optional.ofNullable(topUp).map(known -> switch (known) {
            case NEVER -> "Nobody has to add to what the council pays (no top-up).";
            case SOMETIMES -> "For some rooms somebody has to add to what the council pays (a top-up).";
            case ALWAYS -> "Somebody always has to add to what the council pays (a top-up).";
        });
    }

    private Optional<String> deposit() {
        Long pence = terms.depositPence();
        return Optional.ofNullable(pence)
                .map(known -> known == 0
                        ? "No deposit."
                        : "A deposit of " + Pounds.inWords(known) + ", given back when you leave.");
    }

    private Optional<String> trial() {
        return days(
                terms.trialDays(),
                "There is no trial period.",
                "The first %s are a trial: you can leave without notice.");
    }

    private Optional<String> notice() {
        return days(terms.noticeDays(), "You can leave without notice.", "You give %s of notice to leave.");
    }

    private Optional<String> afterDeath() {
        return days(terms.afterDeathDays(), "Nothing is charged after a death.", "After a death, %s are charged.");
    }

    private Optional<String> cancellation() {
        Integer hours = terms.cancellationHours();
        return Optional.ofNullable(hours)
                .map(known -> known == 0
                        ? "You can cancel at any time free of charge."
                        : "You can cancel free of charge until " + hoursInWords(known) + " before.");
    }

    private Optional<String> review() {
        FeeReview review = terms.feeReview();
        return Optional.ofNullable(review).map(known -> {
            String when = known.month() == null
                    ? "How prices go up"
                    : "Prices are reviewed in " + known.month().getDisplayName(TextStyle.FULL, Locale.UK);
            return when + ": “" + known.rule() + "”.";
        });
    }

    private Optional<String> contract() {
        Boolean seen = terms.contractSeenBefore();
        return Optional.ofNullable(seen)
                .map(known -> known
                        ? "You get the contract to read before you decide."
                        : "You do not get the contract before you decide. Ask for it.");
    }

    private Optional<String> complaints() {
        return Optional.ofNullable(terms.complaints()).map(known -> "If you want to complain: “" + known + "”.");
    }

    private Optional<String> eventFeeCap() {
        Integer cap = terms.eventFeeCapHundredths();
        return Optional.ofNullable(cap)
                .map(known ->
                        "A fee on leaving that grows by the year grows to " + Pounds.percent(known) + " at the most.");
    }

    private static Optional<String> days(@Nullable Integer days, String none, String some) {
        return Optional.ofNullable(days)
                .map(known ->
                        known == 0 ? none : String.format(Locale.UK, some, known + (known == 1 ? " day" : " days")));
    }

    private static String hoursInWords(int hours) {
        return hours % 24 == 0 && hours > 24 ? hours / 24 + " days" : hours + (hours == 1 ? " hour" : " hours");
    }

    private static String joined(Set<Payer> payers) {
        return Series.of(payers.stream()
                .sorted(Comparator.naturalOrder())
                .map(Payer::who)
                .toList());
    }
}
