package uk.kindred.base.ui.firsthtml;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;

/**
 * A page that anybody may open. It is built from its address alone, of semantic HTML with real links and GET forms, and
 * needs no UI or session to be built: first into the first HTML, then again as the live view that takes its place.
 */
public abstract class PublicPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The id of the page's main landmark, to which "Skip to main content" leads. */
    public static final String MAIN_ID = "main";

    private PageHead head = PageHead.of("", "");
    private boolean shownBefore;

    protected PublicPage() {
        setId(MAIN_ID);
        getElement().setAttribute("tabindex", "-1");
    }

    /** Fills this empty page. Called again on the same instance when only its query changes. */
    protected abstract PageHead fill(PageRequest request);

    /** Shows the page for this address. */
    public final PageHead show(PageRequest request) {
        removeAll();
        head = fill(request);
        return head;
    }

    /** Whether this is the live page that takes the place of the first HTML: a person sees the two as one. */
    protected final boolean isShownBefore() {
        return shownBefore;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownBefore = event.getTrigger() == NavigationTrigger.PAGE_LOAD;
        show(PageRequest.of(event.getLocation(), event.getRouteParameters()));
    }

    @Override
    public String getPageTitle() {
        return head.fullTitle();
    }
}
