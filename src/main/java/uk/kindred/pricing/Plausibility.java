package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a price is taken as it is, or asked about first: never refused.
 *
 * @param question none where the price is usual
 * @param remark what is odd and what that rests on, for whoever reads the price; none where it is usual
 * @param suggestion what may have been meant, none if no common slip explains it
 */
public record Plausibility(
        @Nullable String question,
        @Nullable Suggestion suggestion,
        @Nullable String remark) {

    private static final String RIGHT = " Is it right?";
    private static final Plausibility FINE = new Plausibility(null, null, null);

    /** An amount in pence, or hundredths of a percent, and its unit. */
    public record Suggestion(long amount, PriceUnit unit) {}

    public boolean isQuestioned() {
        return question != null;
    }

    /**
     * @param known what is asked for the same thing in the same unit; none if not observed, or of fewer than {@link
     *     KnownPrices#ENOUGH}: then the dated table of wide bounds decides
     */
    public static Plausibility of(PriceItem item, @Nullable KnownPrices known) {
        Optional<UsualPrices> usual = UsualPrices.find(item.what(), item.unit(), known);
        if (usual.isEmpty()) {
            return FINE;
        }
        long odd = usual.get().contains(item.amount().toPence())
                ? item.amount().fromPence()
                : item.amount().toPence();
        return usual.get().contains(odd) ? FINE : question(item, odd, usual.get());
    }

    /** Of what somebody is paid whom the person would employ: the law's least goes before what is usual. */
    public static Plausibility ofWage(PriceItem item, LocalDate asOf, Plausibility otherwise) {
        return new EmployerCosts(asOf)
                .underpaid(item)
                .map(remark -> new Plausibility(remark + RIGHT, null, remark))
                .orElse(otherwise);
    }

    private static Plausibility question(PriceItem item, long odd, UsualPrices usual) {
        Suggestion suggestion = suggestions(item, odd, usual).stream()
                .min(Comparator.comparingDouble(made -> usual.distance(comparable(made, item.unit()))))
                .orElse(null);
        String sentence = inWords(odd, item.unit()) + " " + comparison(odd, item.unit(), usual);
        String meant =
                suggestion == null ? RIGHT : " Did you mean " + inWords(suggestion.amount(), suggestion.unit()) + "?";
        return new Plausibility(sentence + meant, suggestion, sentence + " " + usual.rests());
    }

    private static String comparison(long odd, PriceUnit unit, UsualPrices usual) {
        if (!usual.observed()) {
            return "is unusual: most are from " + sum(usual.from(), unit) + " to " + sum(usual.to(), unit) + ".";
        }
        if (odd == 0) {
            return "would be free, where others charge about " + sum(usual.middle(), unit) + ".";
        }
        double times = (double) odd / usual.middle();
        if (times < 1) {
            return "is about " + Math.max(1, Math.round(times * 100)) + "% of what others charge.";
        }
        return "is about "
                + (times < 10 ? oneDecimal(times) : Long.toString(Math.round(times)))
                + " times what others charge.";
    }

    private static String oneDecimal(double times) {
        String text = String.format(Locale.UK, "%.1f", times);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** The slips that are made: pence for pounds and back, a digit too many or too few, another unit. */
    private static List<Suggestion> suggestions(PriceItem item, long odd, UsualPrices usual) {
        List<Suggestion> made = new ArrayList<>();
        for (int factor : new int[] {10, 100, 1_000}) {
            made.add(new Suggestion(odd * factor, item.unit()));
            if (odd % factor == 0) {
                made.add(new Suggestion(odd / factor, item.unit()));
            }
        }
        if (item.unit().recurs()) {
            item.what().units().stream()
                    .filter(unit -> unit.recurs() && unit != item.unit())
                    .forEach(unit -> made.add(new Suggestion(odd, unit)));
            // a day's price for a week's
            if (item.unit() == PriceUnit.WEEK) {
                made.add(new Suggestion(odd * 7, PriceUnit.WEEK));
            }
        }
        return made.stream()
                .filter(suggestion -> usual.contains(comparable(suggestion, item.unit())))
                .toList();
    }

    private static long comparable(Suggestion suggestion, PriceUnit unit) {
        return suggestion.unit() == unit
                ? suggestion.amount()
                : suggestion.amount() * suggestion.unit().timesAYear() / unit.timesAYear();
    }

    private static String inWords(long amount, PriceUnit unit) {
        return sum(amount, unit) + " " + unit.label();
    }

    private static String sum(long amount, PriceUnit unit) {
        return unit.isPercent() ? Pounds.percent(amount) : Pounds.inWords(amount);
    }
}
