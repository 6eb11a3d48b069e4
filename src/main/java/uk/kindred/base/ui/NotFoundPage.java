package uk.kindred.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;

/** Nothing lives at this address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotFoundPage extends PublicPage implements HasErrorParameter<NotFoundException> {

    private static final int NOT_FOUND = 404;

    @Override
    protected PageHead fill(PageRequest request) {
        addClassName("page");
        add(
                new H1("We can’t find that page"),
                new Paragraph("The address may be mistyped, or the page may have moved. Nothing you did is lost."),
                new FindForm(""),
                new Paragraph(new Anchor("/", "Start again from the home page")));
        return PageHead.of("Page not found", "").withStatus(NOT_FOUND).notIndexed();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        beforeEnter(event);
        return NOT_FOUND;
    }
}
