package uk.kindred.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;

/** A page that could not be built: says so, and how to go on. */
abstract class FailedPage extends PublicPage {

    private static final Logger LOG = LoggerFactory.getLogger(FailedPage.class);

    private final String heading;
    private final int status;

    FailedPage(String heading, int status) {
        this.heading = heading;
        this.status = status;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        addClassName("page");
        add(
                new H1("Sorry, " + heading),
                new Paragraph("The fault is ours. Please try again in a minute or two."),
                new Paragraph(new Anchor(request.address(), "Try this page again")));
        return PageHead.of("Sorry, " + heading, "").withStatus(status).notIndexed();
    }

    int failed(BeforeEnterEvent event, Exception failure) {
        // without the query: what people search for says what they need
        LOG.error("Page failed: /{}", event.getLocation().getPath(), failure);
        beforeEnter(event);
        return status;
    }
}
