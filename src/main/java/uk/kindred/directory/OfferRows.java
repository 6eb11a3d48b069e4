package uk.kindred.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.directory.StoredOffer.StoredPrice;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.StatedTerms;

/** Reads whole offers as they stand, for any number of listings in two statements. */
@Component
class OfferRows {

    private static final String OFFERS = """
            select l.id, l.kinds, l.example, l.description, l.details, l.languages, l.faiths, l.worker_genders, l.features,
              l.serves_districts, l.serves_councils, l.serves_miles, l.serves_england,
              a.status as availability, a.places, a.hours_a_week, a.from_on, a.note, a.source, a.confirmed_on, a.payers,
              a.payer_places,
              t.terms, t.source as terms_source, t.confirmed_on as terms_confirmed_on
            from listing l
              left join listing_availability a on a.listing_id = l.id and a.replaced_at is null
              left join listing_terms t on t.listing_id = l.id and t.replaced_at is null
            where l.id = any(?)
            """;

    private static final String PRICES =
            "select * from price_item where listing_id = any(?) and replaced_at is null order by position, id";

    private final JdbcClient jdbc;

    OfferRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, StoredOffer> read(Collection<Long> listingIds) {
        Map<Long, List<StoredPrice>> prices = new HashMap<>();
        jdbc.sql(PRICES).param(ListingChanges.array(listingIds)).query(row -> {
            prices.computeIfAbsent(row.getLong("listing_id"), id -> new ArrayList<>())
                    .add(new StoredPrice(row.getLong("id"), row.getInt("position"), PriceRows.read(row)));
        });
        Map<Long, StoredOffer> offers = new LinkedHashMap<>();
        jdbc.sql(OFFERS).param(ListingChanges.array(listingIds)).query(row -> {
            long id = row.getLong("id");
            offers.put(id, offer(row, prices.getOrDefault(id, List.of())));
        });
        return offers;
    }

    private static StoredOffer offer(ResultSet row, List<StoredPrice> prices) throws SQLException {
        return new StoredOffer(
                row.getLong("id"),
                PriceRows.values(row.getArray("kinds"), SupportKind::findBySlug),
                row.getBoolean("example"),
                new Offer(
                        row.getString("description"),
                        OfferJson.details(row.getString("details")),
                        OfferSummaries.features(row),
                        OfferSummaries.areaServed(row),
                        prices.stream().map(StoredPrice::item).toList(),
                        terms(row),
                        OfferSummaries.availability(row)),
                prices);
    }

    private static @Nullable StatedTerms terms(ResultSet row) throws SQLException {
        String terms = row.getString("terms");
        return terms == null
                ? null
                : new StatedTerms(
                        OfferJson.terms(terms),
                        PriceSource.findBySlug(row.getString("terms_source")).orElseThrow(),
                        row.getObject("terms_confirmed_on", LocalDate.class));
    }
}
