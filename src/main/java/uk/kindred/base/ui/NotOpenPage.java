package uk.kindred.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;

/** Who asks may not see what is at this address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotOpenPage extends PublicPage implements HasErrorParameter<AccessDeniedException> {

    private static final int FORBIDDEN = 403;

    @Override
    protected PageHead fill(PageRequest request) {
        addClassName("page");
        add(
                new H1("Not open to you"),
                new Paragraph(
                        "This page is for people with a certain role. If you have it, sign in first; some roles ask for a"
                                + " passkey."),
                new Paragraph(new Anchor(signInFirst(request), "Sign in")),
                new Paragraph(new Anchor("/", "Go to Kindred’s home page")));
        return PageHead.of("Not open to you", "").withStatus(FORBIDDEN).notIndexed();
    }

    private static String signInFirst(PageRequest request) {
        return "/sign-in?next=" + URLEncoder.encode(request.address(), StandardCharsets.UTF_8);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        beforeEnter(event);
        return FORBIDDEN;
    }
}
