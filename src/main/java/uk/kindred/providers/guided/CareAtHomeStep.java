package uk.kindred.providers.guided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;

/** What the choosers of care at home need to know: asked of services that stand, for a register lists them. */
@Component
@Order(6)
class CareAtHomeStep implements Step {

    private static final String SHORTEST = "shortest-visit";
    private static final String LEAST = "least-hours";
    private static final String SAME = "same-workers";
    private static final int MOST_MINUTES = 720;
    private static final int MOST_HOURS = 168;
    private static final Naming HELPS = new Naming(
            "helps",
            "also-helps",
            List.of(
                    "personal care",
                    "meals",
                    "medicines",
                    "shopping",
                    "housework",
                    "company",
                    "getting out",
                    "care after hospital",
                    "end-of-life care",
                    "using a hoist",
                    "sitting service"));

    @Override
    public String slug() {
        return "care-at-home";
    }

    @Override
    public String title(SupportKind kind) {
        return "The care";
    }

    @Override
    public boolean isFor(SupportKind kind) {
        return kind == SupportKind.HOME_CARE
                || kind == SupportKind.LIVE_IN_CARE
                || kind == SupportKind.SUPPORTED_LIVING;
    }

    @Override
    public boolean asksDetails() {
        return true;
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        HELPS.ask(form, "What do you help with?")
                .count(LEAST, "What is the least you do for one person, in hours a week?", "Blank for no least.")
                .one(SAME, "Do the same few workers come to each person?", null, Choice.YES_OR_NO);
        if (draft.kind() == SupportKind.HOME_CARE) {
            form.count(SHORTEST, "How long is the shortest visit, in minutes?", null);
        }
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        Mending mending = new Mending(draft, problems);
        HELPS.check(mending);
        mending.count(LEAST, 1, MOST_HOURS).count(SHORTEST, 1, MOST_MINUTES);
    }

    static SupportDetails details(Answers answers) {
        return new SupportDetails.CareAtHome(
                answers.number(SHORTEST),
                answers.number(LEAST),
                answers.yesOrNo(SAME),
                HELPS.of(answers),
                TimesStep.days(answers),
                answers.all(TimesStep.TIMES));
    }

    /** The answers from which these come. */
    static Map<String, List<String>> answers(SupportDetails.CareAtHome care) {
        Map<String, List<String>> answers = new LinkedHashMap<>(HELPS.answers(care.helpsWith()));
        answers.put(SHORTEST, StandingAnswers.of(care.shortestVisitMinutes()));
        answers.put(LEAST, StandingAnswers.of(care.leastHoursAWeek()));
        answers.put(SAME, StandingAnswers.of(care.sameWorkers()));
        answers.putAll(TimesStep.answers(care.days(), care.times()));
        return answers;
    }
}
