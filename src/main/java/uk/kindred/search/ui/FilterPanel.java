package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Frozen;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.PricedBy;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.FacetValue;

/** The filters, part of the search form; folded away on narrow screens. */
class FilterPanel extends Frozen {

    static final String RESULTS_ID = "results";

    private static final int KINDS_AT_FIRST = 8;
    private static final int NEEDS_AT_FIRST = 5;
    private static final int COUNCILS_AT_FIRST = 6;
    private static final int MOST_COUNCILS = 20;
    private static final int ALL = Integer.MAX_VALUE;

    FilterPanel(Asked asked, SearchResults results) {
        super("details", content(asked, results));
        addClassName("filters");
        // what is wrong inside must be seen
        getElement().setAttribute("open", !asked.fieldProblems().isEmpty());
    }

    /** Shows the counts of these results. */
    void change(Asked asked, SearchResults results) {
        changeTo(content(asked, results));
    }

    private static Component[] content(Asked asked, SearchResults results) {
        SearchCriteria criteria = asked.criteria();
        Anchor skip = new Anchor(asked.linkTo(RESULTS_ID), "Skip to the results");
        skip.addClassName("skip-filters");
        List<FacetValue> needs = values(results, "need");
        Div inner = new Div(
                skip,
                new FacetGroup(
                        "kind",
                        "Kind of care",
                        KINDS_AT_FIRST,
                        values(results, "kind"),
                        slugs(criteria.kinds(), SupportKind::slug)),
                new CostPanel(asked),
                new Div(
                        new FacetGroup(
                                "need", "Set up for", NEEDS_AT_FIRST, needs, slugs(criteria.needs(), Need::slug)),
                        allNeeds(criteria).when(needs.isEmpty(), "hidden")),
                new OfferFilters(criteria.wishes(), results),
                new FacetGroup(
                        "rating",
                        "Regulator’s rating",
                        ALL,
                        saysNothingOf(criteria, SupportKind::isRated)
                                        && criteria.ratings().isEmpty()
                                ? List.of()
                                : values(results, "rating"),
                        slugs(criteria.ratings(), Rating::slug)),
                beds(criteria),
                councils(values(results, "council"), criteria.councilSlugs()),
                apply());
        inner.addClassName("filters-inner");
        return new Component[] {Markup.tag("summary", "Filters").styled("filters-summary"), inner};
    }

    private static Div councils(List<FacetValue> all, Set<String> chosen) {
        List<FacetValue> boxes = Stream.concat(
                        all.stream().limit(MOST_COUNCILS),
                        all.stream().skip(MOST_COUNCILS).filter(council -> chosen.contains(council.value())))
                .toList();
        List<FacetValue> others =
                all.stream().filter(council -> !boxes.contains(council)).toList();
        return new Div(
                new FacetGroup("council", "Council", COUNCILS_AT_FIRST, boxes, chosen), new OtherCouncils(others));
    }

    static List<FacetValue> values(SearchResults results, String field) {
        return results.facets().stream()
                .filter(facet -> facet.field().equals(field))
                .flatMap(facet -> facet.values().stream())
                .toList();
    }

    static <T> Set<String> slugs(Set<T> chosen, Function<T, String> slug) {
        return chosen.stream().map(slug).collect(Collectors.toSet());
    }

    /** Whether only kinds are searched for that have no such thing. */
    private static boolean saysNothingOf(SearchCriteria criteria, Predicate<SupportKind> has) {
        return !criteria.kinds().isEmpty() && criteria.kinds().stream().noneMatch(has);
    }

    private static Markup allNeeds(SearchCriteria criteria) {
        Markup box = joined("needMatch", "all").with("type", "checkbox").when(criteria.allNeeds(), "checked");
        return Markup.tag("label", box, Markup.tag("span", "Only places set up for all the needs I tick"))
                .styled("choice");
    }

    private static Component beds(SearchCriteria criteria) {
        boolean without = saysNothingOf(criteria, kind -> kind.pricedBy() == PricedBy.CARE_HOME)
                && criteria.minBeds() == null
                && criteria.maxBeds() == null;
        return Markup.tag(
                        "fieldset",
                        Markup.tag("legend", "Number of beds"),
                        Markup.tag(
                                        "div",
                                        bedField("minBeds", "From", criteria.minBeds()),
                                        bedField("maxBeds", "To", criteria.maxBeds()))
                                .styled("beds"))
                .styled("facet")
                .when(without, "hidden");
    }

    private static Component bedField(String name, String label, @Nullable Integer value) {
        Markup input = joined(name, value == null ? null : value.toString())
                .with("type", "text")
                .with("inputmode", "numeric")
                .with("pattern", "[0-9]{1,4}")
                .with("id", name);
        return Markup.tag("div", Markup.tag("label", label).with("for", name), input);
    }

    private static Component apply() {
        return Markup.tag("button", "Show results")
                .styled("button", "quiet", "apply")
                .with("type", "submit")
                .with("form", SearchForm.ID);
    }

    private static Markup joined(String name, @Nullable String value) {
        return Markup.tag("input").with("name", name).with("value", value).with("form", SearchForm.ID);
    }
}
