package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a search finds, every facet as if its own choice had not been made, and how much of it has a known cost.
 * What others count as well is a request for each facet with a choice and one for the rest, which may be waiting in
 * Elasticsearch's request cache. Where nobody else does, all is one request, so that every listing is looked at once.
 */
final class CountRequests {

    private final Map<FacetField, Query> chosen;
    private final @Nullable Query cost;
    private final @Nullable KnownCosts costs;

    /** @param cost what it may cost; null for any @param costs whose counts are wanted; null for none */
    CountRequests(Map<FacetField, Query> chosen, @Nullable Query cost, @Nullable KnownCosts costs) {
        this.chosen = chosen;
        this.cost = cost;
        this.costs = costs;
    }

    void ask(SearchPart part, Round round, Tally tally) {
        if (part.everybodys()) {
            askApart(part, round, tally);
        } else {
            round.ask(
                    counting(both(part.filters(), allButOneChosen()), together()),
                    answer -> tally.read(answer, Tally.Of.NOTHING));
        }
    }

    private void askApart(SearchPart part, Round round, Tally tally) {
        List<Query> found = with(part.filters());
        boolean whatever = costs != null && cost == null;
        Map<String, Aggregation> counts = whatever ? withCosts(openFacets()) : openFacets();
        round.ask(
                counting(both(found, chosenBut(null)), counts),
                answer -> tally.read(answer, whatever ? Tally.Of.BOTH : Tally.Of.FOUND));
        chosen.keySet()
                .forEach(facet -> round.ask(
                        counting(both(found, chosenBut(facet)), facets(List.of(facet))),
                        answer -> tally.read(answer, Tally.Of.NOTHING)));
        if (costs != null && !whatever) {
            round.ask(
                    counting(both(part.filters(), chosenBut(null)), withCosts(Map.of())),
                    answer -> tally.read(answer, Tally.Of.WHATEVER_IT_COSTS));
        }
    }

    /** Every facet with a choice among those that fit all other choices, and the rest among those that fit all. */
    private Map<String, Aggregation> together() {
        Map<String, Aggregation> each = new TreeMap<>();
        each.put(Tally.FOUND, among(chosenBut(null), openFacets()));
        chosen.keySet()
                .forEach(
                        facet -> each.put("but-" + facet.parameter(), among(chosenBut(facet), facets(List.of(facet)))));
        // at the top, Elasticsearch would search once more for each that filters
        return Map.of("all", among(List.of(), costs == null ? each : withinCost(each, costs)));
    }

    /** Whether a listing is within the cost is found out once for all facets. */
    private Map<String, Aggregation> withinCost(Map<String, Aggregation> facets, KnownCosts known) {
        return Map.of(
                "within-cost", among(with(List.of()), facets), Tally.CHOSEN, among(chosenBut(null), known.counts()));
    }

    private Map<String, Aggregation> openFacets() {
        List<FacetField> open = new ArrayList<>(Arrays.asList(FacetField.values()));
        open.removeAll(chosen.keySet());
        Map<String, Aggregation> all = facets(open);
        if (costs != null && cost != null) {
            all.putAll(costs.countsOfFound());
        }
        return all;
    }

    private Map<String, Aggregation> withCosts(Map<String, Aggregation> counts) {
        Map<String, Aggregation> all = new TreeMap<>(counts);
        if (costs != null) {
            all.putAll(costs.counts());
        }
        return all;
    }

    private List<Query> chosenBut(@Nullable FacetField facet) {
        Map<FacetField, Query> others = new EnumMap<>(FacetField.class);
        others.putAll(chosen);
        if (facet != null) {
            others.remove(facet);
        }
        return List.copyOf(others.values());
    }

    /** Whatever any facet counts. */
    private List<Query> allButOneChosen() {
        return chosen.size() < 2
                ? List.of()
                : List.of(QueryBuilders.bool(
                        bool -> bool.should(chosenBut(null)).minimumShouldMatch(Integer.toString(chosen.size() - 1))));
    }

    private List<Query> with(List<Query> filters) {
        return cost == null ? filters : both(filters, List.of(cost));
    }

    private static List<Query> both(List<Query> some, List<Query> others) {
        List<Query> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static RequestItem counting(List<Query> filters, Map<String, Aggregation> counts) {
        return SearchRequests.counting(Clauses.all(filters), counts);
    }

    private static Aggregation among(List<Query> filters, Map<String, Aggregation> counts) {
        return Aggregation.of(among -> among.filter(Clauses.all(filters)).aggregations(counts));
    }

    private static Map<String, Aggregation> facets(List<FacetField> facets) {
        Map<String, Aggregation> aggregations = new TreeMap<>();
        facets.forEach(facet -> aggregations.put(facet.parameter(), facet.counts()));
        return aggregations;
    }
}
