package uk.kindred.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.directory.ObservedPrices.Asker;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;

/** The tables that both engines reckon whole costs from, derived from the prices in force today. */
@Component
class ListingTariffs {

    private final JdbcClient jdbc;
    private final JdbcTemplate statements;
    private final CopyIn copyIn;
    private final OtherPrices others;
    private final Clock clock;

    ListingTariffs(JdbcClient jdbc, JdbcTemplate statements, CopyIn copyIn, OtherPrices others, Clock clock) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.copyIn = copyIn;
        this.others = others;
        this.clock = clock;
    }

    /**
     * Makes them anew.
     *
     * @return those whose tariff or way of pricing is another one now; their version is for the caller to raise
     */
    List<Long> refresh(Collection<Long> listingIds) {
        if (listingIds.isEmpty()) {
            return List.of();
        }
        Map<Long, List<PriceItem>> prices = prices(listingIds);
        List<PriceItem> all = prices.values().stream().flatMap(List::stream).toList();
        return refresh(listingIds, prices, others.observed(ObservedPrices.slugs(all)));
    }

    /** The same, beside what was observed before. */
    List<Long> refresh(Collection<Long> listingIds, ObservedPrices observed) {
        return refresh(listingIds, prices(listingIds), observed);
    }

    private List<Long> refresh(
            Collection<Long> listingIds, Map<Long, List<PriceItem>> prices, ObservedPrices observed) {
        Map<Long, TariffChoice> before = standing(listingIds);
        Map<Long, Employer> employers = employers(listingIds);
        LocalDate today = LocalDate.now(clock);
        Map<Long, TariffChoice> changed = new LinkedHashMap<>();
        askers(listingIds).forEach((id, asker) -> {
            TariffChoice now = TariffChoice.of(
                    List.copyOf(asker.kinds()),
                    prices.getOrDefault(id, List.of()),
                    today,
                    employers.getOrDefault(id, Employer.NOT_THE_PERSON),
                    observed.judge(asker));
            if (!now.equals(before.get(id))) {
                changed.put(id, now);
            }
        });
        write(changed);
        return List.copyOf(changed.keySet());
    }

    /** The tariffs of these listings by payer; nothing of those that have none. */
    Map<Long, Map<Payer, Tariff>> read(Collection<Long> listingIds) {
        Map<Long, Map<Payer, TariffRows>> found = new HashMap<>();
        jdbc.sql("select * from listing_tariff where listing_id = any(?)")
                .param(ListingChanges.array(listingIds))
                .query(row -> {
                    found.computeIfAbsent(row.getLong("listing_id"), id -> new EnumMap<>(Payer.class))
                            .computeIfAbsent(
                                    Payer.findBySlug(row.getString("payer")).orElseThrow(), payer -> new TariffRows())
                            .add(row);
                });
        Map<Long, Map<Payer, Tariff>> tariffs = new HashMap<>();
        found.forEach((id, byPayer) -> {
            Map<Payer, Tariff> ofListing = new EnumMap<>(Payer.class);
            byPayer.forEach((payer, rows) -> ofListing.put(payer, rows.tariff(payer)));
            tariffs.put(id, ofListing);
        });
        return tariffs;
    }

    private Map<Long, TariffChoice> standing(Collection<Long> listingIds) {
        Map<Long, Map<Payer, Tariff>> tariffs = read(listingIds);
        Map<Long, TariffChoice> standing = new HashMap<>();
        jdbc.sql("select id, priced_by from listing where id = any(?)")
                .param(ListingChanges.array(listingIds))
                .query(row -> {
                    long id = row.getLong("id");
                    standing.put(id, new TariffChoice(pricedBy(row), tariffs.getOrDefault(id, Map.of())));
                });
        return standing;
    }

    static @Nullable PricedBy pricedBy(ResultSet row) throws SQLException {
        String slug = row.getString("priced_by");
        return slug == null ? null : PricedBy.findBySlug(slug).orElseThrow();
    }

    private Map<Long, Asker> askers(Collection<Long> listingIds) {
        Map<Long, Asker> askers = new LinkedHashMap<>();
        jdbc.sql("select id, kinds, example, council_gss from listing where id = any(?) order by id for update")
                .param(ListingChanges.array(listingIds))
                .query(row -> {
                    askers.put(
                            row.getLong("id"),
                            others.asker(
                                    PriceRows.values(row.getArray("kinds"), SupportKind::findBySlug),
                                    row.getBoolean("example"),
                                    row.getString("council_gss")));
                });
        return askers;
    }

    /** Of assistants only. */
    private Map<Long, Employer> employers(Collection<Long> listingIds) {
        Map<Long, Employer> employers = new HashMap<>();
        jdbc.sql("select id, details from listing where id = any(?) and details ->> 'type' = 'personal-assistant'")
                .param(ListingChanges.array(listingIds))
                .query(row -> {
                    employers.put(
                            row.getLong("id"), SupportDetails.employer(OfferJson.details(row.getString("details"))));
                });
        return employers;
    }

    private Map<Long, List<PriceItem>> prices(Collection<Long> listingIds) {
        Map<Long, List<PriceItem>> prices = new HashMap<>();
        jdbc.sql("""
            select * from price_item where listing_id = any(?) and replaced_at is null
            order by listing_id, position, id
            """).param(ListingChanges.array(listingIds)).query(row -> {
            prices.computeIfAbsent(row.getLong("listing_id"), id -> new ArrayList<>())
                    .add(PriceRows.read(row));
        });
        return prices;
    }

    private void write(Map<Long, TariffChoice> changed) {
        if (changed.isEmpty()) {
            return;
        }
        jdbc.sql("delete from listing_tariff where listing_id = any(?)")
                .param(ListingChanges.array(changed.keySet()))
                .update();
        CopyText rows = new CopyText();
        List<Object[]> ways = new ArrayList<>();
        changed.forEach((id, choice) -> {
            choice.tariffs().values().forEach(tariff -> TariffRows.write(id, tariff, rows));
            PricedBy way = choice.pricedBy();
            ways.add(new Object[] {way == null ? null : way.slug(), id});
        });
        copyIn.copy("listing_tariff", TariffRows.COLUMNS, rows);
        statements.batchUpdate("update listing set priced_by = ? where id = ?", ways);
    }
}
