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
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WaysPriced;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.TariffKey;
import uk.kindred.search.OfferWishes;
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
    private final Set<PricedBy> typical = EnumSet.noneOf(PricedBy.class);
    private final List<Way> asked;
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

    CostQueries(SearchCriteria criteria) {
        OfferWishes wishes = criteria.wishes();
        this.payer = wishes.payer();
        Plan plan = criteria.costPlan();
        this.asked = plan.asked().stream()
                .map(way -> new Way(way, Demand.of(plan, way)))
                .toList();
        for (PricedBy pricedBy : PricedBy.values()) {
            Demand demand = Demand.of(plan, pricedBy);
            if (demand.equals(Demand.of(Plan.NOTHING, pricedBy))) {
                typical.add(pricedBy);
            } else {
                ways.add(new Way(pricedBy, demand));
            }
        }
    }

    /** Whether one field has the whole cost of every listing. */
    boolean isOneField() {
        return asked.isEmpty() && ways.isEmpty();
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
        for (Group group : groups()) {
            Way way = group.way();
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
        for (Group group : groups()) {
            Way way = group.way();
            if (way != null && !way.isOneField()) {
                summed.add(group.only(all(prices(way))));
            }
        }
        return summed.isEmpty() ? Optional.empty() : Optional.of(anyOf(summed));
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
        return anyOf(groups().stream()
                .map(group -> {
                    Way way = group.way();
                    return group.only(way == null ? ofTypical : ofWay.query(way));
                })
                .toList());
    }

    /** Every listing is of one group: of the first way asked for that its kinds have, else of its own way. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<Query> before = new ArrayList<>();
        for (Way way : asked) {
            Query has = has(way.pricedBy());
            groups.add(new Group(has, List.copyOf(before), way));
            before.add(has);
        }
        groups.add(new Group(pricedBy(typical), before, null));
        ways.forEach(way -> groups.add(new Group(pricedBy(EnumSet.of(way.pricedBy())), before, way)));
        return groups;
    }

    /** @param way null for those of which the plan says nothing */
    private record Group(
            Query these, List<Query> notThese, @Nullable Way way) {

        Query listings() {
            return QueryBuilders.bool(bool -> bool.filter(these).mustNot(notThese));
        }

        Query only(Query query) {
            return QueryBuilders.bool(
                    bool -> bool.filter(these).mustNot(notThese).must(query));
        }
    }

    /** Listings of a kind that has this way, priced or not. */
    private static Query has(PricedBy way) {
        return anyOf(
                FacetField.KIND.field(),
                WaysPriced.kindsPricedBy(way).stream().map(SupportKind::slug).toList());
    }

    private static Query pricedBy(Set<PricedBy> ways) {
        return anyOf("offer.pricedBy", ways.stream().map(PricedBy::slug).toList());
    }

    private static Query anyOf(List<Query> alternatives) {
        return QueryBuilders.bool(bool -> bool.should(alternatives).minimumShouldMatch("1"));
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
