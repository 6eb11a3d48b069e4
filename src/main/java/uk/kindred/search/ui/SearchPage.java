package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kindred.base.ui.Frozen;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.MapProperties;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.places.Councils;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;
import uk.kindred.search.SearchReading;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SortOrder;

/** Search: the question on top, filters beside it, results as a list and on a map. */
@Route(value = "search", layout = MainLayout.class)
@AnonymousAllowed
class SearchPage extends PublicPage {

    /** Searches by these alone may stand in search engines; every further filter would multiply pages. */
    private static final Set<String> INDEXED = Set.of("near", "kind");

    private static final String FORM_DATA =
            "new URLSearchParams(new FormData(document.getElementById('" + SearchForm.ID + "'))).toString()";
    /** Lists change with every press of an arrow key; they wait for their button. */
    private static final String NOT_A_LIST = "!(event.target instanceof HTMLSelectElement)";

    private static final String FORM_DATA_WITH_AREA = "'bbox=' + event.detail + '&' + " + FORM_DATA;

    private final Finder finder;
    private final SearchParameters parameters;
    private final Councils councils;
    private final MapProperties mapProperties;
    private final Clock clock;

    SearchPage(
            Finder finder, SearchParameters parameters, Councils councils, MapProperties mapProperties, Clock clock) {
        this.finder = finder;
        this.parameters = parameters;
        this.councils = councils;
        this.mapProperties = mapProperties;
        this.clock = clock;
        addClassName("search-page");
    }

    @Override
    protected PageHead fill(PageRequest request) {
        Asked asked = Asked.of(parameters, request.query(), request.address());
        SearchReading reading = asked.reading();
        SearchCriteria criteria = asked.criteria();
        boolean placeFailed = reading.problems().stream()
                .anyMatch(problem -> problem.parameter().equals("near"));
        SearchForm form = new SearchForm(reading.typedNear(), criteria, placeFailed ? Problems.NEAR_ID : null);
        FoldedForm folded = new FoldedForm(form, criteria, placeFailed);
        Div band = new Div(wide(folded));
        band.addClassName("search-band");
        add(band);
        if (placeFailed) {
            form.carry(filters(criteria));
            Div where = wide(new H1("Where should we look?"), new Problems(asked, links()));
            where.addClassName("where");
            add(where);
            return PageHead.of("Where should we look?", "").notIndexed();
        }
        Finding finding = isShownBefore() ? finder.find(asked) : finder.show(asked);
        add(columns(folded, finding));
        return head(
                criteria, finding.results(), INDEXED.containsAll(request.query().keySet()));
    }

    private Div columns(FoldedForm form, Finding finding) {
        SearchCriteria criteria = finding.criteria();
        SearchResults results = finding.results();
        FilterPanel filters = new FilterPanel(finding.asked(), results);
        Frozen list = new Frozen("div", found(finding));
        list.addClassName("found");
        list.setId(FilterPanel.RESULTS_ID);
        list.getElement().setAttribute("tabindex", "-1");
        MapPanel map = new MapPanel(mapProperties, parameters, councils);
        map.show(criteria, results);
        Markup announcement = Markup.tag("p", "").styled("visually-hidden").with("role", "status");
        LiveSearch live = new LiveSearch(form, filters, list, announcement, map);
        listen(filters, "change", FORM_DATA, live);
        listen(map.map(), "search-area", FORM_DATA_WITH_AREA, live);
        Div columns = new Div(announcement, filters, list, map);
        columns.addClassNames("search-columns", "wide");
        return columns;
    }

    private void listen(Component part, String event, String formData, LiveSearch live) {
        part.getElement()
                .addEventListener(
                        event,
                        heard -> narrow(live, heard.getEventData().get(formData).asString()))
                .setFilter(NOT_A_LIST)
                .addEventData(formData);
    }

    /** The live page: a ticked box or a moved map changes the address, the counts and the results, and nothing else. */
    private void narrow(LiveSearch live, String formData) {
        Asked read = Asked.of(parameters, QueryParameters.fromString(formData).getParameters(), "");
        SearchCriteria criteria = read.criteria();
        String address = links().to(criteria);
        Finding finding = finder.show(read.at(address));
        live.show(finding, found(finding));
        UI ui = UI.getCurrent();
        ui.getPage().getHistory().pushState(null, new Location(address.substring(1)));
        ui.getPage().setTitle(head(criteria, finding.results(), false).fullTitle());
    }

    private Found found(Finding finding) {
        return new Found(finding, councils, links(), LocalDate.now(clock));
    }

    /** What the panel of filters would send, and nothing of the form's own fields. */
    private Map<String, List<String>> filters(SearchCriteria criteria) {
        SearchCriteria filters = criteria.change()
                .text("")
                .near(null)
                .withinMiles(null)
                .bounds(null)
                .sort(SortOrder.BEST)
                .page(1)
                .build();
        return QueryParameters.fromString(parameters.toQuery(filters)).getParameters();
    }

    private SearchLinks links() {
        return new SearchLinks(parameters);
    }

    private PageHead head(SearchCriteria criteria, SearchResults results, boolean indexed) {
        String sentence = ResultSentence.of(criteria, results.total());
        String title = criteria.page() > 1 ? sentence + ", page " + criteria.page() : sentence;
        PageHead head = PageHead.of(
                        title, sentence + ", with ratings, places and what is not known. Free, neutral, no sign-up.")
                .withCanonicalPath(links().to(criteria));
        return indexed && results.total() > 0 ? head : head.notIndexed();
    }

    private static Div wide(Component... content) {
        Div wide = new Div(content);
        wide.addClassName("wide");
        return wide;
    }
}
