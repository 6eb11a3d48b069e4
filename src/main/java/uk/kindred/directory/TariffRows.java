package uk.kindred.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.Tariff;
import uk.kindred.pricing.TariffKey;

/** A listing's tariff for one payer, as rows of listing_tariff. */
final class TariffRows {

    static final String COLUMNS =
            "listing_id, payer, key, from_pence, to_pence, source, confirmed_on, questioned, question";

    private final Map<TariffKey, PriceRange> prices = new HashMap<>();
    private final Map<TariffKey, PriceBasis> bases = new HashMap<>();

    void add(ResultSet row) throws SQLException {
        TariffKey key = TariffKey.findBySlug(row.getString("key")).orElseThrow();
        prices.put(key, new PriceRange(row.getLong("from_pence"), row.getLong("to_pence")));
        String source = row.getString("source");
        if (source != null) {
            bases.put(
                    key,
                    new PriceBasis(
                            PriceSource.findBySlug(source).orElseThrow(),
                            row.getObject("confirmed_on", LocalDate.class),
                            row.getBoolean("questioned"),
                            row.getString("question")));
        }
    }

    Tariff tariff(Payer payer) {
        return new Tariff(payer, prices, bases);
    }

    static void write(long listingId, Tariff tariff, CopyText rows) {
        tariff.prices().forEach((key, price) -> {
            PriceBasis basis = tariff.basis(key).orElse(null);
            rows.value(listingId)
                    .value(tariff.payer().slug())
                    .value(key.slug())
                    .value(price.fromPence())
                    .value(price.toPence())
                    .value(basis == null ? null : basis.source().slug())
                    .value(basis == null ? null : basis.confirmedOn())
                    .value(basis != null && basis.questioned())
                    .value(basis == null ? null : basis.question())
                    .endRow();
        });
    }
}
