package uk.kindred.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;

/** Something failed on our side while a page was being built. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class BrokenPage extends PublicPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);
    private static final int INTERNAL_ERROR = 500;

    @Override
    protected PageHead fill(PageRequest request) {
        addClassName("page");
        add(
                new H1("Sorry, something went wrong"),
                new Paragraph("The fault is ours. Please try again in a minute or two."),
                new Paragraph(new Anchor(request.address(), "Try this page again")));
        return PageHead.of("Something went wrong", "")
                .withStatus(INTERNAL_ERROR)
                .notIndexed();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        // without the query: what people search for says what they need
        LOG.error("Page failed: /{}", event.getLocation().getPath(), parameter.getException());
        beforeEnter(event);
        return INTERNAL_ERROR;
    }
}
