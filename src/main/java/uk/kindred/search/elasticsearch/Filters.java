package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Councils;
import uk.kindred.search.SearchCriteria;

/** What narrows a search down. Nothing here counts towards the order. */
final class Filters {

    private final SearchCriteria criteria;
    private final Councils councils;
    private final WishFilters wishes;

    Filters(SearchCriteria criteria, LocalDate today, Councils councils) {
        this.criteria = criteria;
        this.councils = councils;
        this.wishes = new WishFilters(criteria, today);
    }

    /** All that is not a facet, nor the cost: every facet's counts keep to it. */
    List<Query> common() {
        return area().map(area -> with(area.filters())).orElseGet(() -> with(List.of()));
    }

    /** The same in parts, of which the place searched near has no bearing on the first. */
    List<SearchPart> parts() {
        boolean everybodys = criteria.bounds() == null;
        if (criteria.near() == null) {
            return List.of(new SearchPart(common(), everybodys));
        }
        return area().filter(area -> everybodys && area.hasParts())
                .map(area -> List.of(
                        new SearchPart(with(List.of(area.anywhere())), true),
                        new SearchPart(with(List.of(area.here())), false)))
                .orElseGet(() -> List.of(new SearchPart(common(), false)));
    }

    private Optional<AreaFilter> area() {
        return Optional.ofNullable(criteria.near()).map(near -> new AreaFilter(criteria, near, councils));
    }

    private List<Query> with(List<Query> area) {
        List<Query> filters = new ArrayList<>(area);
        beds().ifPresent(filters::add);
        bounds().ifPresent(filters::add);
        placeUnknown().ifPresent(filters::add);
        wishes.addCommon(filters);
        return filters;
    }

    /** By whole cost, known or not. */
    Optional<Query> cost() {
        return wishes.cost();
    }

    /** The facets' own choices, of those that have any. */
    Map<FacetField, Query> chosen() {
        Map<FacetField, Query> chosen = new EnumMap<>(FacetField.class);
        kinds().ifPresent(filter -> chosen.put(FacetField.KIND, filter));
        needs().ifPresent(filter -> chosen.put(FacetField.NEED, filter));
        ratings().ifPresent(filter -> chosen.put(FacetField.RATING, filter));
        councils().ifPresent(filter -> chosen.put(FacetField.COUNCIL, filter));
        wishes.addChosen(chosen);
        return chosen;
    }

    private Optional<Query> kinds() {
        return anyOf(
                FacetField.KIND,
                criteria.kinds().stream().map(SupportKind::slug).sorted().toList());
    }

    private Optional<Query> needs() {
        List<String> slugs = criteria.needs().stream().map(Need::slug).sorted().toList();
        if (!criteria.allNeeds() || slugs.isEmpty()) {
            return anyOf(FacetField.NEED, slugs);
        }
        List<Query> each = slugs.stream()
                .map(slug ->
                        QueryBuilders.term().field("needs").value(slug).build()._toQuery())
                .toList();
        return Optional.of(QueryBuilders.bool(bool -> bool.filter(each)));
    }

    private Optional<Query> ratings() {
        return anyOf(
                FacetField.RATING,
                criteria.ratings().stream().map(Rating::slug).sorted().toList());
    }

    private Optional<Query> councils() {
        return anyOf(
                FacetField.COUNCIL, criteria.councilSlugs().stream().sorted().toList());
    }

    static Optional<Query> anyOf(FacetField facet, Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Clauses.anyOf(facet.field(), List.copyOf(slugs)));
    }

    private Optional<Query> placeUnknown() {
        return criteria.placeUnknown()
                ? Optional.of(QueryBuilders.bool(bool -> bool.mustNot(Clauses.exists("location"))))
                : Optional.empty();
    }

    private Optional<Query> beds() {
        Integer least = criteria.minBeds();
        Integer most = criteria.maxBeds();
        if (least == null && most == null) {
            return Optional.empty();
        }
        return Optional.of(QueryBuilders.range(range -> range.number(number -> {
            number.field("beds");
            if (least != null) {
                number.gte(least.doubleValue());
            }
            if (most != null) {
                number.lte(most.doubleValue());
            }
            return number;
        })));
    }

    private Optional<Query> bounds() {
        SearchCriteria.Bounds bounds = criteria.bounds();
        return bounds == null
                ? Optional.empty()
                : Optional.of(Clauses.window(bounds.west(), bounds.south(), bounds.east(), bounds.north()));
    }
}
