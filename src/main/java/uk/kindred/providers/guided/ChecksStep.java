package uk.kindred.providers.guided;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final String TWO_REFERENCES = "Two references";
    private static final Pattern INSURED = Pattern.compile("Public liability insurance, £(\\d{1,2}) million");

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
    public boolean asksDetails() {
        return true;
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
        if (isLevel(dbs)) {
            checks.add(said(dbs, answers.day(DBS_ON)));
        }
        Integer millions = answers.number(INSURANCE);
        if (millions != null) {
            checks.add(said("Public liability insurance, £" + millions + " million", answers.day(INSURANCE_ON)));
        }
        answers.all(TRAINING).stream().filter(COURSES::contains).forEach(course -> checks.add(said(course, null)));
        if (answers.has(REFERENCES)) {
            checks.add(said(TWO_REFERENCES, null));
        }
        return checks;
    }

    /** The answers from which these come; those of others than the provider tell the level of DBS check only. */
    static Map<String, List<String>> answers(List<Check> checks) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put(DBS, List.of("none"));
        List<String> training = new ArrayList<>();
        for (Check check : checks) {
            Matcher insurance = INSURED.matcher(check.what());
            if (isLevel(check.what())) {
                answers.put(DBS, List.of(check.what()));
                putDay(answers, DBS_ON, check);
            } else if (insurance.matches()) {
                answers.put(INSURANCE, List.of(insurance.group(1)));
                putDay(answers, INSURANCE_ON, check);
            } else if (COURSES.contains(check.what())) {
                training.add(check.what());
            } else if (check.what().equals(TWO_REFERENCES)) {
                answers.put(REFERENCES, List.of("yes"));
            }
        }
        answers.put(TRAINING, training);
        return answers;
    }

    private static void putDay(Map<String, List<String>> answers, String field, Check check) {
        if (check.seenBy() == null && check.seenOn() != null) {
            answers.put(field, List.of(check.seenOn().toString()));
        }
    }

    private static boolean isLevel(String what) {
        return !what.equals("none")
                && LEVELS.stream().anyMatch(level -> level.value().equals(what));
    }

    /**
     * The checks that stand, with what the provider now says of those that are asked about. What somebody else has seen, and
     * what is not asked here, stays.
     */
    static List<Check> merged(List<Check> standing, List<Check> said) {
        List<Check> merged = new ArrayList<>();
        for (Check check : standing) {
            if (check.seenBy() != null || !isAsked(check.what())) {
                merged.add(check);
            } else {
                said.stream().filter(now -> now.what().equals(check.what())).forEach(merged::add);
            }
        }
        said.stream()
                .filter(now -> merged.stream().noneMatch(other -> other.what().equals(now.what())))
                .toList()
                .forEach(merged::add);
        return merged;
    }

    private static boolean isAsked(String what) {
        return isLevel(what)
                || INSURED.matcher(what).matches()
                || COURSES.contains(what)
                || what.equals(TWO_REFERENCES);
    }

    private static Check said(String what, @Nullable LocalDate dated) {
        return new Check(what, null, dated);
    }
}
