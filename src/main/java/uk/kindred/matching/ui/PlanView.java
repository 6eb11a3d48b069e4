package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.StillPage;
import uk.kindred.matching.MatchParameters;
import uk.kindred.matching.MatchReading;

/**
 * A conversation of short steps, one question a page. Everything that was answered stands in the address: it can be kept,
 * sent and gone on with, no script is needed, and nothing is stored.
 */
@Route(value = "plan", layout = MainLayout.class)
@AnonymousAllowed
class PlanView extends StillPage {

    private static final String NAME = "Plan a week of support";
    private static final String ABOUT =
            "Say what you need, what matters and what there is to spend, and see what your week"
                    + " could look like, out of support near you.";

    private final MatchParameters parameters;

    PlanView(MatchParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page guided plan");
        MatchReading reading = parameters.read(request.query());
        PlanLinks links = PlanLinks.of(reading.typed());
        Turn turn = Turn.of(request.query(), reading);
        int number = PlanSteps.number(turn.step());
        add(
                Markup.tag("p", NAME + ": step " + number + " of " + PlanSteps.ALL.size())
                        .styled("step-count"),
                progress(number));
        if (!turn.problems().isEmpty()) {
            add(problems(turn, links, request));
        }
        add(new H1(turn.step().title()));
        if (turn.step().slug().equals(CheckStep.SLUG)) {
            check(turn, reading, links);
        } else {
            if (number == 1) {
                add(lead());
            }
            add(form(turn, reading, links));
        }
        add(inTheAddress());
        PageHead head = PageHead.of(turn.step().title() + " Step " + number + " of " + PlanSteps.ALL.size(), ABOUT);
        return request.query().isEmpty()
                ? PageHead.of(NAME, ABOUT).withCanonicalPath(PlanLinks.PLAN)
                : head.notIndexed();
    }

    private static Paragraph lead() {
        Paragraph lead =
                new Paragraph(ABOUT + " It takes about five minutes. Only the first three questions need an answer.");
        lead.addClassName("lead");
        return lead;
    }

    /** The same in words stands above it. */
    private static Markup progress(int number) {
        return Markup.tag("progress")
                .with("value", Integer.toString(number))
                .with("max", Integer.toString(PlanSteps.ALL.size()))
                .with("aria-hidden", "true");
    }

    private static ProblemSummary problems(Turn turn, PlanLinks links, PageRequest request) {
        return turn.step().slug().equals(CheckStep.SLUG)
                ? new ProblemSummary(
                        "Before there can be an answer",
                        turn.problems(),
                        field -> links.toChange(PlanSteps.asking(field)) + "#" + field)
                : new ProblemSummary("Please look at this", turn.problems(), field -> request.address() + "#" + field);
    }

    private static Markup form(Turn turn, MatchReading reading, PlanLinks links) {
        PlanForm form = new PlanForm(reading, turn.problems());
        turn.step().ask(form);
        return Markup.tag("form")
                .with("method", "get")
                .with("action", PlanLinks.PLAN)
                // what is missing is told by the page, in words
                .with("novalidate", "")
                .styled("stack")
                .containing(links.hidden(turn.step()::asks))
                .containing(PostForm.hidden(PlanLinks.FROM, turn.step().slug()))
                .containing(turn.toCheck() ? List.of(thenCheck()) : List.of())
                .containing(form.parts())
                .containing(buttons(turn, form));
    }

    private static Markup thenCheck() {
        return PostForm.hidden(PlanLinks.THEN, CheckStep.SLUG);
    }

    private static Markup buttons(Turn turn, PlanForm form) {
        Markup buttons = Markup.tag("div", button(turn.toCheck() ? "Keep this" : "Go on", "on"))
                .styled("step-buttons");
        if (form.offersMore()) {
            buttons.add(button("Room for more", "more").styled("quiet"));
        }
        if (turn.toCheck()) {
            buttons.add(button("Back to your answers", "back").styled("quiet"));
        } else if (PlanSteps.number(turn.step()) > 1) {
            buttons.add(button("Back", "back").styled("quiet"));
        }
        return buttons;
    }

    private static Markup button(String words, String go) {
        return PostForm.button(words).with("name", PlanLinks.GO).with("value", go);
    }

    private void check(Turn turn, MatchReading reading, PlanLinks links) {
        add(CheckStep.answers(reading, links));
        Markup buttons = Markup.tag("div").styled("step-buttons");
        if (turn.problems().isEmpty()) {
            Anchor show = new Anchor(links.to(PlanLinks.RESULT), "See what your week could look like");
            show.addClassName("button");
            buttons.add(show);
        }
        Anchor back = new Anchor(links.toStep(PlanSteps.before(turn.step())), "Back");
        back.addClassNames("button", "quiet");
        buttons.add(back);
        add(buttons);
    }

    private static Markup inTheAddress() {
        return Markup.tag(
                        "p",
                        "Your answers are in this page’s link, and nowhere else: we store nothing. Keep or bookmark"
                                + " the link to go on later. Whoever has the link can read your answers.")
                .styled("in-the-link", "soft");
    }
}
