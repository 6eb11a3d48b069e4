package uk.kindred.market.supply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Availability;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.supply.KindSupply.Concentration;
import uk.kindred.market.supply.KindSupply.Quality;
import uk.kindred.market.supply.KindSupply.Vacancies;

/** What there is in areas, by kind, in one statement over the listings of their councils. */
@Component
class SupplyRows {

    static final int OLD_YEARS = 3;

    static final String SUPPLY = """
            with offered as materialized (
              select area, kind, l.id, l.organisation_id, l.rating,
                case when kind in ('residential-care-home', 'nursing-home') then l.beds end as beds, coalesce(l.rating_on, l.last_inspected_on) as rated_on,
                a.status, a.places, a.from_on,
                case when l.public_id not like 'K-%' then l.source_as_at end as register_day
              from listing l
                join unnest(cast(:areas as text[]), cast(:councils as text[])) as member (area, council)
                  on member.council = l.council_gss
                cross join unnest(l.kinds) as kind
                left join listing_availability a on a.listing_id = l.id and a.replaced_at is null
                  and a.confirmed_on >= :oldestSaid
              where l.council_gss = any(cast(:councils as text[])) and l.status = 'open' and l.example = :examples
            ), shares as (
              select area, kind, organisation_id, count(*) as listings, coalesce(sum(beds), 0) as beds
              from offered where organisation_id is not null
              group by area, kind, organisation_id
            ), largest as (
              select area, kind, max(listings) as listings, max(beds) as beds,
                (array_agg(organisation_id order by listings desc, organisation_id))[1] as by_listings,
                (array_agg(organisation_id order by beds desc, organisation_id))[1] as by_beds
              from shares group by area, kind
            ), counted as (
              select area, kind, count(*) as listings, count(distinct organisation_id) as providers,
                count(organisation_id) as providers_of,
                coalesce(sum(beds), 0) as beds, count(beds) as beds_of,
                count(*) filter (where status = 'available' and coalesce(from_on <= :today, true)) as available,
                count(*) filter (where status = 'waiting-list'
                  or status = 'available' and from_on > :today) as waiting_list,
                count(*) filter (where status = 'full') as full_up,
                count(*) filter (where status is null) as not_said,
                coalesce(sum(places) filter (
                  where status = 'available' and coalesce(from_on <= :today, true)), 0) as free_places,
                count(*) filter (where rating = 'outstanding') as outstanding,
                count(*) filter (where rating = 'good') as good,
                count(*) filter (where rating = 'requires-improvement') as requires_improvement,
                count(*) filter (where rating = 'inadequate') as inadequate,
                count(*) filter (where rating = 'not-rated') as not_rated,
                percentile_disc(0.5) within group (order by :today - rated_on)
                  filter (where rating <> 'not-rated') as median_age,
                count(*) filter (where rating <> 'not-rated' and rated_on < :old) as old,
                count(*) filter (where rating <> 'not-rated' and rated_on is null) as undated,
                min(register_day) as register_oldest, max(register_day) as register_newest
              from offered group by area, kind
            )
            select c.*, m.listings as most_listings, m.beds as most_beds, o.name as by_listings, b.name as by_beds
            from counted c
              left join largest m on m.area = c.area and m.kind = c.kind
              left join organisation o on o.id = m.by_listings
              left join organisation b on b.id = m.by_beds
            """;

    private final JdbcClient jdbc;

    SupplyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By area and kind, with prices to come; only kinds of which there is something. */
    Map<String, List<KindSupply>> list(Areas areas, boolean examples, LocalDate today) {
        Map<String, List<KindSupply>> supplies = new HashMap<>();
        jdbc.sql(SUPPLY)
                .param("areas", areas.areas())
                .param("councils", areas.councils())
                .param("examples", examples)
                .param("today", today)
                .param("oldestSaid", today.minusDays(Availability.CURRENT_DAYS))
                .param("old", today.minusYears(OLD_YEARS))
                .query(row -> {
                    SupportKind kind =
                            SupportKind.findBySlug(row.getString("kind")).orElse(null);
                    if (kind != null) {
                        supplies.computeIfAbsent(row.getString("area"), any -> new ArrayList<>())
                                .add(read(row, kind));
                    }
                });
        supplies.values().forEach(some -> some.sort((one, other) -> one.kind().compareTo(other.kind())));
        return supplies;
    }

    private static KindSupply read(ResultSet row, SupportKind kind) {
        try {
            return new KindSupply(
                    kind,
                    row.getLong("listings"),
                    row.getLong("providers"),
                    row.getLong("providers_of"),
                    row.getLong("beds"),
                    row.getLong("beds_of"),
                    new Vacancies(
                            row.getLong("available"),
                            row.getLong("waiting_list"),
                            row.getLong("full_up"),
                            row.getLong("not_said"),
                            row.getLong("free_places")),
                    quality(row),
                    concentration(row),
                    register(row),
                    List.of(),
                    null);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Quality quality(ResultSet row) throws SQLException {
        Map<Rating, Long> ratings = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            ratings.put(rating, row.getLong(rating.slug().replace('-', '_')));
        }
        long age = row.getLong("median_age");
        return new Quality(ratings, row.wasNull() ? null : age, row.getLong("old"), row.getLong("undated"));
    }

    private static @Nullable RegisterDays register(ResultSet row) throws SQLException {
        LocalDate oldest = row.getObject("register_oldest", LocalDate.class);
        LocalDate newest = row.getObject("register_newest", LocalDate.class);
        return oldest == null || newest == null ? null : new RegisterDays(oldest, newest);
    }

    private static Concentration concentration(ResultSet row) throws SQLException {
        if (!KindSupply.isMostlyKnown(row.getLong("providers_of"), row.getLong("listings"))) {
            return new Concentration(null, null, null, null, null, null);
        }
        long listings = row.getLong("most_listings");
        long beds = row.getLong("most_beds");
        return new Concentration(
                row.getString("by_listings"),
                listings == 0 ? null : Long.valueOf(listings),
                perMille(listings, row.getLong("listings")),
                beds == 0 ? null : row.getString("by_beds"),
                beds == 0 ? null : Long.valueOf(beds),
                perMille(beds, row.getLong("beds")));
    }

    private static @Nullable Long perMille(long part, long whole) {
        return part == 0 || whole == 0 ? null : Long.valueOf(Math.round(1_000.0 * part / whole));
    }

    /** The slugs of all kinds, in their order. */
    static String[] kinds() {
        return Arrays.stream(SupportKind.values()).map(SupportKind::slug).toArray(String[]::new);
    }
}
