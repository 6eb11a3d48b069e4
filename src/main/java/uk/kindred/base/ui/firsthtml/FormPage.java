package uk.kindred.base.ui.firsthtml;

import com.vaadin.flow.router.BeforeEnterEvent;

/**
 * A page with forms that are posted, or that shows what is somebody's own. It is only ever first HTML, built for whoever
 * asks and kept by no browser; Flow never boots on it. Its route's access annotation says who may see it.
 */
public abstract class FormPage extends PublicPage {

    /** Asked for from a live page: the browser loads it whole. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getUI().getPage().setLocation("/" + event.getLocation().getPathWithQueryParameters());
    }
}
