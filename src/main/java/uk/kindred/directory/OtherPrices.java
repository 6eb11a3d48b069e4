package uk.kindred.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.pricing.KnownPrices;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceWhat;

/** Compares prices with what others of a kind ask: real ones with real ones, made-up ones with made-up ones. */
@Component
class OtherPrices {

    /** A range counts by its middle. */
    private static final String QUARTILES = """
            select asked.number, count(*) as prices,
              percentile_disc(array[0.25, 0.5, 0.75]) within group (order by (p.from_amount + p.to_amount) / 2) as quartiles
            from unnest(:whats::text[], :units::text[], :payers::text[]) with ordinality as asked (what, unit, payers, number)
              join price_item p on p.what = asked.what and p.unit = asked.unit
                and p.payers && string_to_array(asked.payers, ',')
              join listing l on l.id = p.listing_id
            where p.replaced_at is null and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
              and l.status = 'open' and l.id <> :listing and l.kinds && :kinds::text[]
              and l.example = coalesce((select example from listing where id = :listing), false)
            group by asked.number
            """;

    private static final long NO_LISTING = 0;

    private final JdbcClient jdbc;
    private final Clock clock;

    OtherPrices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Plausibility> question(ListingSummary listing, List<PriceItem> items) {
        return question(listing.databaseId(), listing.kinds(), items);
    }

    /** Of a real listing that there is not yet. */
    List<Plausibility> questionNew(List<SupportKind> kinds, List<PriceItem> items) {
        return question(NO_LISTING, kinds, items);
    }

    private List<Plausibility> question(long listingId, List<SupportKind> kinds, List<PriceItem> items) {
        Map<Integer, KnownPrices> known = new HashMap<>();
        jdbc.sql(QUARTILES)
                .param("whats", items.stream().map(item -> item.what().slug()).toArray(String[]::new))
                .param("units", items.stream().map(item -> item.unit().slug()).toArray(String[]::new))
                .param("payers", items.stream().map(OtherPrices::payers).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .param("listing", listingId)
                .param("kinds", kinds.stream().map(SupportKind::slug).toArray(String[]::new))
                .query(row -> {
                    known.put(row.getInt("number") - 1, known(row));
                });
        return IntStream.range(0, items.size())
                .mapToObj(
                        number -> Plausibility.of(items.get(number), comparable(items.get(number), known.get(number))))
                .toList();
    }

    /** What extras have in common is only the word. */
    private static @Nullable KnownPrices comparable(PriceItem item, @Nullable KnownPrices known) {
        return item.what() == PriceWhat.EXTRA ? null : known;
    }

    private static String payers(PriceItem item) {
        return item.payers().stream().map(Payer::slug).sorted().collect(Collectors.joining(","));
    }

    private static KnownPrices known(ResultSet row) throws SQLException {
        Long[] quartiles = (Long[]) row.getArray("quartiles").getArray();
        return new KnownPrices(row.getInt("prices"), quartiles[0], quartiles[1], quartiles[2]);
    }
}
