package uk.kindred.market.supply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.supply.PriceFigures.Change;
import uk.kindred.market.supply.PriceFigures.Quartiles;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.TariffKey;

/** What is asked in areas for each kind's typical plan, and how that has changed. */
@Component
class PriceFigureRows {

    static final List<Payer> PAYERS = List.of(Payer.SELF_FUNDER, Payer.COUNCIL);

    /** A cost is that of the kind's own typical plan, whatever else the listing is. */
    private static final String COSTS = """
            with cost as materialized (
              select area, kind, l.id, t.payer, t.from_pence as pence, t.questioned
              from listing l
                join unnest(cast(:areas as text[]), cast(:councils as text[])) as member (area, council)
                  on member.council = l.council_gss
                cross join unnest(l.kinds) as kind
                join unnest(cast(:kinds as text[]), cast(:keys as text[])) as way (of_kind, key) on way.of_kind = kind
                join listing_tariff t on t.listing_id = l.id and t.payer = any(cast(:payers as text[])) and t.key = way.key
              where l.council_gss = any(cast(:councils as text[])) and l.status = 'open' and l.example = :examples
            )
            """;

    private static final String QUARTILES = COSTS + """
            select area, kind, payer, count(*) filter (where not questioned) as known,
              count(*) filter (where questioned) as questioned,
              percentile_disc(array[0.25, 0.5, 0.75]) within group (order by pence)
                filter (where not questioned) as quartiles
            from cost group by area, kind, payer
            """;

    private static final String GAPS = COSTS + """
            select area, kind, count(*) as listings,
              percentile_disc(0.5) within group (order by self.pence - council.pence) as pence,
              percentile_disc(0.5) within group (
                order by round((self.pence - council.pence) * 1000.0 / council.pence)) as per_mille
            from cost self join cost council using (area, kind, id)
            where self.payer = 'self-funder' and council.payer = 'council' and council.pence > 0
              and not self.questioned and not council.questioned
            group by area, kind
            having count(*) >= :fewest
            """;

    /**
     * The prices that the kind's cost is made of, of the same thing on both days. What was asked a year ago is as in
     * directory's PriceHistory: a price that was replaced later counts, unless it was corrected.
     */
    private static final String CHANGES = """
            with pair as (
              select area, kind, l.id, payer, (p.from_amount + p.to_amount) / 2.0 as now_amount,
                (b.from_amount + b.to_amount) / 2.0 as then_amount
              from listing l
                join unnest(cast(:areas as text[]), cast(:councils as text[])) as member (area, council)
                  on member.council = l.council_gss
                cross join unnest(l.kinds) as kind
                join unnest(cast(:kinds as text[]), cast(:whats as text[])) as way (of_kind, what) on way.of_kind = kind
                join price_item p on p.listing_id = l.id and p.what = way.what and p.replaced_at is null
                  and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
                join price_item b on b.listing_id = l.id and b.what = p.what and b.unit = p.unit
                  and b.room is not distinct from p.room and b.band is not distinct from p.band
                  and b.label is not distinct from p.label
                  and b.valid_from <= :then and (b.valid_to is null or b.valid_to >= :then)
                cross join unnest(p.payers) as payer
              where l.council_gss = any(cast(:councils as text[])) and l.status = 'open' and l.example = :examples
                and payer = any(cast(:payers as text[])) and payer = any(b.payers)
                and (b.replaced_at is null or (b.replaced_at at time zone 'Europe/London')::date > :then
                  and not exists (
                    select from price_item later
                    where later.listing_id = l.id and later.recorded_at >= b.replaced_at and later.valid_from <= :then
                      and (later.valid_to is null or later.valid_to >= :then)
                      and later.what = b.what and later.unit = b.unit
                      and later.room is not distinct from b.room and later.band is not distinct from b.band
                      and later.label is not distinct from b.label and later.payers && b.payers))
            ), change as (
              select area, kind, id, payer, round((sum(now_amount) - sum(then_amount)) * 1000.0 / sum(then_amount)) as per_mille
              from pair group by area, kind, id, payer
              having sum(then_amount) > 0
            )
            select area, kind, payer, count(*) as listings, percentile_disc(0.5) within group (order by per_mille) as per_mille
            from change group by area, kind, payer
            having count(*) >= :fewest
            """;

    private final JdbcClient jdbc;

    PriceFigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An area and a kind of support in it. */
    record Of(String area, SupportKind kind) {}

    private record Asked(String area, String kind, String payer) {}

    /** Of each area and kind, each payer of whom any cost is known. */
    Map<Of, List<PriceFigures>> figures(Areas areas, boolean examples, LocalDate today) {
        Map<Asked, Change> changes = changes(areas, examples, today);
        Map<Of, List<PriceFigures>> figures = new HashMap<>();
        costs(QUARTILES, areas, examples).query(row -> {
            PriceFigures read = read(row, changes.get(asked(row)));
            of(row).ifPresent(of ->
                    figures.computeIfAbsent(of, any -> new ArrayList<>()).add(read));
        });
        figures.values().forEach(some -> some.sort((one, other) -> one.payer().compareTo(other.payer())));
        return figures;
    }

    private static Optional<Of> of(ResultSet row) throws SQLException {
        String area = row.getString("area");
        return SupportKind.findBySlug(row.getString("kind")).map(kind -> new Of(area, kind));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(row.getString("area"), row.getString("kind"), row.getString("payer"));
    }

    private static PriceFigures read(ResultSet row, @Nullable Change change) throws SQLException {
        long known = row.getLong("known");
        return new PriceFigures(
                Payer.findBySlug(row.getString("payer")).orElseThrow(),
                known,
                row.getLong("questioned"),
                known < PriceFigures.FEWEST ? null : quartiles(row),
                change);
    }

    private static Quartiles quartiles(ResultSet row) throws SQLException {
        Long[] quartiles = (Long[]) row.getArray("quartiles").getArray();
        return new Quartiles(quartiles[0], quartiles[1], quartiles[2]);
    }

    /** Of areas and kinds of which both prices are known of enough listings. */
    Map<Of, PriceGap> gaps(Areas areas, boolean examples) {
        Map<Of, PriceGap> gaps = new HashMap<>();
        costs(GAPS, areas, examples).param("fewest", PriceFigures.FEWEST).query(row -> {
            PriceGap gap = new PriceGap(row.getLong("listings"), row.getLong("pence"), row.getLong("per_mille"));
            of(row).ifPresent(of -> gaps.put(of, gap));
        });
        return gaps;
    }

    private JdbcClient.StatementSpec costs(String sql, Areas areas, boolean examples) {
        return jdbc.sql(sql)
                .param("areas", areas.areas())
                .param("councils", areas.councils())
                .param("examples", examples)
                .param("kinds", SupplyRows.kinds())
                .param(
                        "keys",
                        Arrays.stream(SupportKind.values())
                                .map(kind -> TariffKey.typical(kind.pricedBy()).slug())
                                .toArray(String[]::new))
                .param("payers", PAYERS.stream().map(Payer::slug).toArray(String[]::new));
    }

    private Map<Asked, Change> changes(Areas areas, boolean examples, LocalDate today) {
        List<String> kinds = new ArrayList<>();
        List<String> whats = new ArrayList<>();
        for (SupportKind kind : SupportKind.values()) {
            for (PriceWhat what : kind.pricedBy().prices()) {
                kinds.add(kind.slug());
                whats.add(what.slug());
            }
        }
        Map<Asked, Change> changes = new HashMap<>();
        jdbc.sql(CHANGES)
                .param("areas", areas.areas())
                .param("councils", areas.councils())
                .param("examples", examples)
                .param("kinds", kinds.toArray(String[]::new))
                .param("whats", whats.toArray(String[]::new))
                .param("payers", PAYERS.stream().map(Payer::slug).toArray(String[]::new))
                .param("today", today)
                .param("then", today.minusYears(1))
                .param("fewest", PriceFigures.FEWEST)
                .query(row -> {
                    changes.put(asked(row), new Change(row.getLong("listings"), row.getLong("per_mille")));
                });
        return changes;
    }
}
