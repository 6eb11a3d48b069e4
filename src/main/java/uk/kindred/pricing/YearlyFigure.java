package uk.kindred.pricing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A figure that changes with the year, from the dated table beside this package.
 *
 * @param year the year that it is of
 */
public record YearlyFigure(String name, int year, long value, String unit, String source, LocalDate confirmedOn) {

    static final String BANK_HOLIDAYS = "bank-holidays";
    static final String LIVING_WAGE = "national-living-wage";
    static final String HOLIDAY_WEEKS = "statutory-holiday";
    static final String PENSION_RATE = "employers-pension-rate";
    static final String PENSION_TRIGGER = "pension-earnings-trigger";
    static final String PENSION_LOWER = "pension-lower-earnings";
    static final String PENSION_UPPER = "pension-upper-earnings";
    static final String INSURANCE_RATE = "employers-insurance-rate";
    static final String INSURANCE_THRESHOLD = "employers-insurance-threshold";
    static final String EMPLOYMENT_ALLOWANCE = "employment-allowance";

    private static final String TABLE = "yearly-figures.csv";
    private static final List<YearlyFigure> ALL = read();

    /** The year's own, or else the last one before it; before the table starts, the first. */
    static YearlyFigure get(String name, int year) {
        List<YearlyFigure> known = ALL.stream()
                .filter(figure -> figure.name.equals(name))
                .sorted(Comparator.comparingInt(YearlyFigure::year))
                .toList();
        return known.stream()
                .filter(figure -> figure.year <= year)
                .reduce((earlier, later) -> later)
                .orElseGet(known::getFirst);
    }

    /** "Figures of 2025, from https://www.gov.uk/…". */
    String provenance() {
        return "Figures of " + year + ", from " + source + ".";
    }

    private static List<YearlyFigure> read() {
        try (InputStream file = Objects.requireNonNull(YearlyFigure.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return rows.stream()
                    .map(row -> new YearlyFigure(
                            row.getField("figure"),
                            Integer.parseInt(row.getField("year")),
                            Long.parseLong(row.getField("value")),
                            row.getField("unit"),
                            row.getField("source"),
                            LocalDate.parse(row.getField("confirmed"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
