package uk.kindred.providers.selfservice.ui;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Pounds;

/** Sums, counts and days as people type them. */
final class Reading {

    private static final Pattern SUM = Pattern.compile("\\d{1,8}(\\.\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final int PENNY_DECIMALS = 2;
    private static final List<DateTimeFormatter> DAYS = Stream.of("d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "uuuu-MM-dd")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Reading() {}

    /** Pence of "£1,240", "28.50"; empty for anything else. */
    static OptionalLong pence(String typed) {
        String bare = typed.replaceAll("[£,\\s]", "");
        return SUM.matcher(bare).matches()
                ? OptionalLong.of(
                        new BigDecimal(bare).movePointRight(PENNY_DECIMALS).longValueExact())
                : OptionalLong.empty();
    }

    /** Hundredths of a percent of "10", "1.25%". */
    static OptionalLong hundredths(String typed) {
        OptionalInt found = Pounds.findHundredths(typed.replaceAll("[%\\s]", ""));
        return found.isPresent() ? OptionalLong.of(found.getAsInt()) : OptionalLong.empty();
    }

    static OptionalInt count(String typed) {
        return COUNT.matcher(typed).matches() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    /** By their slugs; what is none is left out. */
    static Set<Payer> payers(Collection<String> slugs) {
        return slugs.stream().flatMap(slug -> Payer.findBySlug(slug).stream()).collect(Collectors.toSet());
    }

    /** Of "1 April 2027", "1/4/2027", "2027-04-01". */
    static Optional<LocalDate> day(String typed) {
        String plain = typed.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(plain, format));
            } catch (DateTimeException another) {
                // written in another way, or no day
            }
        }
        return Optional.empty();
    }

    /** Of pence or hundredths, as it would be typed: "1240", "28.50". */
    static String typed(long amount) {
        BigDecimal sum = BigDecimal.valueOf(amount, PENNY_DECIMALS);
        return amount % 100 == 0 ? sum.setScale(0).toPlainString() : sum.toPlainString();
    }
}
