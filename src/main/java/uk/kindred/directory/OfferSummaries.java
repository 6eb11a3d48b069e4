package uk.kindred.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.Tariff;

/** What cards, the API's list and the index carry of offers, for many listings in at most two statements. */
@Service
@Transactional(readOnly = true)
public class OfferSummaries {

    private static final String OFFERS = """
            select l.id, l.example, l.priced_by, l.languages, l.faiths, l.worker_genders, l.features, l.times,
              l.serves_districts, l.serves_councils, l.serves_miles, l.serves_england,
              a.status as availability, a.places, a.hours_a_week, a.from_on, a.note, a.source, a.confirmed_on,
                a.payers, a.payer_places
            from listing l left join listing_availability a on a.listing_id = l.id and a.replaced_at is null
            where l.id = any(?) and (a.id is not null or l.example or l.priced_by is not null or l.serves_known
              or cardinality(l.languages) + cardinality(l.faiths) + cardinality(l.worker_genders)
                + cardinality(l.features) + cardinality(l.times) > 0)
            """;

    private final JdbcClient jdbc;
    private final ListingTariffs tariffs;

    OfferSummaries(JdbcClient jdbc, ListingTariffs tariffs) {
        this.jdbc = jdbc;
        this.tariffs = tariffs;
    }

    /** By database key, of open and closed ones alike; of most listings nothing is known but the register's facts. */
    public Map<Long, OfferSummary> read(Collection<Long> databaseIds) {
        if (databaseIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, OfferSummary> found = new LinkedHashMap<>();
        jdbc.sql(OFFERS).param(ListingChanges.array(databaseIds)).query(row -> {
            found.put(row.getLong("id"), summary(row));
        });
        List<Long> priced = found.entrySet().stream()
                .filter(entry -> entry.getValue().pricedBy() != null)
                .map(Map.Entry::getKey)
                .toList();
        if (!priced.isEmpty()) {
            tariffs.read(priced)
                    .forEach((id, byPayer) -> found.computeIfPresent(id, (key, summary) -> with(summary, byPayer)));
        }
        return found;
    }

    private static OfferSummary with(OfferSummary summary, Map<Payer, Tariff> byPayer) {
        return new OfferSummary(
                summary.example(),
                summary.pricedBy(),
                byPayer,
                summary.availability(),
                summary.areaServed(),
                summary.features(),
                summary.times());
    }

    private static OfferSummary summary(ResultSet row) throws SQLException {
        return new OfferSummary(
                row.getBoolean("example"),
                ListingTariffs.pricedBy(row),
                Map.of(),
                availability(row),
                areaServed(row),
                features(row),
                Set.copyOf(PriceRows.values(row.getArray("times"), TimeOfWeek::findBySlug)));
    }

    static @Nullable Availability availability(ResultSet row) throws SQLException {
        String status = row.getString("availability");
        if (status == null) {
            return null;
        }
        List<Payer> payers = PriceRows.values(row.getArray("payers"), Payer::findBySlug);
        return new Availability(
                AvailabilityStatus.findBySlug(status).orElseThrow(),
                row.getObject("places", Integer.class),
                row.getObject("hours_a_week", Integer.class),
                row.getObject("from_on", LocalDate.class),
                row.getString("note"),
                PriceSource.findBySlug(row.getString("source")).orElseThrow(),
                row.getObject("confirmed_on", LocalDate.class),
                Set.copyOf(payers),
                placesFor(payers, (Integer[]) row.getArray("payer_places").getArray()));
    }

    private static Map<Payer, Integer> placesFor(List<Payer> payers, Integer[] places) {
        Map<Payer, Integer> placesFor = new EnumMap<>(Payer.class);
        for (int i = 0; i < places.length; i++) {
            placesFor.put(payers.get(i), places[i]);
        }
        return placesFor;
    }

    static AreaServed areaServed(ResultSet row) throws SQLException {
        return new AreaServed(
                List.of(PriceRows.strings(row.getArray("serves_districts"))),
                List.of(PriceRows.strings(row.getArray("serves_councils"))),
                row.getObject("serves_miles", Integer.class),
                row.getBoolean("serves_england"));
    }

    static Features features(ResultSet row) throws SQLException {
        return new Features(
                Set.copyOf(PriceRows.values(row.getArray("languages"), Language::findBySlug)),
                Set.copyOf(PriceRows.values(row.getArray("faiths"), Faith::findBySlug)),
                Set.copyOf(PriceRows.values(row.getArray("worker_genders"), WorkerGender::findBySlug)),
                Set.copyOf(PriceRows.values(row.getArray("features"), Feature::findBySlug)));
    }
}
