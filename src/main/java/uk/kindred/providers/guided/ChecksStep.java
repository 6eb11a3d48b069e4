package uk.kindred.providers.guided;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportDetails.Check;
import uk.kindred.directory.SupportKind;

/** Which checks there are, as the provider says it. No document is ever asked for; who has seen one says so elsewhere. */
@Component
@Order(11)
class ChecksStep implements Step {

    private static final String DBS = "dbs";
    private static final String DBS_ON = "dbs-on";
    private static final String INSURANCE = "insurance";
    private static final String INSURANCE_ON = "insurance-on";
    private static final String TRAINING = "training";
    private static final String REFERENCES = "references";
    private static final int MOST_MILLIONS = 50;

    private static final List<Choice> LEVELS = List.of(
            new Choice("Enhanced DBS with barred lists", "Enhanced, with barred lists"),
            new Choice("Enhanced DBS", "Enhanced"),
            new Choice("Standard DBS", "Standard"),
            new Choice("Basic DBS", "Basic"),
            new Choice("none", "None"));

    private static final List<String> COURSES = List.of(
            "Safeguarding adults",
            "First aid",
            "Moving and handling",
            "Food hygiene level 2",
            "Medicines",
            "Dementia awareness",
            "Infection control",
            "Care Certificate");

    private final Clock clock;

    ChecksStep(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String slug() {
        return "checks";
    }

    @Override
    public String title(SupportKind kind) {
        return "Checks, insurance and training";
    }

    @Override
    public boolean isFor(SupportKind kind) {
        return kind.isSomebodysHome();
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        form.words("Say what you have; send us nothing. It is shown as what you say, until somebody who has seen it"
                        + " tells us so, such as your council.")
                .one(
                        DBS,
                        draft.kind() == SupportKind.HOMESHARE
                                ? "Which DBS check does every sharer have?"
                                : "Which DBS check do you have?",
                        "A criminal record check. Where several people work, the least that all have.",
                        LEVELS)
                .line("date", DBS_ON, "Date on the DBS certificate", null)
                .count(INSURANCE, "Public liability insurance, in millions of pounds", "Such as 5. Blank for none.")
                .line("date", INSURANCE_ON, "Date on the insurance certificate", null)
                .several(TRAINING, "Which training have you done?", null, Choice.words(COURSES))
                .several(REFERENCES, "References", null, List.of(new Choice("yes", "I have two references to show")));
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        LocalDate today = LocalDate.now(clock);
        new Mending(draft, problems)
                .needs(DBS, "Say which one, or none.")
                .pastDay(DBS_ON, today)
                .count(INSURANCE, 1, MOST_MILLIONS)
                .pastDay(INSURANCE_ON, today);
    }

    /** As the provider says them: nobody is named who has seen them. */
    static List<Check> checks(Answers answers) {
        List<Check> checks = new ArrayList<>();
        String dbs = answers.text(DBS);
        if (!dbs.equals("none")
                && LEVELS.stream().anyMatch(level -> level.value().equals(dbs))) {
            checks.add(said(dbs, answers.day(DBS_ON)));
        }
        Integer millions = answers.number(INSURANCE);
        if (millions != null) {
            checks.add(said("Public liability insurance, £" + millions + " million", answers.day(INSURANCE_ON)));
        }
        answers.all(TRAINING).stream().filter(COURSES::contains).forEach(course -> checks.add(said(course, null)));
        if (answers.has(REFERENCES)) {
            checks.add(said("Two references", null));
        }
        return checks;
    }

    private static Check said(String what, @Nullable LocalDate dated) {
        return new Check(what, null, dated);
    }
}
