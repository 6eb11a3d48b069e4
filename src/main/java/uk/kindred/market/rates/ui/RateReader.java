package uk.kindred.market.rates.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.officers.Typed;
import uk.kindred.market.rates.CouncilRate;
import uk.kindred.market.rates.RateItem;
import uk.kindred.market.rates.RateSort;
import uk.kindred.pricing.Pounds;

/** Reads a figure that was typed into a form or a line of a file; what cannot be used is told by its field. */
final class RateReader {

    static final String YEAR = "year";
    static final String ITEM = "rate";
    static final String SORT = "what";
    static final String AMOUNT = "pounds";
    static final String SOURCE = "source";
    static final String DATE = "date";
    static final String SURE = "sure";

    /** Typed in place of a sum, it takes back what was stated. */
    static final String NONE = "none";

    private static final int QUARTERS = 4;

    private RateReader() {}

    /** The form as it is for correcting a figure. */
    static Map<String, String> filledIn(CouncilRate rate) {
        return Map.of(
                YEAR, String.valueOf(rate.year()),
                ITEM, rate.item().slug(),
                SORT, rate.sort().slug(),
                AMOUNT, RateWords.typed(rate.pence()),
                SOURCE, rate.source(),
                DATE, rate.statedOn().toString());
    }

    /** Null if something has to be mended. */
    static @Nullable CouncilRate read(Typed typed, LocalDate today) {
        OptionalInt year = RateWords.findYear(typed.line(YEAR));
        int newest = CouncilRate.yearOf(today) + 1;
        if (year.isEmpty() || year.getAsInt() < CouncilRate.FIRST_YEAR || year.getAsInt() > newest) {
            typed.wrong(
                    YEAR,
                    "Say for which year it is, from " + RateWords.year(CouncilRate.FIRST_YEAR) + " to "
                            + RateWords.year(newest) + ".");
        }
        Optional<RateItem> item = RateItem.findBySlug(typed.line(ITEM));
        if (item.isEmpty()) {
            typed.wrong(ITEM, "Choose what the rate is for.");
        }
        Optional<RateSort> sort = RateSort.findBySlug(typed.line(SORT));
        if (sort.isEmpty()) {
            typed.wrong(SORT, "Say what the figure is.");
        }
        boolean isNone = typed.line(AMOUNT).equalsIgnoreCase(NONE);
        OptionalLong pence = isNone ? OptionalLong.empty() : Pounds.findPence(typed.line(AMOUNT));
        if (!isNone && pence.isEmpty()) {
            typed.wrong(AMOUNT, "Write how much it is in pounds, such as 24.10, or “none” to take a figure back.");
        }
        if (typed.line(SOURCE).isEmpty()) {
            typed.wrong(SOURCE, "Say where the figure is from.");
        }
        LocalDate date = typed.day(DATE, "Say on which day it was set, or read there.");
        if (date != null && (date.isAfter(today) || date.getYear() < CouncilRate.FIRST_YEAR - 1)) {
            typed.wrong(DATE, "That day is still to come, or too long ago.");
        }
        if (!typed.isSound()) {
            return null;
        }
        return checked(
                typed,
                item.orElseThrow(),
                sort.orElseThrow(),
                year.getAsInt(),
                isNone ? null : pence.getAsLong(),
                Objects.requireNonNull(date));
    }

    private static @Nullable CouncilRate checked(
            Typed typed, RateItem item, RateSort sort, int year, @Nullable Long pence, LocalDate date) {
        try {
            return new CouncilRate(item, sort, year, pence, typed.line(SOURCE), date);
        } catch (IllegalArgumentException refused) {
            boolean isLong = typed.line(SOURCE).length() > CouncilRate.MOST_SOURCE_CHARACTERS;
            typed.wrong(isLong ? SOURCE : AMOUNT, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    /**
     * Asked about a figure that is far from what such things cost, or from the figure it takes the place of or the year before;
     * null if it is near.
     *
     * @param standing the council's figures that count
     */
    static @Nullable String question(CouncilRate rate, List<CouncilRate> standing) {
        Long pence = rate.pence();
        if (pence == null) {
            return null;
        }
        for (int year = rate.year(); year >= rate.year() - 1; year--) {
            int one = year;
            Long before = standing.stream()
                    .filter(other -> other.item() == rate.item() && other.sort() == rate.sort() && other.year() == one)
                    .map(CouncilRate::pence)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (before != null && QUARTERS * Math.abs(pence - before) > before) {
                return RateWords.amount(rate) + " is far from " + RateWords.amount(rate.item(), before) + " in "
                        + RateWords.year(one) + ".";
            }
        }
        return rate.item().isUnusual(pence)
                ? RateWords.amount(rate) + " is unusual for “" + rate.item().label() + "”."
                : null;
    }

    /** Counts for this sum only. */
    static String sureKey(CouncilRate rate) {
        return String.valueOf(rate.pence());
    }
}
