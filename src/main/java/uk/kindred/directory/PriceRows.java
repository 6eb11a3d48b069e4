package uk.kindred.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.Room;

/** How a price stands in the table price_item. */
final class PriceRows {

    static final String COLUMNS =
            "listing_id, position, what, unit, from_amount, to_amount, payers, mandatory, includes,"
                    + " room, band, label, valid_from, valid_to, source, confirmed_on, recorded_at";

    private PriceRows() {}

    static void write(CopyText text, long listingId, int position, PriceItem item, Instant recordedAt) {
        text.value(listingId)
                .value(position)
                .value(item.what().slug())
                .value(item.unit().slug())
                .value(item.amount().fromPence())
                .value(item.amount().toPence())
                .array(item.payers().stream().map(Payer::slug).sorted().toList())
                .value(item.mandatory())
                .array(item.included())
                .value(item.room() == null ? null : item.room().slug())
                .value(item.band() == null ? null : item.band().slug())
                .value(item.label())
                .value(item.validFrom())
                .value(item.validTo())
                .value(item.source().slug())
                .value(item.confirmedOn())
                .value(recordedAt)
                .endRow();
    }

    static PriceItem read(ResultSet row) throws SQLException {
        return new PriceItem(
                PriceWhat.findBySlug(row.getString("what")).orElseThrow(),
                PriceUnit.findBySlug(row.getString("unit")).orElseThrow(),
                new PriceRange(row.getLong("from_amount"), row.getLong("to_amount")),
                values(row.getArray("payers"), Payer::findBySlug).stream().collect(Collectors.toSet()),
                row.getBoolean("mandatory"),
                List.of(strings(row.getArray("includes"))),
                value(row.getString("room"), Room::findBySlug),
                value(row.getString("band"), CareBand::findBySlug),
                row.getString("label"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                PriceSource.findBySlug(row.getString("source")).orElseThrow(),
                row.getObject("confirmed_on", LocalDate.class));
    }

    static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    static <T> List<T> values(Array slugs, Function<String, Optional<T>> find) throws SQLException {
        return Arrays.stream(strings(slugs))
                .map(slug -> find.apply(slug).orElseThrow())
                .toList();
    }

    private static <T> @Nullable T value(@Nullable String slug, Function<String, Optional<T>> find) {
        return slug == null ? null : find.apply(slug).orElseThrow();
    }
}
