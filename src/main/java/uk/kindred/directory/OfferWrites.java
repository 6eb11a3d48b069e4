package uk.kindred.directory;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.StatedTerms;

/** Writes what changed of offers, of many at once: what is replaced gets the time of it, and nothing is deleted. */
@Component
class OfferWrites {

    private static final String FACTS = """
        update listing set description = ?, details = ?::jsonb, languages = ?::text[], faiths = ?::text[],
          worker_genders = ?::text[], features = ?::text[], times = ?::text[], serves_districts = ?::text[], serves_councils = ?::text[],
          serves_miles = ?, serves_england = ?
        where id = ?
        """;

    private final JdbcTemplate jdbc;
    private final CopyIn copyIn;
    private final Clock clock;

    OfferWrites(JdbcTemplate jdbc, CopyIn copyIn, Clock clock) {
        this.jdbc = jdbc;
        this.copyIn = copyIn;
        this.clock = clock;
    }

    void write(Collection<OfferChange> changes) {
        Instant now = clock.instant();
        writePrices(changes, now);
        writeTerms(listed(changes, OfferChange::terms), now);
        writeAvailability(listed(changes, OfferChange::availability), now);
        jdbc.batchUpdate(
                FACTS,
                listed(changes, OfferChange::facts).stream()
                        .map(OfferWrites::facts)
                        .toList());
    }

    private void writePrices(Collection<OfferChange> changes, Instant now) {
        Long[] replaced =
                changes.stream().flatMap(change -> change.replaced().stream()).toArray(Long[]::new);
        jdbc.update("update price_item set replaced_at = ? where id = any(?)", Timestamp.from(now), replaced);
        List<Object[]> moved = new ArrayList<>();
        CopyText added = new CopyText();
        for (OfferChange change : changes) {
            change.moved().forEach((id, position) -> moved.add(new Object[] {position, id}));
            change.added().forEach((position, item) -> PriceRows.write(added, change.listingId(), position, item, now));
        }
        jdbc.batchUpdate("update price_item set position = ? where id = ?", moved);
        copyIn.copy("price_item", PriceRows.COLUMNS, added);
    }

    private void writeTerms(List<OfferChange> changes, Instant now) {
        replace("listing_terms", changes, now);
        CopyText rows = new CopyText();
        for (OfferChange change : changes) {
            StatedTerms terms = change.to().terms();
            if (terms != null) {
                rows.value(change.listingId())
                        .value(OfferJson.write(terms.terms()))
                        .value(terms.source().slug())
                        .value(terms.confirmedOn())
                        .value(now)
                        .endRow();
            }
        }
        copyIn.copy("listing_terms", "listing_id, terms, source, confirmed_on, recorded_at", rows);
    }

    private void writeAvailability(List<OfferChange> changes, Instant now) {
        replace("listing_availability", changes, now);
        CopyText rows = new CopyText();
        for (OfferChange change : changes) {
            Availability availability = change.to().availability();
            if (availability != null) {
                rows.value(change.listingId())
                        .value(availability.status().slug())
                        .value(availability.places())
                        .value(availability.hoursAWeek())
                        .value(availability.from())
                        .value(availability.note())
                        .value(availability.source().slug())
                        .value(availability.confirmedOn())
                        .value(now)
                        .array(payers(availability).map(Payer::slug).toList())
                        .array(
                                availability.placesFor().isEmpty()
                                        ? List.of()
                                        : payers(availability)
                                                .map(payer -> String.valueOf(
                                                        availability.placesFor().get(payer)))
                                                .toList())
                        .endRow();
            }
        }
        copyIn.copy(
                "listing_availability",
                "listing_id, status, places, hours_a_week, from_on, note, source, confirmed_on, recorded_at, payers,"
                        + " payer_places",
                rows);
    }

    /** In one order, since how many places are for each stands in another column. */
    private static Stream<Payer> payers(Availability availability) {
        return availability.payers().stream().sorted(Comparator.comparing(Payer::slug));
    }

    private void replace(String table, List<OfferChange> changes, Instant now) {
        Long[] ids = changes.stream().map(OfferChange::listingId).toArray(Long[]::new);
        jdbc.update(
                "update " + table + " set replaced_at = ? where listing_id = any(?) and replaced_at is null",
                Timestamp.from(now),
                ids);
    }

    private static Object[] facts(OfferChange change) {
        Offer offer = change.to();
        AreaServed area = offer.areaServed();
        return new Object[] {
            offer.description(),
            OfferJson.write(offer.details()),
            slugs(offer.features().languages(), Language::slug),
            slugs(offer.features().faiths(), Faith::slug),
            slugs(offer.features().workerGenders(), WorkerGender::slug),
            slugs(offer.features().features(), Feature::slug),
            slugs(times(offer.details()), TimeOfWeek::slug),
            area.districts().toArray(String[]::new),
            area.councilGss().toArray(String[]::new),
            area.miles(),
            area.england(),
            change.listingId()
        };
    }

    private static Set<TimeOfWeek> times(@Nullable SupportDetails details) {
        return details == null ? Set.of() : details.timesOfWeek();
    }

    private static <T> String[] slugs(Set<T> values, Function<T, String> slug) {
        return values.stream().map(slug).sorted().toArray(String[]::new);
    }

    private static List<OfferChange> listed(Collection<OfferChange> changes, Predicate<OfferChange> which) {
        return changes.stream().filter(which).toList();
    }
}
