package uk.kindred.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.kindred.base.ui.firsthtml.PageFrame;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;

/** The frame around every page: skip link, header, the page, footer. */
@AnonymousAllowed
public class MainLayout extends Div implements PageFrame, AfterNavigationObserver {

    private final Anchor skipLink = new Anchor();
    private final Div content = new Div();

    public MainLayout() {
        addClassName("frame");
        content.addClassName("content");
        skipLink.setText("Skip to main content");
        skipLink.addClassName("skip");
        add(skipLink, header(), content, footer());
    }

    /** A bare "#main" would lead to the home page, because the document has a base address. */
    @Override
    public void frame(PageRequest request) {
        skipLink.setHref(request.address() + "#" + PublicPage.MAIN_ID);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        skipLink.setHref("/" + event.getLocation().getPathWithQueryParameters() + "#" + PublicPage.MAIN_ID);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
        if (page != null) {
            content.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
    }

    private static Frozen header() {
        Anchor home = new Anchor("/", new Wordmark());
        home.addClassName("home-link");
        home.getElement().setAttribute("aria-label", "Kindred, home page");
        // frontend/components/shortlist.ts says how many this browser keeps
        Markup shortlist = Markup.tag("kindred-shortlist-link", new Anchor("/shortlist", "Shortlist"));
        Nav nav = navigation(
                "Main",
                new Anchor("/search", "Find care"),
                new Anchor("/kinds-of-care", "Kinds of care"),
                new Anchor("/urgent-help", "Urgent help"),
                shortlist,
                account());
        Div bar = new Div(home, nav);
        bar.addClassNames("bar", "wide");
        Frozen header = new Frozen("header", bar);
        header.addClassName("site-header");
        return header;
    }

    /** Whether nobody is signed in. Asked of the request's cookie: visitors have none, and nothing is looked up for them. */
    public static boolean isForVisitor() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken;
    }

    private static Anchor account() {
        Anchor link = isForVisitor() ? new Anchor("/sign-in", "Sign in") : new Anchor("/account", "Account");
        link.addClassName("to-account");
        return link;
    }

    private static Frozen footer() {
        Paragraph promise = new Paragraph("Kindred is free and neutral. Nobody can pay to come first.");
        promise.addClassName("promise");
        Nav nav = navigation(
                "About this site",
                new Anchor("/about", "About Kindred"),
                new Anchor("/plan", "Plan a week"),
                new Anchor("/funding", "Paying for care"),
                new Anchor("/list-your-service", "List your service"),
                new Anchor("/how-we-order-results", "How we order results"),
                new Anchor("/how-we-moderate", "How we moderate"),
                new Anchor("/reviews/policy", "How reviews work"),
                new Anchor("/councils", "Councils"),
                new Anchor("/data-sources", "Data sources"),
                new Anchor("/privacy", "Privacy"),
                new Anchor("/accessibility", "Accessibility"),
                new Anchor("/developers", "Open data and API"));
        Paragraph licence = new Paragraph("Contains CQC information licensed under the Open Government Licence v3.0.");
        licence.addClassName("small");
        Div inner = new Div(promise, nav, licence);
        inner.addClassName("wide");
        Frozen footer = new Frozen("footer", inner);
        footer.addClassName("site-footer");
        return footer;
    }

    private static Nav navigation(String label, Component... links) {
        UnorderedList list = new UnorderedList();
        for (Component link : links) {
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.setAriaLabel(label);
        return nav;
    }
}
