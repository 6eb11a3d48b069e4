package uk.kindred.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.directory.ui.ListingCard;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchParameters;

/** What {@link PageBench} compares with: the same list in a view as Vaadin's guides write them, first HTML empty. */
@Route(value = "bench/plain-search", layout = MainLayout.class)
@AnonymousAllowed
class PlainSearchView extends Div implements BeforeEnterObserver {

    private final ListingSearch search;
    private final SearchParameters parameters;
    private final Clock clock;

    PlainSearchView(ListingSearch search, SearchParameters parameters, Clock clock) {
        this.search = search;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var criteria = parameters
                .read(event.getLocation().getQueryParameters().getParameters())
                .criteria();
        add(new H1("Results"));
        search.search(criteria)
                .hits()
                .forEach(hit -> add(new ListingCard(hit.listing(), hit.distanceMiles(), LocalDate.now(clock), 2)));
    }
}
