package uk.kindred.matching.api;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.base.web.JsonQuestions;
import uk.kindred.directory.PartOfDay;
import uk.kindred.funding.Choice;
import uk.kindred.matching.When;

/** Values of a question, refused with what would be right. */
final class Given {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Given() {}

    static <T extends Choice> T choice(T[] choices, @Nullable String slug, String name) {
        return Choice.find(choices, JsonQuestions.required(slug, name))
                .orElseThrow(() -> unknown(name, Choice.slugs(choices)));
    }

    static <T extends Choice> T choice(T[] choices, @Nullable String slug, String name, T usual) {
        return slug == null ? usual : choice(choices, slug, name);
    }

    static <T extends Choice> Set<T> choices(T[] choices, @Nullable List<String> slugs, String name) {
        return found(slugs, name, slug -> Choice.find(choices, slug), Choice.slugs(choices));
    }

    /** Of those that /api/vocabulary lists. */
    static <T> Set<T> words(@Nullable List<String> slugs, String name, Function<String, Optional<T>> find) {
        return found(slugs, name, find, "those that /api/vocabulary lists");
    }

    static <T> Optional<T> word(@Nullable String slug, String name, Function<String, Optional<T>> find) {
        return words(slug == null ? null : List.of(slug), name, find).stream().findFirst();
    }

    private static <T> Set<T> found(
            @Nullable List<String> slugs, String name, Function<String, Optional<T>> find, String allowed) {
        Set<T> found = new LinkedHashSet<>();
        JsonQuestions.list(slugs, name)
                .forEach(slug -> found.add(find.apply(slug).orElseThrow(() -> unknown(name, allowed))));
        return found;
    }

    private static BadParameterException unknown(String name, String allowed) {
        return new BadParameterException("No such value", "“" + name + "” is one of " + allowed + ".");
    }

    static <T> List<T> list(@Nullable List<T> values, String name, int most) {
        List<T> all = JsonQuestions.list(values, name);
        if (all.size() > most) {
            throw new BadParameterException("Too much", "“" + name + "” holds at most " + most + ".");
        }
        return all;
    }

    static When when(@Nullable List<String> days, @Nullable List<String> parts, @Nullable String at, String name) {
        Set<DayOfWeek> onDays = found(days, name + ".days", Given::day, String.join(", ", DAYS));
        Set<PartOfDay> inParts = found(
                parts,
                name + ".partsOfDay",
                PartOfDay::findBySlug,
                String.join(
                        ", ",
                        Arrays.stream(PartOfDay.values()).map(PartOfDay::slug).toList()));
        return made(() -> new When(onDays, inParts, at == null ? null : Times.read(at, name + ".at")));
    }

    private static Optional<DayOfWeek> day(String slug) {
        int index = DAYS.indexOf(slug);
        return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
    }

    /** "mon". */
    static String slug(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    /** What the types refuse is told as the sender's mistake. */
    static <T> T made(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException refused) {
            throw new BadParameterException("A value cannot be used", String.valueOf(refused.getMessage()));
        }
    }
}
