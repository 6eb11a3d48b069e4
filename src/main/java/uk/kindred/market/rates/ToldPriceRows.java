package uk.kindred.market.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.supply.PriceFigures;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.TariffKey;

/** Reads providers' prices for the same as councils' rates, of one council's open listings. */
@Component
class ToldPriceRows {

    /** A listing of two of an item's kinds counts once. */
    private static final String PRICES = """
            with told as (
              select way.item, t.payer, l.id, min(t.from_pence) as pence, bool_or(t.questioned) as questioned
              from listing l
                cross join unnest(l.kinds) as kind
                join unnest(cast(:items as text[]), cast(:kinds as text[]), cast(:keys as text[]), cast(:payers as text[]))
                  as way (item, of_kind, key, payer) on way.of_kind = kind
                join listing_tariff t on t.listing_id = l.id and t.payer = way.payer and t.key = way.key
              where l.council_gss = :council and l.status = 'open' and not l.example
              group by way.item, t.payer, l.id
            )
            select item, payer, count(*) filter (where not questioned) as known,
              count(*) filter (where questioned) as questioned,
              percentile_disc(array[0.25, 0.5, 0.75]) within group (order by pence)
                filter (where not questioned) as quartiles
            from told group by item, payer
            """;

    private final JdbcClient jdbc;

    ToldPriceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ToldPrice> list(String councilGss) {
        List<String> items = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> payers = new ArrayList<>();
        for (RateItem item : RateItem.values()) {
            TariffKey key = item.key();
            if (key == null) {
                continue;
            }
            for (SupportKind kind : item.kinds()) {
                for (Payer payer : List.of(Payer.SELF_FUNDER, item.paidBy())) {
                    items.add(item.slug());
                    kinds.add(kind.slug());
                    keys.add(key.slug());
                    payers.add(payer.slug());
                }
            }
        }
        return jdbc.sql(PRICES)
                .param("council", councilGss)
                .param("items", items.toArray(String[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("keys", keys.toArray(String[]::new))
                .param("payers", payers.toArray(String[]::new))
                .query(ToldPriceRows::read)
                .list();
    }

    private static ToldPrice read(ResultSet row, int number) throws SQLException {
        long known = row.getLong("known");
        Long[] quartiles = known < PriceFigures.FEWEST
                ? null
                : (Long[]) row.getArray("quartiles").getArray();
        return new ToldPrice(
                RateItem.findBySlug(row.getString("item")).orElseThrow(),
                Payer.findBySlug(row.getString("payer")).orElseThrow(),
                known,
                row.getLong("questioned"),
                quartiles == null ? null : new PriceFigures.Quartiles(quartiles[0], quartiles[1], quartiles[2]));
    }
}
