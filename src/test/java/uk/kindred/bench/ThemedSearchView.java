package uk.kindred.bench;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Clock;
import org.springframework.stereotype.Component;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchParameters;

/** The plain view with the theme that Vaadin gives to applications that name none. */
@Route(value = ThemedSearchView.PATH, layout = MainLayout.class)
@AnonymousAllowed
class ThemedSearchView extends PlainSearchView {

    static final String PATH = "bench/themed-search";

    ThemedSearchView(ListingSearch search, SearchParameters parameters, Clock clock) {
        super(search, parameters, clock);
    }

    /** Links the theme where Vaadin links it. */
    @Component
    static class Theme implements VaadinServiceInitListener {

        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.addIndexHtmlRequestListener(Theme::link);
        }

        private static void link(IndexHtmlResponse response) {
            if (response.getVaadinRequest().getPathInfo().endsWith(PATH)) {
                response.getDocument()
                        .head()
                        .appendElement("link")
                        .attr("rel", "stylesheet")
                        .attr("href", "aura/aura.css");
            }
        }
    }
}
