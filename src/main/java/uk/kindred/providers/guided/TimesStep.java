package uk.kindred.providers.guided;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportKind;

/** When somebody can come. */
@Component
@Order(7)
class TimesStep implements Step {

    static final String TIMES = "times";
    private static final String DAYS = "days";

    @Override
    public String slug() {
        return "times";
    }

    @Override
    public String title(SupportKind kind) {
        return "When you can come";
    }

    @Override
    public boolean isFor(SupportKind kind) {
        return kind.comesAtTimes();
    }

    @Override
    public boolean asksDetails() {
        return true;
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        askDays(form, "On which days?")
                .several(
                        TIMES,
                        "At which times?",
                        null,
                        Choice.words(List.of("mornings", "afternoons", "evenings", "nights")));
    }

    static StepForm askDays(StepForm form, String legend) {
        return form.several(
                DAYS,
                legend,
                null,
                Choice.of(DayOfWeek.values(), TimesStep::slug, day -> day.getDisplayName(TextStyle.FULL, Locale.UK)));
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        Answers answers = draft.answers();
        new Mending(draft, problems)
                .refuseIf(answers.has(TIMES) && !answers.has(DAYS), DAYS, "Tick the days too, or leave both blank.")
                .refuseIf(answers.has(DAYS) && !answers.has(TIMES), TIMES, "Tick the times too, or leave both blank.");
    }

    static Set<DayOfWeek> days(Answers answers) {
        return Set.copyOf(answers.ticked(DAYS, TimesStep::findDay));
    }

    /** The answers from which these come. */
    static Map<String, List<String>> answers(Set<DayOfWeek> days, List<String> times) {
        return Map.of(DAYS, days.stream().sorted().map(day -> slug(day)).toList(), TIMES, times);
    }

    private static String slug(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<DayOfWeek> findDay(String slug) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> slug(day).equals(slug))
                .findFirst();
    }
}
