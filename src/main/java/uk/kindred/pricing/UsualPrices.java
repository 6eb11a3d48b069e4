package uk.kindred.pricing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between which sums a price is taken without a question.
 *
 * @param middle what to compare with in words, and to suggest near
 * @param rests in words, what the bounds rest on
 * @param observed whether others' prices give it, or only the dated table
 */
record UsualPrices(long from, long to, long middle, boolean observed, String rests) {

    private static final int FAR_OUT = 3;
    // where nearly all ask the same, a tenth more is not yet odd
    private static final int LEAST_SPREAD_DIVISOR = 10;
    private static final int LOWEST_DIVISOR = 5;
    private static final int WIDEST_RATIO = 25;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String TABLE = "plausible-prices.csv";
    private static final List<Row> TABLE_ROWS = read();

    /** For a unit that recurs, the table has weeks. */
    private record Row(String what, String unit, long from, long to, LocalDate confirmedOn) {}

    static Optional<UsualPrices> find(PriceWhat what, PriceUnit unit, @Nullable KnownPrices known) {
        if (known == null || known.count() < KnownPrices.ENOUGH || known.medianPence() == 0) {
            return fromTable(what, unit);
        }
        long median = known.medianPence();
        long spread = Math.max(known.upperQuartilePence() - known.lowerQuartilePence(), median / LEAST_SPREAD_DIVISOR);
        return Optional.of(new UsualPrices(
                Math.max(known.lowerQuartilePence() - FAR_OUT * spread, median / LOWEST_DIVISOR),
                known.upperQuartilePence() + FAR_OUT * spread,
                median,
                true,
                "Compared with the prices of " + known.count() + " " + known.whose() + "."));
    }

    boolean contains(long amount) {
        return amount >= from && amount <= to;
    }

    /** How many times further from the middle, up or down; for the nearest of several suggestions. */
    double distance(long amount) {
        return Math.abs(Math.log((double) Math.max(1, amount) / Math.max(1, middle)));
    }

    private static Optional<UsualPrices> fromTable(PriceWhat what, PriceUnit unit) {
        String asked = unit.recurs() ? PriceUnit.WEEK.slug() : unit.slug();
        return TABLE_ROWS.stream()
                .filter(row -> row.what.equals(what.slug()) && row.unit.equals(asked))
                .findFirst()
                .map(row -> inUnit(row, unit));
    }

    private static UsualPrices inUnit(Row row, PriceUnit unit) {
        long from = unit.recurs() ? row.from * 52 / unit.timesAYear() : row.from;
        long to = unit.recurs() ? row.to * 52 / unit.timesAYear() : row.to;
        // half way between on a scale of ratios, which has no nought
        long low = Math.max(from, to / WIDEST_RATIO);
        return new UsualPrices(
                from,
                to,
                Math.round(Math.sqrt((double) low * to)),
                false,
                "By Kindred’s own table of wide bounds, of " + DAY.format(row.confirmedOn)
                        + ": too few ask for the same to compare with.");
    }

    private static List<Row> read() {
        try (InputStream file = Objects.requireNonNull(UsualPrices.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return rows.stream()
                    .map(row -> new Row(
                            row.getField("what"),
                            row.getField("unit"),
                            Long.parseLong(row.getField("from")),
                            Long.parseLong(row.getField("to")),
                            LocalDate.parse(row.getField("confirmed"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
