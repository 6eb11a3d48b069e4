package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;

/** The front door: one search, and the kinds of care in plain words. */
@Route(value = "", layout = MainLayout.class)
@AnonymousAllowed
class HomePage extends PublicPage {

    @Override
    protected PageHead fill(PageRequest request) {
        addClassName("page");
        add(
                new H1("Find care and support near you"),
                new Paragraph(new Anchor("/search", "Search care services in England")));
        return PageHead.of("", "Find care and support in England. Free, neutral, no sign-up.")
                .withCanonicalPath("/");
    }
}
