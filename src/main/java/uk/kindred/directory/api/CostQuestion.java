package uk.kindred.directory.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.UnreadablePlanException;

/**
 * What whole cost is asked for.
 *
 * @param riseHundredths of fees a year, in hundredths of a percent; null if not asked
 * @param years null if not asked
 */
record CostQuestion(
        Plan plan,
        Payer payer,
        @Nullable Integer riseHundredths,
        @Nullable Integer years,
        LocalDate on) {

    private static final int USUAL_YEARS = 5;
    private static final int HUNDREDTHS = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int MOST_YEARS_AHEAD = 5;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");

    /** The values as they stand in the address; blank is as good as none. */
    record Given(
            @Nullable String plan,
            @Nullable String payer,
            @Nullable String rise,
            @Nullable String years,
            @Nullable String on) {}

    /** @throws BadParameterException that says what would be right */
    static CostQuestion read(Given given, LocalDate today) {
        Integer years = read(given.years(), CostQuestion::years);
        Payer payer = read(given.payer(), CostQuestion::payer);
        LocalDate day = read(given.on(), text -> day(text, today));
        Plan plan = plan(given.plan() == null ? "" : given.plan());
        return new CostQuestion(
                years == null || plan.years() > 0 ? plan : plan.forYears(years),
                payer == null ? Payer.SELF_FUNDER : payer,
                read(given.rise(), CostQuestion::riseHundredths),
                years,
                day == null ? today : day);
    }

    private static <T> @Nullable T read(@Nullable String value, Function<String, T> reading) {
        return value == null || value.isBlank() ? null : reading.apply(value.strip());
    }

    /** For how many years rises are told. */
    int yearsOf(Plan reckoned) {
        if (years != null) {
            return years;
        }
        return reckoned.years() > 0 ? reckoned.years() : USUAL_YEARS;
    }

    private static Plan plan(String text) {
        try {
            return Plan.parse(text);
        } catch (UnreadablePlanException unreadable) {
            throw new BadParameterException("The plan cannot be read", String.valueOf(unreadable.getMessage()));
        }
    }

    private static Payer payer(String slug) {
        return Payer.findBySlug(slug)
                .orElseThrow(() -> new BadParameterException(
                        "No such payer",
                        "“payer” is one of "
                                + Arrays.stream(Payer.values()).map(Payer::slug).collect(Collectors.joining(", "))
                                + "."));
    }

    private static int riseHundredths(String text) {
        OptionalInt hundredths = Pounds.findHundredths(text);
        if (hundredths.isPresent() && hundredths.getAsInt() <= Quote.MOST_RISE_PERCENT * HUNDREDTHS) {
            return hundredths.getAsInt();
        }
        throw new BadParameterException(
                "The rise is out of range", "“rise” is a percentage a year from 0 to 100, such as 5 or 4.5.");
    }

    private static int years(String text) {
        int years = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (years < 1 || years > Quote.MOST_YEARS) {
            throw new BadParameterException(
                    "The years are out of range", "“years” is a whole number from 1 to " + Quote.MOST_YEARS + ".");
        }
        return years;
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            // told below, with what is right
        }
        throw new BadParameterException(
                "The day cannot be used",
                "“on” is a day from " + FIRST_DAY + " to " + today.plusYears(MOST_YEARS_AHEAD)
                        + ", written year-month-day, such as " + today.minusYears(1) + ".");
    }
}
