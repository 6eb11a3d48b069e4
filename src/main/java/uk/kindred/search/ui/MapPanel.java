package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import uk.kindred.base.ui.MapProperties;
import uk.kindred.base.ui.MapView;
import uk.kindred.base.ui.Markup;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SortOrder;

/** The map beside the results, hidden where there would be nothing on it. */
class MapPanel extends Div {

    private final SearchParameters parameters;
    private final Councils councils;
    private final MapView map;

    MapPanel(MapProperties properties, SearchParameters parameters, Councils councils) {
        this.parameters = parameters;
        this.councils = councils;
        map = new MapView(properties, "Map of the results", "The map shows the same services as the list.");
        add(Markup.tag("details", Markup.tag("summary", "Show the map"), map));
        addClassNames("map-panel", "no-print");
    }

    MapView map() {
        return map;
    }

    void show(SearchCriteria criteria, SearchResults results) {
        map.loading(markersUrl(criteria), MapWindow.of(criteria, results).inUrl());
        showPlace(criteria);
        getElement().setAttribute("hidden", isEmpty(criteria, results));
    }

    /** With a place, the map tells at least where was looked; with a window, it is the way out of there. */
    private static boolean isEmpty(SearchCriteria criteria, SearchResults results) {
        boolean nowhere = criteria.near() == null && criteria.bounds() == null;
        return criteria.placeUnknown() || (results.total() == 0 && nowhere);
    }

    private void showPlace(SearchCriteria criteria) {
        Place near = criteria.near();
        if (near == null) {
            map.withoutOrigin();
            return;
        }
        String council = Optional.ofNullable(near.councilGss())
                .flatMap(councils::findByGss)
                .map(Council::shortName)
                .filter(name -> !near.label().contains(name))
                .map(name -> ", " + name)
                .orElse("");
        map.from(near.label() + council, near.centre().latitude(), near.centre().longitude(), criteria.withinMiles());
    }

    private String markersUrl(SearchCriteria criteria) {
        String query = parameters.toQuery(
                // said, since an order that is not has its usual distance
                criteria.change()
                        .withinMiles(criteria.withinMiles())
                        .bounds(null)
                        .page(1)
                        .sort(SortOrder.BEST)
                        .build());
        return "/api/listings/map" + (query.isEmpty() ? "" : "?" + query);
    }
}
