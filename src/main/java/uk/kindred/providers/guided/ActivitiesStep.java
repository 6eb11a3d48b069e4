package uk.kindred.providers.guided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;

/** What those need to know who choose where to spend a day, an afternoon or a short break. */
@Component
@Order(6)
class ActivitiesStep implements Step {

    private static final String TRANSPORT = "transport";
    private static final String MEALS = "meals";
    private static final Naming ACTIVITIES = new Naming(
            "activities",
            "also-activities",
            List.of(
                    "art",
                    "cookery",
                    "crafts",
                    "gardening",
                    "gentle exercise",
                    "job skills",
                    "lunch",
                    "money skills",
                    "music",
                    "singing",
                    "sport",
                    "trips out"));

    @Override
    public String slug() {
        return "activities";
    }

    @Override
    public String title(SupportKind kind) {
        return "What people do there";
    }

    @Override
    public boolean isFor(SupportKind kind) {
        return asksOf(kind);
    }

    static boolean asksOf(SupportKind kind) {
        return kind == SupportKind.DAY_OPPORTUNITIES
                || kind == SupportKind.COMMUNITY_SUPPORT
                || kind == SupportKind.RESPITE;
    }

    @Override
    public boolean asksDetails() {
        return true;
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        TimesStep.askDays(form, "On which days is it open?");
        ACTIVITIES
                .ask(form, "What do people do there?")
                .one(TRANSPORT, "Do you bring people there and home?", null, Choice.YES_OR_NO)
                .one(MEALS, "Are there meals?", null, Choice.YES_OR_NO);
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        ACTIVITIES.check(new Mending(draft, problems));
    }

    static SupportDetails details(Answers answers) {
        return new SupportDetails.Activities(
                TimesStep.days(answers), ACTIVITIES.of(answers), answers.yesOrNo(TRANSPORT), answers.yesOrNo(MEALS));
    }

    /** The answers from which these come. */
    static Map<String, List<String>> answers(SupportDetails.Activities activities) {
        Map<String, List<String>> answers = new LinkedHashMap<>(ACTIVITIES.answers(activities.activities()));
        answers.putAll(TimesStep.answers(activities.days(), List.of()));
        answers.put(TRANSPORT, StandingAnswers.of(activities.transport()));
        answers.put(MEALS, StandingAnswers.of(activities.meals()));
        return answers;
    }
}
