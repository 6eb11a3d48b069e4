package uk.kindred.providers.guided;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.providers.guided.Draft.State;

/** What somebody has begun, or what a moderator has still to look at. */
final class UnderWayPage {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private UnderWayPage() {}

    /** Their listings under way. */
    static Main of(List<Draft> drafts, CsrfToken secret) {
        Main page = GuidedPages.page("Your listings under way");
        if (drafts.isEmpty()) {
            page.add(
                    new Paragraph(
                            "You have none. What is published, and checked where it has to be, is no longer here."),
                    Markup.tag("p", new Anchor("/list-your-service", "List a service")));
            return page;
        }
        Markup rows = Markup.tag("ul").styled("plain-list", "rows");
        drafts.forEach(draft -> rows.add(row(draft, secret)));
        page.add(rows, Markup.tag("p", new Anchor("/list-your-service", "List another service")));
        return page;
    }

    private static Markup row(Draft draft, CsrfToken secret) {
        LocalDate day = LocalDate.ofInstant(draft.changedAt(), ENGLAND);
        Markup words = Markup.tag(
                "p",
                Markup.tag("strong", draft.name()),
                Markup.tag(
                        "span",
                        " (" + KindHelp.inSentence(draft.kind()) + "). " + state(draft) + " " + Dates.day(day) + "."));
        Markup row = Markup.tag("li", words);
        if (draft.state() == State.OPEN) {
            row.add(new Anchor(draft.address(), "Go on"), delete(draft, secret));
        } else {
            row.add(new Anchor(draft.address() + "/done", "How it stands"));
        }
        return row;
    }

    private static String state(Draft draft) {
        return switch (draft.state()) {
            case OPEN -> draft.refusal() == null ? "Last saved on" : "A moderator asks for a change, since";
            case WAITING -> "A moderator looks at it, since";
            case PUBLISHED -> "On Kindred, and not yet checked by a moderator, since";
        };
    }

    private static Markup delete(Draft draft, CsrfToken secret) {
        Markup button = PostForm.button("Delete it for good").styled("quiet");
        button.add(Markup.spoken(": " + draft.name()));
        return Markup.tag(
                "details",
                Markup.tag("summary", Markup.tag("span", "Delete"), Markup.spoken(" " + draft.name())),
                PostForm.to(draft.address() + "/delete", secret).containing(button));
    }
}
