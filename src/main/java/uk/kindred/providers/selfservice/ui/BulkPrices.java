package uk.kindred.providers.selfservice.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.Room;
import uk.kindred.providers.selfservice.Keeping;

/** One line's price. Every word has to be one that is known: nothing is guessed. */
final class BulkPrices {

    /** By the field of the price's form. */
    static final Map<String, String> COLUMNS = Map.of(
            "amount",
            BulkColumns.AMOUNT,
            "up-to",
            BulkColumns.UP_TO,
            "from",
            BulkColumns.FIRST_DAY,
            "until",
            BulkColumns.LAST_DAY,
            "payer",
            BulkColumns.PAYERS,
            KeptPages.FORM,
            "");

    private BulkPrices() {}

    static Optional<PriceItem> read(UnaryOperator<String> cell, Keeping keeping, Map<String, String> wrong) {
        PriceWhat what = PriceWhat.findBySlug(word(cell, BulkColumns.WHAT)).orElse(null);
        if (what == null) {
            wrong.put(BulkColumns.WHAT, "Write one of " + joined(List.of(PriceWhat.values()), PriceWhat::slug) + ".");
            return Optional.empty();
        }
        Set<String> payers = payers(cell, wrong);
        check(wrong, cell, BulkColumns.UNIT, what.units(), PriceUnit::slug, true);
        check(wrong, cell, BulkColumns.ROOM, what.hasRooms() ? List.of(Room.values()) : List.of(), Room::slug, false);
        check(
                wrong,
                cell,
                BulkColumns.BAND,
                what.hasBands() ? List.of(CareBand.values()) : List.of(),
                CareBand::slug,
                false);
        String everybody = word(cell, BulkColumns.EVERYBODY);
        if (!everybody.matches("yes|no|")) {
            wrong.put(BulkColumns.EVERYBODY, "Write “yes” or “no”.");
        }
        PriceInput input = new PriceInput(
                what,
                cell.apply(BulkColumns.AMOUNT),
                cell.apply(BulkColumns.UP_TO),
                word(cell, BulkColumns.UNIT),
                payers,
                !everybody.equals("no"),
                parts(cell.apply(BulkColumns.INCLUDES)).collect(Collectors.joining("\n")),
                word(cell, BulkColumns.ROOM),
                word(cell, BulkColumns.BAND),
                cell.apply(BulkColumns.LABEL),
                cell.apply(BulkColumns.FIRST_DAY),
                cell.apply(BulkColumns.LAST_DAY),
                "");
        return input.read(keeping, wrong);
    }

    /** Those of a cell, by slug. */
    static Set<String> payers(UnaryOperator<String> cell, Map<String, String> wrong) {
        Set<String> payers =
                Set.copyOf(parts(word(cell, BulkColumns.PAYERS)).distinct().toList());
        payers.stream()
                .filter(payer -> Payer.findBySlug(payer).isEmpty())
                .findFirst()
                .ifPresent(unknown -> wrong.put(
                        BulkColumns.PAYERS,
                        "“" + unknown + "” is nobody who pays. Write one or several of "
                                + joined(List.of(Payer.values()), Payer::slug) + ", with semicolons between them."));
        return payers;
    }

    private static <T> void check(
            Map<String, String> wrong,
            UnaryOperator<String> cell,
            String column,
            List<T> known,
            Function<T, String> slug,
            boolean needed) {
        String written = word(cell, column);
        boolean fine = written.isEmpty() ? !needed : known.stream().map(slug).anyMatch(written::equals);
        if (!fine) {
            wrong.put(
                    column,
                    known.isEmpty()
                            ? "Such a price has none. Leave this cell empty."
                            : "Write one of " + joined(known, slug) + (needed ? "." : ", or leave it empty."));
        }
    }

    private static Stream<String> parts(String cell) {
        return Stream.of(cell.split(BulkColumns.BETWEEN)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String word(UnaryOperator<String> cell, String column) {
        return cell.apply(column).toLowerCase(Locale.ROOT);
    }

    private static <T> String joined(List<T> values, Function<T, String> slug) {
        return values.stream().map(slug).collect(Collectors.joining(", "));
    }
}
