package uk.kindred.funding.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.base.web.JsonQuestions;
import uk.kindred.funding.Choice;
import uk.kindred.funding.UnknownRatesException;

/** What a question says, or is taken to say; refused with what would be right. */
final class Asked {

    private static final int HUNDREDTHS = 2;

    private Asked() {}

    static <T> T required(@Nullable T value, String name) {
        return JsonQuestions.required(value, name);
    }

    static <T> T or(@Nullable T value, T usual) {
        return value == null ? usual : value;
    }

    static <T> List<T> list(@Nullable List<T> values, String name) {
        return JsonQuestions.list(values, name);
    }

    static <T extends Choice> T choice(T[] choices, @Nullable String slug, String name) {
        return Choice.find(choices, required(slug, name))
                .orElseThrow(() -> new BadParameterException(
                        "No such value", "“" + name + "” is one of " + Choice.slugs(choices) + "."));
    }

    static <T extends Choice> T choice(T[] choices, @Nullable String slug, String name, T usual) {
        return slug == null ? usual : choice(choices, slug, name);
    }

    /** Hundredths of a percent. */
    static int hundredths(BigDecimal percent, String name) {
        try {
            return percent.movePointRight(HUNDREDTHS).intValueExact();
        } catch (ArithmeticException unfit) {
            throw new BadParameterException(
                    "A rate cannot be used", "“" + name + "” is a percentage with at most two decimals, such as 4.5.");
        }
    }

    /** What the engine refuses is told as the sender's mistake. */
    static <T> T answered(Supplier<T> reckoning) {
        try {
            return reckoning.get();
        } catch (IllegalArgumentException refused) {
            throw new BadParameterException("A value cannot be used", String.valueOf(refused.getMessage()));
        } catch (UnknownRatesException unknown) {
            throw new BadParameterException("The day cannot be used", String.valueOf(unknown.getMessage()));
        }
    }
}
