package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.FacetValue;

/** The filters, part of the search form; folded away on narrow screens. */
class FilterPanel extends HtmlContainer {

    static final String RESULTS_ID = "results";

    private static final int KINDS_AT_FIRST = 8;
    private static final int NEEDS_AT_FIRST = 5;
    private static final int COUNCILS_AT_FIRST = 6;
    private static final int MOST_COUNCILS = 20;
    private static final int ALL = Integer.MAX_VALUE;

    private final Anchor skip = new Anchor();
    private final FacetGroup kinds = new FacetGroup("kind", "Kind of care", KINDS_AT_FIRST);
    private final CostPanel cost;
    private final FacetGroup needs = new FacetGroup("need", "Set up for", NEEDS_AT_FIRST);
    private final OfferFilters offers;
    private final FacetGroup ratings = new FacetGroup("rating", "Regulator’s rating", ALL);
    private final FacetGroup councils = new FacetGroup("council", "Council", COUNCILS_AT_FIRST);
    private final Markup allNeeds;
    private final OtherCouncils otherCouncils = new OtherCouncils();

    FilterPanel(Asked asked) {
        super("details");
        SearchCriteria criteria = asked.criteria();
        cost = new CostPanel(criteria, asked.typing());
        offers = new OfferFilters(criteria.wishes());
        allNeeds = allNeeds(criteria);
        addClassName("filters");
        // what is wrong inside must be seen
        getElement().setAttribute("open", !asked.fieldProblems().isEmpty());
        skip.setText("Skip to the results");
        skip.addClassName("skip-filters");
        Div inner = new Div(
                skip,
                kinds,
                cost,
                new Div(needs, allNeeds),
                offers,
                ratings,
                beds(criteria),
                new Div(councils, otherCouncils),
                apply());
        inner.addClassName("filters-inner");
        add(Markup.tag("summary", "Filters").styled("filters-summary"), inner);
    }

    /** Shows the counts of these results; the boxes stay as people ticked them. */
    void show(Asked asked, SearchResults results) {
        SearchCriteria criteria = asked.criteria();
        skip.setHref(asked.linkTo(RESULTS_ID));
        kinds.show(values(results, "kind"), slugs(criteria.kinds(), SupportKind::slug));
        cost.show(asked.reading(), asked.typing());
        needs.show(values(results, "need"), slugs(criteria.needs(), Need::slug));
        allNeeds.when(values(results, "need").isEmpty(), "hidden");
        offers.show(criteria.wishes(), results);
        ratings.show(values(results, "rating"), slugs(criteria.ratings(), Rating::slug));
        List<FacetValue> all = values(results, "council");
        List<FacetValue> boxes = Stream.concat(
                        all.stream().limit(MOST_COUNCILS),
                        all.stream()
                                .skip(MOST_COUNCILS)
                                .filter(council -> criteria.councilSlugs().contains(council.value())))
                .toList();
        councils.show(boxes, criteria.councilSlugs());
        otherCouncils.show(
                all.stream().filter(council -> !boxes.contains(council)).toList());
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

    private static Markup allNeeds(SearchCriteria criteria) {
        Markup box = joined("needMatch", "all").with("type", "checkbox").when(criteria.allNeeds(), "checked");
        return Markup.tag("label", box, Markup.tag("span", "Only places set up for all the needs I tick"))
                .styled("choice");
    }

    private static Component beds(SearchCriteria criteria) {
        return Markup.tag(
                        "fieldset",
                        Markup.tag("legend", "Number of beds"),
                        Markup.tag(
                                        "div",
                                        bedField("minBeds", "From", criteria.minBeds()),
                                        bedField("maxBeds", "To", criteria.maxBeds()))
                                .styled("beds"))
                .styled("facet");
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
