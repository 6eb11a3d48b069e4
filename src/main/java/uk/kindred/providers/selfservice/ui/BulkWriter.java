package uk.kindred.providers.selfservice.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.csv.Cells;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingDetails;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;

/** Writes listings as they stand into a file that can be changed and sent back. */
final class BulkWriter {

    private BulkWriter() {}

    /** With a mark at its start by which programs for tables know it as UTF-8. */
    static String write(List<ListingDetails> listings, LocalDate today) {
        StringWriter file = new StringWriter().append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(BulkColumns.ALL);
            for (ListingDetails listing : listings) {
                row(csv, places(listing));
                PricesPage.standing(listing, today).forEach(price -> row(csv, price(listing, price)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static void row(CsvWriter csv, Map<String, String> cells) {
        csv.writeRecord(BulkColumns.ALL.stream()
                .map(column -> Cells.safe(cells.getOrDefault(column, "")))
                .toList());
    }

    private static Map<String, String> begun(ListingDetails listing, String fact) {
        Map<String, String> cells = new HashMap<>();
        cells.put(BulkColumns.LISTING, listing.summary().id());
        cells.put(BulkColumns.NAME, listing.summary().name());
        cells.put(BulkColumns.FACT, fact);
        return cells;
    }

    private static Map<String, String> places(ListingDetails listing) {
        Map<String, String> cells = begun(listing, BulkColumns.PLACES_FACT);
        Availability said = listing.offer().availability();
        if (said != null) {
            cells.put(BulkColumns.STATUS, said.status().slug());
            cells.put(BulkColumns.PLACES, text(said.places()));
            cells.put(BulkColumns.HOURS, text(said.hoursAWeek()));
            cells.put(BulkColumns.FREE_FROM, text(said.from()));
            cells.put(BulkColumns.NOTE, text(said.note()));
            cells.put(BulkColumns.PAYERS, payers(said.payers()));
            said.placesFor()
                    .forEach((payer, some) -> cells.put(BulkColumns.PLACES_FOR.getOrDefault(payer, ""), text(some)));
        }
        return cells;
    }

    private static Map<String, String> price(ListingDetails listing, PriceItem price) {
        Map<String, String> cells = begun(listing, BulkColumns.PRICE_FACT);
        PriceInput input = PriceInput.of(price);
        cells.put(BulkColumns.WHAT, price.what().slug());
        cells.put(BulkColumns.UNIT, input.unit());
        cells.put(BulkColumns.AMOUNT, input.amount());
        cells.put(BulkColumns.UP_TO, input.upTo());
        cells.put(BulkColumns.PAYERS, payers(price.payers()));
        cells.put(BulkColumns.EVERYBODY, price.mandatory() ? "yes" : "no");
        cells.put(BulkColumns.ROOM, input.room());
        cells.put(BulkColumns.BAND, input.band());
        cells.put(BulkColumns.LABEL, input.label());
        cells.put(BulkColumns.INCLUDES, String.join(BulkColumns.BETWEEN, price.included()));
        cells.put(BulkColumns.FIRST_DAY, text(price.validFrom()));
        cells.put(BulkColumns.LAST_DAY, text(price.validTo()));
        return cells;
    }

    private static String payers(Set<Payer> payers) {
        return payers.stream().sorted().map(Payer::slug).collect(Collectors.joining(BulkColumns.BETWEEN));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
