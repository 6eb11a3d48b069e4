package uk.kindred.providers.selfservice.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.csv.SentTable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingDetails;
import uk.kindred.pricing.PriceItem;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.Keeping;

/** Reads a file for many listings; whatever is wrong is told with its line and column and what to do. */
final class BulkReader {

    static final int MOST_LISTINGS = 200;

    /** By the field of the form for free places. */
    private static final Map<String, String> PLACES_COLUMNS = new HashMap<>(Map.of(
            "status",
            BulkColumns.STATUS,
            "places",
            BulkColumns.PLACES,
            "hours",
            BulkColumns.HOURS,
            "free-from",
            BulkColumns.FREE_FROM,
            "payer",
            BulkColumns.PAYERS));

    static {
        BulkColumns.PLACES_FOR.forEach(
                (payer, column) -> PLACES_COLUMNS.put(AvailabilityInput.fieldFor(payer.slug()), column));
    }

    private final Function<Collection<String>, Map<String, ListingDetails>> own;
    private final LocalDate today;
    private final List<SentTable.Problem> problems = new ArrayList<>();
    private final Map<String, List<BulkContent.Price>> prices = new LinkedHashMap<>();
    private final Map<String, Availability> availability = new HashMap<>();
    private boolean apart;

    /** @param own those of these listings that the sender's organisation keeps, by public id */
    BulkReader(Function<Collection<String>, Map<String, ListingDetails>> own, LocalDate today) {
        this.own = own;
        this.today = today;
    }

    BulkContent read(String text) {
        List<SentTable.Row> rows = SentTable.read(text, BulkColumns.COLUMNS, problems);
        List<String> ids = rows.stream()
                .map(row -> row.cell(BulkColumns.LISTING))
                .distinct()
                .toList();
        if (ids.size() > MOST_LISTINGS) {
            problem(1, BulkColumns.LISTING, "A file has at most " + MOST_LISTINGS + " listings. Send several files.");
        }
        if (!problems.isEmpty()) {
            return new BulkContent(List.of(), problems);
        }
        apart = rows.stream()
                .anyMatch(row -> BulkColumns.PLACES_FOR.values().stream().anyMatch(row.cells()::containsKey));
        Map<String, ListingDetails> listings = own.apply(ids);
        for (SentTable.Row row : rows) {
            ListingDetails listing = listings.get(row.cell(BulkColumns.LISTING));
            if (listing == null) {
                problem(
                        row.line(),
                        BulkColumns.LISTING,
                        "You keep no listing with this number. Take the numbers of the"
                                + " file that you can download here.");
            } else {
                read(row, listing);
            }
        }
        if (rows.isEmpty()) {
            problem(1, "", "The file has no lines below the names of the columns.");
        }
        return new BulkContent(
                listings.values().stream()
                        .map(listing -> new BulkContent.OfListing(
                                listing,
                                prices.getOrDefault(listing.summary().id(), List.of()),
                                availability.get(listing.summary().id()),
                                apart))
                        .toList(),
                problems);
    }

    private void read(SentTable.Row row, ListingDetails listing) {
        String fact = row.cell(BulkColumns.FACT).toLowerCase(Locale.ROOT);
        Keeping keeping = Keeping.of(listing, today);
        switch (fact) {
            case BulkColumns.PLACES_FACT -> readPlaces(row, listing, keeping);
            case BulkColumns.PRICE_FACT -> readPrice(row, listing, keeping);
            default ->
                problem(
                        row.line(),
                        BulkColumns.FACT,
                        "Write “" + BulkColumns.PLACES_FACT + "” or “" + BulkColumns.PRICE_FACT + "”.");
        }
    }

    private void readPlaces(SentTable.Row row, ListingDetails listing, Keeping keeping) {
        Map<String, String> wrong = new LinkedHashMap<>();
        AvailabilityInput input = new AvailabilityInput(
                row.cell(BulkColumns.STATUS).toLowerCase(Locale.ROOT),
                row.cell(BulkColumns.PLACES),
                row.cell(BulkColumns.HOURS),
                row.cell(BulkColumns.FREE_FROM),
                row.cell(BulkColumns.NOTE),
                BulkPrices.payers(row::cell, wrong),
                placesFor(row));
        if (input.equals(AvailabilityInput.NONE)) {
            return;
        }
        Availability said = input.read(keeping, wrong).orElse(null);
        wrong.computeIfPresent("status", (field, words) -> "Write “available”, “waiting-list” or “full”.");
        wrong.computeIfPresent(
                "payer",
                (field, words) -> "Say for each of these how many places are for them, or leave this cell empty.");
        tell(row, wrong, PLACES_COLUMNS);
        if (said != null && availability.put(listing.summary().id(), said) != null) {
            problem(
                    row.line(),
                    BulkColumns.FACT,
                    "Its free places stand in another line already. Delete one of the two.");
        }
    }

    private static Map<String, String> placesFor(SentTable.Row row) {
        Map<String, String> placesFor = new HashMap<>();
        BulkColumns.PLACES_FOR.forEach((payer, column) -> {
            if (!row.cell(column).isEmpty()) {
                placesFor.put(payer.slug(), row.cell(column));
            }
        });
        return placesFor;
    }

    private void readPrice(SentTable.Row row, ListingDetails listing, Keeping keeping) {
        Map<String, String> wrong = new LinkedHashMap<>();
        PriceItem item = BulkPrices.read(row::cell, keeping, wrong).orElse(null);
        tell(row, wrong, BulkPrices.COLUMNS);
        if (item == null) {
            return;
        }
        List<BulkContent.Price> all = prices.computeIfAbsent(listing.summary().id(), id -> new ArrayList<>());
        @Nullable
        Long twin = all.stream()
                .filter(other -> Fingerprints.of(other.item()).equals(Fingerprints.of(item)))
                .map(BulkContent.Price::line)
                .findFirst()
                .orElse(null);
        if (twin != null) {
            problem(row.line(), "", "This is the same price as in line " + twin + ". Delete one of the two.");
        }
        all.add(new BulkContent.Price(row.line(), item));
    }

    private void tell(SentTable.Row row, Map<String, String> wrong, Map<String, String> columns) {
        wrong.forEach((field, words) -> problem(row.line(), columns.getOrDefault(field, field), words));
    }

    private void problem(long line, String column, String words) {
        problems.add(new SentTable.Problem(line, column, words));
    }
}
