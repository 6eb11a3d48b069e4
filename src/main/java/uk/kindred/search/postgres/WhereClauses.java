package uk.kindred.search.postgres;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;

/** One small method for each wish of a search. The table is named l. */
final class WhereClauses {

    private final SearchCriteria criteria;
    private final MapSqlParameterSource values;
    private final Councils councils;
    private final WishClauses wishes;

    WhereClauses(SearchCriteria criteria, MapSqlParameterSource values, Councils councils, LocalDate today) {
        this.criteria = criteria;
        this.values = values;
        this.councils = councils;
        this.wishes = new WishClauses(criteria, today, values);
        Place near = criteria.near();
        values.addValue("latitude", near == null ? null : near.centre().latitude());
        values.addValue("longitude", near == null ? null : near.centre().longitude());
    }

    /** Everything that a listing must fulfil to be found. */
    String all(TextMatch text) {
        return common(text) + " and " + String.join(" and ", chosen().values());
    }

    /** The same, whatever it costs and whether or not that is known. */
    String whateverItCosts(TextMatch text) {
        return beforeCost(text).sql() + " and " + String.join(" and ", chosen().values());
    }

    /** All that is not a facet: every facet's counts keep to it. */
    String common(TextMatch text) {
        Conditions conditions = beforeCost(text);
        wishes.addCost(conditions);
        return conditions.sql();
    }

    private Conditions beforeCost(TextMatch text) {
        Conditions conditions = new Conditions(values).add("l.status = 'open'");
        text.where(criteria.text(), conditions);
        if (criteria.near() != null) {
            AreaClause.add(conditions, criteria, criteria.near());
        }
        beds(conditions);
        bounds(conditions, criteria.bounds());
        if (criteria.placeUnknown()) {
            conditions.add("l.latitude is null");
        }
        wishes.addCommon(conditions);
        return conditions;
    }

    /** The facets' own choices, on a row or on a group of rows that are alike in all facets. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("kind", kinds());
        chosen.put("need", needs());
        chosen.put("rating", ratings());
        chosen.put("council", councils());
        chosen.putAll(wishes.chosen());
        return chosen;
    }

    private String kinds() {
        return anyOf(
                "kinds",
                "kinds && cast(:kinds as text[])",
                criteria.kinds().stream().map(SupportKind::slug).toList());
    }

    private String needs() {
        String operator = criteria.allNeeds() ? "@>" : "&&";
        return anyOf(
                "needs",
                "needs " + operator + " cast(:needs as text[])",
                criteria.needs().stream().map(Need::slug).toList());
    }

    private String ratings() {
        return anyOf(
                "ratings",
                "rating = any(cast(:ratings as text[]))",
                criteria.ratings().stream().map(Rating::slug).toList());
    }

    private String councils() {
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
