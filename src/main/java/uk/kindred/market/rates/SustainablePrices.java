package uk.kindred.market.rates;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Prices at which a service can go on, only from sources that can be read: what the council's own cost of care exercise found,
 * and the dated table beside this package. There is none of any other item, and none is reckoned.
 */
final class SustainablePrices {

    private static final String TABLE = "sustainable-prices.csv";
    private static final List<SustainablePrice> PUBLISHED = read();

    private SustainablePrices() {}

    /**
     * The council's own first. Each is of the year asked for, or of the last one before it that is known.
     *
     * @param stated the council's figures that count
     */
    static List<SustainablePrice> list(RateItem item, int year, List<CouncilRate> stated) {
        List<SustainablePrice> prices = new ArrayList<>();
        stated.stream()
                .filter(rate -> rate.item() == item && rate.sort() == RateSort.COST && rate.year() <= year)
                .max(Comparator.comparingInt(CouncilRate::year))
                .ifPresent(rate -> prices.add(new SustainablePrice(
                        item,
                        rate.year(),
                        Objects.requireNonNull(rate.pence()),
                        "the council’s own cost of care exercise",
                        rate.source(),
                        rate.statedOn())));
        published(item, year).ifPresent(prices::add);
        return List.copyOf(prices);
    }

    static Optional<SustainablePrice> published(RateItem item, int year) {
        return PUBLISHED.stream()
                .filter(price -> price.item() == item && price.year() <= year)
                .max(Comparator.comparingInt(SustainablePrice::year));
    }

    private static List<SustainablePrice> read() {
        try (InputStream file = Objects.requireNonNull(SustainablePrices.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return rows.stream()
                    .map(row -> new SustainablePrice(
                            RateItem.findBySlug(row.getField("item")).orElseThrow(),
                            Integer.parseInt(row.getField("year")),
                            Long.parseLong(row.getField("pence")),
                            row.getField("name"),
                            row.getField("source"),
                            LocalDate.parse(row.getField("confirmed"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
