package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.TariffKey;
import uk.kindred.search.SearchCriteria;

/**
 * Whole costs in the index. Every listing is reckoned by one way of pricing: the first that the plan asks for and its
 * kinds have, else its own; and each way has its demand of the plan. Where nobody asked and the demand is the typical
 * plan's, one field has the whole cost.
 */
final class CostQueries {

    private static final String TYPICAL = "offer.prices.typicalWeekly.";
    private static final String TYPICAL_QUESTIONED = "offer.prices.typicalQuestioned";
    private static final String QUESTIONED = "offer.prices.questioned.";
    private static final String PRICES = "offer.prices.from.";

    private final Payer payer;
    private final CostWays ways;

    CostQueries(SearchCriteria criteria) {
        this.payer = criteria.wishes().payer();
        this.ways = new CostWays(criteria.costPlan());
    }

    /** Whether one field has the whole cost of every listing. */
    boolean isOneField() {
        return ways.isTypical();
    }

    /** The whole cost where it is one field; has no value where the cost is not known. */
    String field() {
        return TYPICAL + payer.slug();
    }

    /** A field with the whole cost of some listings. @param of which */
    record Field(Query of, String name) {}

    /** Fields with whole costs; no listing is of two of them. */
    List<Field> fields() {
        if (isOneField()) {
            return List.of(new Field(QueryBuilders.matchAll(all -> all), field()));
        }
        List<Field> fields = new ArrayList<>();
        for (CostWays.Group group : ways.groups()) {
            CostWays.Way way = group.way();
            if (way == null) {
                fields.add(new Field(group.listings(), field()));
            } else if (way.isOneField()) {
                fields.add(new Field(
                        group.listings(), field(way.demand().terms().getFirst().key())));
            }
        }
        return fields;
    }

    /** Listings whose whole cost is known, but is in no field. */
    Optional<Query> summed() {
        List<Query> summed = new ArrayList<>();
        for (CostWays.Group group : ways.groups()) {
            CostWays.Way way = group.way();
            if (way != null && !way.isOneField()) {
                summed.add(group.only(Clauses.all(prices(way))));
            }
        }
        return summed.isEmpty() ? Optional.empty() : Optional.of(Clauses.anyOf(summed));
    }

    /** Listings whose whole cost is known. */
    Query known() {
        return eachWay(Clauses.exists(field()), way -> Clauses.all(prices(way)));
    }

    Query unknown() {
        return QueryBuilders.bool(bool -> bool.mustNot(known()));
    }

    /** Of listings whose whole cost is known, those where it rests on a questioned price. */
    Query questioned() {
        Query typicalQuestioned =
                QueryBuilders.term(term -> term.field(TYPICAL_QUESTIONED).value(payer.slug()));
        return eachWay(
                typicalQuestioned,
                way -> Clauses.anyOf(
                        QUESTIONED + payer.slug(),
                        way.demand().terms().stream()
                                .map(term -> term.key().slug())
                                .toList()));
    }

    /** Listings whose whole cost is known and at most so much. */
    Query within(long limitPence) {
        return eachWay(atMost(field(), limitPence), way -> {
            Query eachWithin = eachPriceWithin(way, limitPence);
            return way.demand().terms().size() == 1 ? eachWithin : sums(way).within(limitPence, eachWithin);
        });
    }

    /**
     * Listings whose whole cost is known, scored by it: {@link CostSums#NOTHING} and the pence.
     *
     * @param limitPence all that cost as little are among them, and few that cost more; null for all
     */
    Query scored(@Nullable Long limitPence) {
        Demand oneField = new Demand(List.of(new Demand.Term(TariffKey.typical(PricedBy.HOURS), 1)));
        Query ofField = limitPence == null ? Clauses.exists(field()) : atMost(field(), limitPence);
        Query byField = new CostSums(oneField, key -> field()).sum(ofField);
        return eachWay(
                byField,
                way -> sums(way).sum(limitPence == null ? Clauses.all(prices(way)) : eachPriceWithin(way, limitPence)));
    }

    private interface OfWay {
        Query query(CostWays.Way way);
    }

    /** Each listing's own way; @param ofTypical for the ways of which the plan says nothing */
    private Query eachWay(Query ofTypical, OfWay ofWay) {
        if (isOneField()) {
            return ofTypical;
        }
        return Clauses.anyOf(ways.groups().stream()
                .map(group -> {
                    CostWays.Way way = group.way();
                    return group.only(way == null ? ofTypical : ofWay.query(way));
                })
                .toList());
    }

    private CostSums sums(CostWays.Way way) {
        return new CostSums(way.demand(), this::field);
    }

    private List<Query> prices(CostWays.Way way) {
        return way.demand().terms().stream()
                .map(term -> Clauses.exists(field(term.key())))
                .toList();
    }

    private String field(TariffKey key) {
        return PRICES + payer.slug() + "." + key.slug();
    }

    private Query eachPriceWithin(CostWays.Way way, long limitPence) {
        return Clauses.all(way.demand().terms().stream()
                .map(term -> atMost(field(term.key()), term.highestPriceWithin(limitPence)))
                .toList());
    }

    private static Query atMost(String field, long pence) {
        return QueryBuilders.range(
                range -> range.number(number -> number.field(field).lte((double) pence)));
    }
}
