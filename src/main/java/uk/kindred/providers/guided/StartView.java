package uk.kindred.providers.guided;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Places;

/** What it takes to list a service, what it costs, and which kinds can. */
@Route(value = "list-your-service", layout = MainLayout.class)
@AnonymousAllowed
class StartView extends PublicPage {

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page guided");
        Paragraph lead = new Paragraph(
                "Free, in about ten minutes. For small services, day services, personal assistants and schemes that no register"
                        + " lists.");
        lead.addClassName("lead");
        add(new H1("List your service"), lead, new H2("What do you want to list?"), kinds());
        add(
                new H2("Is it registered with CQC?"),
                new Paragraph(
                        "Care homes, home care agencies and other registered services are on Kindred already, from CQC’s"
                                + " register. Find yours, and claim it on its page."),
                Markup.tag("p", new Anchor("/search", "Find your service")),
                Markup.tag(
                        "p",
                        new Anchor("/list-your-service/registration", "Do I need to register with CQC?"),
                        Markup.tag("span", " Three questions tell you what the law says.")),
                new H2("How it works"),
                howItWorks(),
                Markup.tag("p", new Anchor("/list-your-service/mine", "Go on with a listing that you have begun")),
                new H2("What is wanted near you?"),
                new Paragraph("See what people near you searched for on Kindred, and where they found nothing."),
                wanted());
        return PageHead.of(
                        "List your service",
                        "List a micro-enterprise, a personal assistant, a day service, a short break, Homeshare, Shared Lives or housing scheme on Kindred:"
                                + " free, in about ten minutes.")
                .withCanonicalPath("/list-your-service");
    }

    private static Markup kinds() {
        Markup list = Markup.tag("ul").styled("plain-list", "kind-choices");
        for (SupportKind kind : Steps.KINDS) {
            Anchor link = new Anchor("/list-your-service/new?kind=" + kind.slug(), kind.label());
            link.setRouterIgnore(true); // the form is no page of the live application
            list.add(Markup.tag("li", link, new Paragraph(KindHelp.whatItIs(kind))));
        }
        return list;
    }

    private static Markup wanted() {
        return Markup.tag(
                        "form",
                        FormField.line("text", "near", "Town or postcode", "")
                                .withId("wanted-near")
                                .with("maxlength", String.valueOf(Places.LONGEST))
                                .done(),
                        PostForm.button("See what is wanted", "quiet"))
                .with("method", "get")
                .with("action", "/councils/wanted")
                .styled("stack");
    }

    private static Markup howItWorks() {
        return Markup.tag(
                "ol",
                Markup.tag("li", "You sign in with your email address. There is no password to think up."),
                Markup.tag(
                        "li",
                        "We ask what people choose by: what you do, for whom, where, when, what it costs, and which checks you"
                                + " have. We never ask for a document."),
                Markup.tag("li", "Every page is saved. You can stop, and go on another day or on another device."),
                Markup.tag("li", "You see your page as it will be, and publish it."),
                Markup.tag(
                        "li",
                        "Listings of single people wait until a moderator has looked at them, which takes a day or two. All"
                                + " others are found within seconds."),
                Markup.tag("li", "It costs nothing, now or later. Nobody can pay to come first."));
    }
}
