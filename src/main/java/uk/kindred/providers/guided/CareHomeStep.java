package uk.kindred.providers.guided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;

/** What the choosers of a care home need to know: asked of homes that stand, for a register lists them. */
@Component
@Order(6)
class CareHomeStep implements Step {

    private static final String SINGLE = "single-rooms";
    private static final String EN_SUITE = "en-suite-rooms";
    private static final String NURSE = "nurse-at-night";
    private static final int MOST_ROOMS = 500;
    private static final Naming FACILITIES = new Naming(
            "facilities",
            "also-facilities",
            List.of(
                    "garden",
                    "lift",
                    "hair salon",
                    "café for visitors",
                    "chapel or quiet room",
                    "sensory room",
                    "library",
                    "minibus"));

    @Override
    public String slug() {
        return "care-home";
    }

    @Override
    public String title(SupportKind kind) {
        return "The home";
    }

    @Override
    public boolean isFor(SupportKind kind) {
        return kind == SupportKind.RESIDENTIAL_CARE_HOME || kind == SupportKind.NURSING_HOME;
    }

    @Override
    public boolean asksDetails() {
        return true;
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        form.count(SINGLE, "How many single rooms are there?", null)
                .count(EN_SUITE, "How many rooms have their own toilet?", null)
                .one(NURSE, "Is a nurse there at night?", null, Choice.YES_OR_NO);
        FACILITIES.ask(form, "What is there for everybody?");
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        Mending mending = new Mending(draft, problems);
        mending.count(SINGLE, 0, MOST_ROOMS).count(EN_SUITE, 0, MOST_ROOMS);
        FACILITIES.check(mending);
    }

    static SupportDetails details(Answers answers) {
        return new SupportDetails.CareHome(
                answers.number(SINGLE), answers.number(EN_SUITE), answers.yesOrNo(NURSE), FACILITIES.of(answers));
    }

    /** The answers from which these come. */
    static Map<String, List<String>> answers(SupportDetails.CareHome home) {
        Map<String, List<String>> answers = new LinkedHashMap<>(FACILITIES.answers(home.facilities()));
        answers.put(SINGLE, StandingAnswers.of(home.singleRooms()));
        answers.put(EN_SUITE, StandingAnswers.of(home.enSuiteRooms()));
        answers.put(NURSE, StandingAnswers.of(home.nurseAtNight()));
        return answers;
    }
}
