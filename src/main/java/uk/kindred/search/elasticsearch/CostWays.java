package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WaysPriced;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;

/** The ways of pricing that a plan says something of, and which listings are reckoned by which. */
final class CostWays {

    private final List<Way> asked;
    private final Set<PricedBy> typical = EnumSet.noneOf(PricedBy.class);
    private final List<Way> others = new ArrayList<>();

    /** A way of pricing and what the plan wants of it. */
    record Way(PricedBy pricedBy, Demand demand) {

        /** Whether one field of the index has the whole cost. */
        boolean isOneField() {
            List<Demand.Term> terms = demand.terms();
            return terms.size() == 1
                    && terms.getFirst().count() == 1
                    && !terms.getFirst().key().byMinute();
        }
    }

    /** Listings that are reckoned alike. @param way null where the plan says nothing, and the typical plan stands in */
    record Group(
            Query these, List<Query> notThese, @Nullable Way way) {

        Query listings() {
            return QueryBuilders.bool(bool -> bool.filter(these).mustNot(notThese));
        }

        /** Those of them that a query finds, with its score. */
        Query only(Query query) {
            return QueryBuilders.bool(
                    bool -> bool.filter(these).mustNot(notThese).must(query));
        }
    }

    CostWays(Plan plan) {
        this.asked = plan.asked().stream()
                .map(way -> new Way(way, Demand.of(plan, way)))
                .toList();
        for (PricedBy pricedBy : PricedBy.values()) {
            Demand demand = Demand.of(plan, pricedBy);
            if (demand.equals(Demand.of(Plan.NOTHING, pricedBy))) {
                typical.add(pricedBy);
            } else {
                others.add(new Way(pricedBy, demand));
            }
        }
    }

    /** Whether the typical plan stands in for every listing. */
    boolean isTypical() {
        return asked.isEmpty() && others.isEmpty();
    }

    /** Every listing is of one group: of the first way asked for that its kinds have, else of its own way. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            groups.add(new Group(hasOrIsPricedBy(i), hasAny(asked.subList(0, i)), asked.get(i)));
        }
        List<Query> hasNone = hasAny(asked);
        groups.add(new Group(pricedBy(typical), hasNone, null));
        others.stream()
                .filter(way -> !asked.contains(way))
                .forEach(way -> groups.add(new Group(pricedBy(EnumSet.of(way.pricedBy())), hasNone, way)));
        return groups;
    }

    /** Those whose kinds have none of the ways asked for are reckoned by their own, which may be one of these. */
    private Query hasOrIsPricedBy(int one) {
        Way way = asked.get(one);
        Query has = has(way.pricedBy());
        if (!others.contains(way)) {
            return has;
        }
        Query pricedBy = pricedBy(EnumSet.of(way.pricedBy()));
        List<Query> later = hasAny(asked.subList(one + 1, asked.size()));
        return Clauses.anyOf(List.of(
                has,
                later.isEmpty()
                        ? pricedBy
                        : QueryBuilders.bool(bool -> bool.filter(pricedBy).mustNot(later))));
    }

    private static List<Query> hasAny(List<Way> ways) {
        return ways.stream().map(way -> has(way.pricedBy())).toList();
    }

    /** Listings of a kind that has this way, priced or not. */
    private static Query has(PricedBy way) {
        return Clauses.anyOf(
                FacetField.KIND.field(),
                WaysPriced.kindsPricedBy(way).stream().map(SupportKind::slug).toList());
    }

    private static Query pricedBy(Set<PricedBy> ways) {
        return Clauses.anyOf("offer.pricedBy", ways.stream().map(PricedBy::slug).toList());
    }
}
