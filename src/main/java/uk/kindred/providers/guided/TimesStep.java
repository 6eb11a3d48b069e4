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
    public void ask(StepForm form, Draft draft) {
        form.several(
                        DAYS,
                        "On which days?",
                        null,
                        Choice.of(
                                DayOfWeek.values(),
                                TimesStep::slug,
                                day -> day.getDisplayName(TextStyle.FULL, Locale.UK)))
                .several(
                        TIMES,
                        "At which times?",
                        null,
                        Choice.words(List.of("mornings", "afternoons", "evenings", "nights")));
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

    private static String slug(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<DayOfWeek> findDay(String slug) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> slug(day).equals(slug))
                .findFirst();
    }
}
