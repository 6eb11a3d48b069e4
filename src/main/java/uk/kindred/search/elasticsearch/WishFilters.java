package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kindred.directory.Availability;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;

/** What narrows a search down to offers that suit. */
final class WishFilters {

    private static final String TIMES = "offer.times";

    private final SearchCriteria criteria;
    private final OfferWishes wishes;
    private final LocalDate today;

    WishFilters(SearchCriteria criteria, LocalDate today) {
        this.criteria = criteria;
        this.wishes = criteria.wishes();
        this.today = today;
    }

    /** All but the cost and the facets' own choices. Features are every one of them: a choice narrows its own facet. */
    void addCommon(List<Query> filters) {
        wishes.features().stream()
                .map(Feature::slug)
                .sorted()
                .forEach(slug -> filters.add(term(FacetField.FEATURE.field(), slug)));
        if (wishes.timesUnknown()) {
            filters.add(untimed());
        } else {
            wishes.times().stream().map(TimeOfWeek::slug).sorted().forEach(slug -> filters.add(term(TIMES, slug)));
        }
        if (wishes.availableNow()) {
            filters.add(QueryBuilders.range(
                    range -> range.date(date -> date.field("offer.freeFrom").lte(today.toString()))));
            LocalDate oldest = today.minusDays(Availability.CURRENT_DAYS);
            filters.add(QueryBuilders.range(
                    range -> range.date(date -> date.field("offer.freeSaidOn").gte(oldest.toString()))));
            filters.add(term("offer.freeFor", wishes.payer().slug()));
        }
        if (wishes.examples() != ExampleWish.INCLUDE) {
            boolean wanted = wishes.examples() == ExampleWish.ONLY;
            filters.add(
                    QueryBuilders.term(term -> term.field("offer.example").value(value -> value.booleanValue(wanted))));
        }
    }

    /** Whoever comes at times that a person chooses, and does not say at which. */
    private static Query untimed() {
        List<FieldValue> kinds = Arrays.stream(SupportKind.values())
                .filter(SupportKind::comesAtTimes)
                .map(kind -> FieldValue.of(kind.slug()))
                .toList();
        return QueryBuilders.bool(bool -> bool.filter(QueryBuilders.terms(
                        terms -> terms.field(FacetField.KIND.field()).terms(list -> list.value(kinds))))
                .mustNot(Clauses.exists(TIMES)));
    }

    void addChosen(Map<FacetField, Query> chosen) {
        add(
                chosen,
                FacetField.LANGUAGE,
                wishes.languages().stream().map(Language::slug).toList());
        add(chosen, FacetField.FAITH, wishes.faiths().stream().map(Faith::slug).toList());
        add(
                chosen,
                FacetField.WORKER,
                wishes.workerGenders().stream().map(WorkerGender::slug).toList());
        add(
                chosen,
                FacetField.GOOD_AT,
                wishes.goodAt().stream().map(Outcome::slug).toList());
    }

    /** By whole cost, known or not. */
    Optional<Query> cost() {
        CostQueries costs = new CostQueries(criteria);
        if (wishes.costUnknown()) {
            return Optional.of(costs.unknown());
        }
        return Optional.ofNullable(wishes.maxWeeklyPence()).map(costs::within);
    }

    private static void add(Map<FacetField, Query> chosen, FacetField facet, List<String> slugs) {
        Filters.anyOf(facet, slugs.stream().sorted().toList()).ifPresent(filter -> chosen.put(facet, filter));
    }

    private static Query term(String field, String value) {
        return QueryBuilders.term(term -> term.field(field).value(value));
    }
}
