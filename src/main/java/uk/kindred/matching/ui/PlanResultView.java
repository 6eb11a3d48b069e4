package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.StillPage;
import uk.kindred.directory.ui.PrintedAddress;
import uk.kindred.matching.MatchParameters;
import uk.kindred.matching.MatchQuestion;
import uk.kindred.matching.MatchReading;
import uk.kindred.matching.PlanShown;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.matching.Planner;
import uk.kindred.matching.SupportWeek;
import uk.kindred.matching.UnmetNeeds;
import uk.kindred.matching.Weeks;

/** What the answers of the plan come to: some whole weeks, and one of them in full. Nothing of it is stored. */
@Route(value = "plan/result", layout = MainLayout.class)
@AnonymousAllowed
class PlanResultView extends StillPage {

    private static final String TITLE = "What your week could look like";

    private final MatchParameters parameters;
    private final Planner planner;
    private final UnmetNeeds unmet;
    private final SiteProperties site;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanResultView(
            MatchParameters parameters,
            Planner planner,
            UnmetNeeds unmet,
            SiteProperties site,
            Clock clock,
            ApplicationEventPublisher events) {
        this.parameters = parameters;
        this.planner = planner;
        this.unmet = unmet;
        this.site = site;
        this.clock = clock;
        this.events = events;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        boolean large = first(request, PlanLinks.PRINT).equals("large");
        setClassName("plan-result wide" + (large ? " large-print" : ""));
        MatchReading reading = parameters.read(request.query());
        PlanLinks links = PlanLinks.of(reading.typed());
        add(new H1(TITLE));
        reading.question().ifPresentOrElse(question -> answer(question, request, links), () -> ask(reading, links));
        return PageHead.of(TITLE, "").notIndexed();
    }

    private void ask(MatchReading reading, PlanLinks links) {
        add(
                new ProblemSummary(
                        "Before there can be an answer",
                        PlanSteps.allProblems(reading),
                        field -> links.toChange(PlanSteps.asking(field)) + "#" + field),
                Markup.tag("p", toAnswers(links)));
    }

    private static Anchor toAnswers(PlanLinks links) {
        return new Anchor(links.toStep(PlanSteps.ALL.getLast()), "Change your answers");
    }

    private void answer(MatchQuestion question, PageRequest request, PlanLinks links) {
        PlannedWeeks planned = planner.plan(question);
        events.publishEvent(new PlanShown(planned));
        Weeks weeks = planned.weeks();
        int number = number(first(request, PlanLinks.WEEK), weeks.weeks().size());
        add(
                follows(PrintedHead.of(question, LocalDate.now(clock))),
                follows(Markup.tag("p", new AskedInWords(planned).lead()).styled("lead", "no-print")),
                follows(SavingsWords.note(question)),
                follows(Markup.tag("p", toAnswers(links)).styled("no-print")),
                BudgetPanel.of(weeks, links));
        Markup answer = Markup.tag("div").styled("plan-answer");
        // changed in place when the slider moves, and then read out
        answer.add(
                Markup.tag("p", WeekWords.answer(weeks)).with("role", "status").styled("plan-said", "no-print"));
        if (!weeks.fits()) {
            answer.add(NothingFits.of(planned, links, unmet.isCounted()));
        }
        if (!weeks.weeks().isEmpty()) {
            SupportWeek week = weeks.weeks().get(number - 1);
            ShownWeek shown = new ShownWeek(planned, week, number, links);
            answer.add(
                    WeekCards.of(weeks, number, links),
                    new WeekSections(shown, LocalDate.now(clock)).in(request.address()));
        }
        String path = links.with(PlanLinks.WEEK, String.valueOf(number)).to(PlanLinks.RESULT);
        answer.add(new PrintedAddress(site, path, LocalDate.now(clock)));
        add(follows(answer), SharePanel.of(site.absolute(path), links, number));
    }

    /** Put in place by frontend/components/plan.ts when the slider moves. */
    static Markup follows(Markup part) {
        return part.with("data-follows", "");
    }

    private static int number(String typed, int weeks) {
        int asked = typed.matches("[1-9]") ? Integer.parseInt(typed) : 1;
        return asked <= weeks ? asked : 1;
    }

    private static String first(PageRequest request, String field) {
        return request.query().getOrDefault(field, List.of("")).getFirst();
    }
}
