package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.TariffKey;
import uk.kindred.search.OfferWishes;

/**
 * Whole costs in the index. Every listing has one way of pricing, and each way its demand of the plan; where that is the
 * typical plan's, one field has the whole cost.
 */
final class CostQueries {

    private static final String TYPICAL = "offer.prices.typicalWeekly.";
    private static final String TYPICAL_QUESTIONED = "offer.prices.typicalQuestioned";
    private static final String QUESTIONED = "offer.prices.questioned.";
    private static final String PRICES = "offer.prices.from.";

    private final Payer payer;
    private final Set<PricedBy> typical = EnumSet.noneOf(PricedBy.class);
    private final List<Way> ways = new ArrayList<>();

    /** A way of pricing of which the plan says something. */
    private record Way(PricedBy pricedBy, Demand demand) {

        boolean isOneField() {
            List<Demand.Term> terms = demand.terms();
            return terms.size() == 1
                    && terms.getFirst().count() == 1
                    && !terms.getFirst().key().byMinute();
        }
    }

    CostQueries(OfferWishes wishes) {
        this.payer = wishes.payer();
        for (PricedBy pricedBy : PricedBy.values()) {
            Demand demand = Demand.of(wishes.plan(), pricedBy);
            if (demand.equals(Demand.of(Plan.NOTHING, pricedBy))) {
                typical.add(pricedBy);
            } else {
                ways.add(new Way(pricedBy, demand));
            }
        }
    }

    /** Whether one field has the whole cost of every listing. */
    boolean isOneField() {
        return ways.isEmpty();
    }

    /** The whole cost where it is one field; has no value where the cost is not known. */
    String field() {
        return TYPICAL + payer.slug();
    }

    /** A field with the whole cost of some listings. @param of which; null for all that have it */
    record Field(@Nullable Query of, String name) {}

    /** Fields with whole costs; no listing is of two of them. */
    List<Field> fields() {
        if (isOneField()) {
            return List.of(new Field(null, field()));
        }
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(pricedBy(typical), field()));
        ways.stream()
                .filter(Way::isOneField)
                .forEach(way -> fields.add(new Field(
                        pricedBy(EnumSet.of(way.pricedBy())),
                        field(way.demand().terms().getFirst().key()))));
        return fields;
    }

    /** Listings whose whole cost is known, but is in no field. */
    Optional<Query> summed() {
        List<Query> summed = ways.stream()
                .filter(way -> !way.isOneField())
                .map(way -> pricedBy(EnumSet.of(way.pricedBy()), all(prices(way))))
                .toList();
        return summed.isEmpty()
                ? Optional.empty()
                : Optional.of(QueryBuilders.bool(bool -> bool.should(summed).minimumShouldMatch("1")));
    }

    /** Listings whose whole cost is known. */
    Query known() {
        return eachWay(exists(field()), way -> all(prices(way)));
    }

    Query unknown() {
        return QueryBuilders.bool(bool -> bool.mustNot(known()));
    }

    /** Listings whose whole cost is known, and rests on a questioned price. */
    Query questioned() {
        Query typicalQuestioned =
                QueryBuilders.term(term -> term.field(TYPICAL_QUESTIONED).value(payer.slug()));
        return eachWay(typicalQuestioned, way -> {
            List<Query> all = new ArrayList<>(prices(way));
            all.add(anyOf(
                    QUESTIONED + payer.slug(),
                    way.demand().terms().stream().map(term -> term.key().slug()).toList()));
            return all(all);
        });
    }

    /** Listings whose whole cost is known and at most so much. */
    Query within(long limitPence) {
        return eachWay(atMost(field(), limitPence), way -> {
            Query eachWithin = eachPriceWithin(way, limitPence);
            return way.demand().terms().size() == 1 ? eachWithin : sums(way).within(limitPence, eachWithin);
        });
    }

    /** All these, and few that cost more; found without adding up. */
    Query roughlyWithin(long limitPence) {
        return eachWay(atMost(field(), limitPence), way -> eachPriceWithin(way, limitPence));
    }

    /** Listings whose whole cost is known, scored by it: {@link CostSums#NOTHING} and the pence. */
    Query scored() {
        Demand oneField = new Demand(List.of(new Demand.Term(TariffKey.typical(PricedBy.HOURS), 1)));
        Query byField = new CostSums(oneField, key -> field()).sum(exists(field()));
        return eachWay(byField, way -> sums(way).sum(all(prices(way))));
    }

    private interface OfWay {
        Query query(Way way);
    }

    /** Each listing's own way; @param ofTypical for the ways of which the plan says nothing */
    private Query eachWay(Query ofTypical, OfWay ofWay) {
        if (isOneField()) {
            return ofTypical;
        }
        List<Query> alternatives = new ArrayList<>();
        alternatives.add(pricedBy(typical, ofTypical));
        ways.forEach(way -> alternatives.add(pricedBy(EnumSet.of(way.pricedBy()), ofWay.query(way))));
        return QueryBuilders.bool(bool -> bool.should(alternatives).minimumShouldMatch("1"));
    }

    private static Query pricedBy(Set<PricedBy> ways, Query query) {
        return QueryBuilders.bool(bool -> bool.filter(pricedBy(ways)).must(query));
    }

    private static Query pricedBy(Set<PricedBy> ways) {
        return anyOf("offer.pricedBy", ways.stream().map(PricedBy::slug).toList());
    }

    private static Query anyOf(String field, List<String> slugs) {
        List<FieldValue> values = slugs.stream().map(FieldValue::of).toList();
        return QueryBuilders.terms(terms -> terms.field(field).terms(list -> list.value(values)));
    }

    private CostSums sums(Way way) {
        return new CostSums(way.demand(), this::field);
    }

    private List<Query> prices(Way way) {
        return way.demand().terms().stream()
                .map(term -> exists(field(term.key())))
                .toList();
    }

    private String field(TariffKey key) {
        return PRICES + payer.slug() + "." + key.slug();
    }

    private Query eachPriceWithin(Way way, long limitPence) {
        return all(way.demand().terms().stream()
                .map(term -> atMost(field(term.key()), term.highestPriceWithin(limitPence)))
                .toList());
    }

    private static Query all(List<Query> queries) {
        return QueryBuilders.bool(bool -> bool.filter(queries));
    }

    private static Query exists(String field) {
        return QueryBuilders.exists(exists -> exists.field(field));
    }

    private static Query atMost(String field, long pence) {
        return QueryBuilders.range(
                range -> range.number(number -> number.field(field).lte((double) pence)));
    }
}
