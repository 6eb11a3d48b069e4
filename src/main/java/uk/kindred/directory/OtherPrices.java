package uk.kindred.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.directory.ObservedPrices.Alike;
import uk.kindred.directory.ObservedPrices.Asker;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.pricing.KnownPrices;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceJudge;
import uk.kindred.pricing.PriceWhat;

/** Compares prices with what others of a kind ask: real ones with real ones, made-up ones with made-up ones. */
@Component
class OtherPrices {

    /** A range counts by its middle. Services are counted, and not their prices: one alone makes nothing usual. */
    private static final String QUARTILES = """
            select example, kind, what, unit, payer, label, region, grouping(region) = 1 as everywhere,
              count(distinct listing) as services,
              percentile_disc(array[0.25, 0.5, 0.75]) within group (order by amount) as quartiles
            from (
              select l.id as listing, l.example, kind, p.what, p.unit, payer,
                case when p.what = 'extra' then lower(p.label) else '' end as label,
                coalesce(area.region, '-') as region, (p.from_amount + p.to_amount) / 2 as amount
              from price_item p
                join listing l on l.id = p.listing_id
                left join unnest(:councils::text[], :regions::text[]) as area (gss, region) on area.gss = l.council_gss
                cross join unnest(l.kinds) as kind
                cross join unnest(p.payers) as payer
              where p.what = any(:whats::text[]) and p.replaced_at is null and p.valid_from <= :today
                and (p.valid_to is null or p.valid_to >= :today) and l.status = 'open') asked
            group by grouping sets (
              (example, kind, what, unit, payer, label, region), (example, kind, what, unit, payer, label))
            having count(distinct listing) >= :enough
            """;

    private final JdbcClient jdbc;
    private final Councils councils;
    private final Clock clock;

    OtherPrices(JdbcClient jdbc, Councils councils, Clock clock) {
        this.jdbc = jdbc;
        this.councils = councils;
        this.clock = clock;
    }

    List<Plausibility> question(ListingSummary listing, List<PriceItem> items) {
        Optional<Council> council = Optional.ofNullable(listing.councilSlug()).flatMap(councils::findBySlug);
        return question(asker(listing.kinds(), listing.offer().example(), council), items);
    }

    /** Of a real listing that there is not yet. */
    List<Plausibility> questionNew(List<SupportKind> kinds, List<PriceItem> items) {
        return question(new Asker(kinds, false, null), items);
    }

    Asker asker(List<SupportKind> kinds, boolean example, @Nullable String councilGss) {
        return asker(kinds, example, Optional.ofNullable(councilGss).flatMap(councils::findByGss));
    }

    private static Asker asker(List<SupportKind> kinds, boolean example, Optional<Council> council) {
        return new Asker(kinds, example, council.map(Council::region).orElse(null));
    }

    private List<Plausibility> question(Asker asker, List<PriceItem> items) {
        PriceJudge judge = observed(ObservedPrices.slugs(items)).judge(asker);
        return items.stream().map(judge::judge).toList();
    }

    /** Of everything. */
    ObservedPrices observed() {
        return observed(Arrays.stream(PriceWhat.values()).map(PriceWhat::slug).toList());
    }

    /** @param whats slugs of what the prices are for */
    ObservedPrices observed(Collection<String> whats) {
        Map<Alike, KnownPrices> known = new HashMap<>();
        jdbc.sql(QUARTILES)
                .param("whats", whats.toArray(String[]::new))
                .param("councils", councils.list().stream().map(Council::gss).toArray(String[]::new))
                .param("regions", councils.list().stream().map(Council::region).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .param("enough", KnownPrices.ENOUGH)
                .query(row -> {
                    Alike alike = alike(row);
                    known.put(alike, known(row, alike));
                });
        return new ObservedPrices(known);
    }

    private static Alike alike(ResultSet row) throws SQLException {
        return new Alike(
                row.getBoolean("example"),
                row.getString("kind"),
                row.getString("what"),
                row.getString("unit"),
                row.getString("payer"),
                row.getString("label"),
                row.getBoolean("everywhere") ? ObservedPrices.ENGLAND : row.getString("region"));
    }

    private static KnownPrices known(ResultSet row, Alike alike) throws SQLException {
        Long[] quartiles = (Long[]) row.getArray("quartiles").getArray();
        return new KnownPrices(row.getInt("services"), quartiles[0], quartiles[1], quartiles[2], whose(alike));
    }

    /** "nursing homes in London, for people who pay themselves". */
    private static String whose(Alike alike) {
        String kind = SupportKind.findBySlug(alike.kind()).orElseThrow().plural();
        String area = alike.region().equals(ObservedPrices.ENGLAND) ? "England" : alike.region();
        return (alike.example() ? "example " : "") + kind + " in " + area + ", for "
                + Payer.findBySlug(alike.payer()).orElseThrow().who();
    }
}
