package uk.kindred.enquiries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.ui.PrintedAddress;

/** A checklist to print and take along on a visit, by kind of support. */
@Route(value = "questions-to-ask/:kind?", layout = MainLayout.class)
@AnonymousAllowed
class QuestionsView extends PublicPage {

    private static final String PATH = "/questions-to-ask";
    private static final int NOT_FOUND = 404;

    private final SiteProperties site;
    private final Clock clock;

    QuestionsView(SiteProperties site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page prose questions-page");
        Optional<String> slug = request.routeParameter("kind");
        Optional<SupportKind> kind = slug.flatMap(SupportKind::findBySlug);
        String title = kind.map(known -> "Questions to ask: " + known.label()).orElse("Questions to ask on a visit");
        String first =
                "Print the list and take it along. Nobody needs to ask all of it: mark what matters to you first.";
        Paragraph lead = new Paragraph(first);
        lead.addClassName("lead");
        add(new H1(title), lead, Markup.tag("kindred-print"));
        kind.map(Questions::of).orElseGet(Questions::general).forEach(this::addGroup);
        addSigns();
        addKinds();
        String path = kind.map(known -> PATH + "/" + known.slug()).orElse(PATH);
        add(new PrintedAddress(site, path, LocalDate.now(clock)));
        PageHead head = PageHead.of(title, first).withCanonicalPath(path);
        return slug.isPresent() && kind.isEmpty() ? head.withStatus(NOT_FOUND).notIndexed() : head;
    }

    private void addGroup(Questions.Group group) {
        add(new H2(group.heading()), list(group.questions()));
    }

    private void addSigns() {
        add(
                new H2("What to look for yourself"),
                list(List.of(
                        "Do people who live there or get support seem at ease, and do staff speak with them, not over them?",
                        "Does it smell clean, and is it warm enough?",
                        "Are the answers clear, and may you have them in writing?")),
                new Paragraph(
                        Markup.tag("span", "Worried about somebody’s safety after a visit? "),
                        new Anchor("/urgent-help", "Whom to tell")));
    }

    private void addKinds() {
        Markup links = Markup.tag("ul").styled("kind-links");
        Arrays.stream(SupportKind.values())
                .forEach(kind -> links.add(Markup.tag("li", new Anchor(PATH + "/" + kind.slug(), kind.label()))));
        add(Markup.tag("h2", "Lists for each kind of support").styled("no-print"), links);
    }

    private static Markup list(List<String> questions) {
        Markup list = Markup.tag("ul").styled("questions");
        questions.forEach(question -> list.add(Markup.tag("li", Markup.tag("span", question))));
        return list;
    }
}
