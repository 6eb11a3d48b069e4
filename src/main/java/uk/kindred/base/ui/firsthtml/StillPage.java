package uk.kindred.base.ui.firsthtml;

import com.vaadin.flow.router.BeforeEnterEvent;

/**
 * A page that is only ever first HTML, and kept by no browser: Flow never boots on it. Its forms ask for addresses and post
 * nothing, so that it needs no cookie.
 */
public abstract class StillPage extends PublicPage {

    /** Asked for from a live page: the browser loads it whole. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getUI().getPage().setLocation("/" + event.getLocation().getPathWithQueryParameters());
    }
}
