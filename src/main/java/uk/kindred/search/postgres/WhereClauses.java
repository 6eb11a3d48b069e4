package uk.kindred.search.postgres;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;

/** One small method for each wish of a search. The table is named l. */
final class WhereClauses {

    private final SearchCriteria criteria;
    private final MapSqlParameterSource values;

    WhereClauses(SearchCriteria criteria, MapSqlParameterSource values) {
        this.criteria = criteria;
        this.values = values;
        Place near = criteria.near();
        values.addValue("latitude", near == null ? null : near.centre().latitude());
        values.addValue("longitude", near == null ? null : near.centre().longitude());
    }

    /** Everything that a listing must fulfil to be found. */
    String all(TextMatch text, Councils councils) {
        return String.join(" and ", common(text), kinds(), needs(), ratings(), councils(councils));
    }

    /** All that is not a facet: every facet's counts keep to it. */
    String common(TextMatch text) {
        Conditions conditions = new Conditions(values).add("l.status = 'open'");
        text.where(criteria.text(), conditions);
        within(conditions, criteria.near(), criteria.withinMiles());
        beds(conditions);
        bounds(conditions, criteria.bounds());
        if (criteria.placeUnknown()) {
            conditions.add("l.latitude is null");
        }
        return conditions.sql();
    }

    /** The facets' own choices, on a row or on a group of rows with the same kinds, needs, rating and council. */
    String kinds() {
        return anyOf(
                "kinds",
                "kinds && cast(:kinds as text[])",
                criteria.kinds().stream().map(SupportKind::slug).toList());
    }

    String needs() {
        String operator = criteria.allNeeds() ? "@>" : "&&";
        return anyOf(
                "needs",
                "needs " + operator + " cast(:needs as text[])",
                criteria.needs().stream().map(Need::slug).toList());
    }

    String ratings() {
        return anyOf(
                "ratings",
                "rating = any(cast(:ratings as text[]))",
                criteria.ratings().stream().map(Rating::slug).toList());
    }

    String councils(Councils councils) {
        return anyOf(
                "councils",
                "council_gss = any(cast(:councils as text[]))",
                criteria.councilSlugs().stream()
                        .flatMap(slug -> councils.findBySlug(slug).stream())
                        .map(council -> council.gss())
                        .toList());
    }

    private String anyOf(String name, String condition, Collection<String> chosen) {
        if (chosen.isEmpty()) {
            return "true";
        }
        values.addValue(name, chosen.toArray(String[]::new));
        return condition;
    }

    /** The index answers with a box that is a little too big (its Earth is larger by a thousandth), the formula decides. */
    private void within(Conditions conditions, @Nullable Place near, @Nullable Double miles) {
        if (near == null || miles == null) {
            return;
        }
        conditions
                .add("l.latitude is not null")
                .add(
                        "earth_box(ll_to_earth(:latitude, :longitude), :boxMetres) @> ll_to_earth(l.latitude, l.longitude)")
                .add("miles_between(:latitude, :longitude, l.latitude, l.longitude) <= :miles")
                .value("boxMetres", miles * Coordinates.METRES_PER_MILE * 1.01 + 10)
                .value("miles", miles);
    }

    private void beds(Conditions conditions) {
        if (criteria.minBeds() != null) {
            conditions.add("l.beds >= :minBeds").value("minBeds", criteria.minBeds());
        }
        if (criteria.maxBeds() != null) {
            conditions.add("l.beds <= :maxBeds").value("maxBeds", criteria.maxBeds());
        }
    }

    private static void bounds(Conditions conditions, SearchCriteria.@Nullable Bounds bounds) {
        if (bounds == null) {
            return;
        }
        conditions
                .add("l.latitude between :south and :north and l.longitude between :west and :east")
                .value("south", bounds.south())
                .value("north", bounds.north())
                .value("west", bounds.west())
                .value("east", bounds.east());
    }
}
