package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.places.Places;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;
import uk.kindred.search.SortOrder;

/** What, where and how far: a GET form that needs no script. Filters elsewhere on the page join it by its id. */
class SearchForm extends HtmlContainer {

    static final String ID = "search-form";

    private static final List<Integer> MILES = List.of(1, 3, 5, 10, 15, 20, 30, 50);

    private final Markup area = hidden("bbox", "");

    /**
     * @param near shown in "where", as it was typed
     * @param nearProblemId id of the message about "where", null if there is none
     */
    SearchForm(String near, SearchCriteria criteria, @Nullable String nearProblemId) {
        super("form");
        setId(ID);
        addClassName("search-form");
        getElement()
                .setAttribute("role", "search")
                .setAttribute("method", "get")
                .setAttribute("action", "/search");
        add(
                suggesting(
                        "q",
                        "What do you need?",
                        "Such as dementia care, or a name",
                        "/api/suggestions?q=",
                        input("q", criteria.text())),
                suggesting("near", "Where?", "Postcode, town or council", "/api/places?q=", near(near, nearProblemId)),
                field("within", Markup.tag("span", "How far away?"), distances(criteria)),
                Markup.tag("button", "Search").styled("button").with("type", "submit"));
        if (criteria.sort() != SortOrder.BEST) {
            add(hidden("sort", criteria.sort().slug()));
        }
        if (criteria.exactWords() && criteria.hasText()) {
            add(hidden("words", "exact"));
        }
        if (criteria.placeUnknown()) {
            add(hidden("place", "unknown"));
        }
        if (criteria.wishes().costUnknown()) {
            add(hidden("cost", "unknown"));
        }
        if (criteria.wishes().examples() != ExampleWish.INCLUDE) {
            add(hidden("example", criteria.wishes().examples().slug()));
        }
        showArea(criteria);
    }

    /** Carries the map's window along with what people type. */
    void showArea(SearchCriteria criteria) {
        if (criteria.bounds() == null) {
            area.removeFromParent();
        } else {
            area.with("value", criteria.bounds().inUrl());
            add(area);
        }
    }

    /** Keeps filters that this page has no panel for. */
    void carry(Map<String, List<String>> filters) {
        filters.forEach((name, values) -> values.forEach(value -> add(hidden(name, value))));
    }

    private static Markup near(String typed, @Nullable String problemId) {
        return input("near", typed)
                .with("aria-describedby", problemId)
                .with("aria-invalid", problemId == null ? null : "true");
    }

    private static Markup input(String name, String value) {
        return Markup.tag("input")
                .with("name", name)
                .with("type", "text")
                .with("value", value)
                .with("maxlength", String.valueOf(Places.LONGEST))
                .with("autocomplete", "off")
                .with("enterkeyhint", "search");
    }

    private static Markup hidden(String name, String value) {
        return Markup.tag("input").with("type", "hidden").with("name", name).with("value", value);
    }

    /** Suggestions while typing join in where scripts run: frontend/components/suggestions.ts. */
    private static Component suggesting(String name, String label, String hint, String source, Markup input) {
        Markup words = Markup.tag(
                "span", Markup.tag("span", label), Markup.tag("span", hint).styled("hint"));
        return Markup.tag("kindred-suggestions", field(name, words, input))
                .with("source", source)
                .styled("field-" + name);
    }

    private static Markup field(String name, Markup label, Markup control) {
        return Markup.tag("div", Markup.tag("label", label).with("for", name), control.with("id", name))
                .styled("field");
    }

    /** Where a search for cost would take the usual distance for none, "any" has to be said. */
    private static Markup distances(SearchCriteria criteria) {
        Double chosen = criteria.withinMiles();
        Markup select = Markup.tag("select").with("name", "within");
        boolean mayBeUsual = criteria.near() != null && criteria.asksForCost();
        select.add(option(mayBeUsual ? SearchParameters.ANY_DISTANCE : "", "Any distance", chosen == null));
        if (chosen != null && MILES.stream().noneMatch(miles -> miles.doubleValue() == chosen)) {
            select.add(option(Miles.plain(chosen), Miles.inWords(chosen), true));
        }
        for (int miles : MILES) {
            boolean selected = chosen != null && chosen == miles;
            select.add(option(String.valueOf(miles), Miles.inWords(miles), selected));
        }
        return select;
    }

    private static Markup option(String value, String label, boolean selected) {
        return Markup.tag("option", label).with("value", value).when(selected, "selected");
    }
}
