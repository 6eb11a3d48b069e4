package uk.kindred.directory.ui;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short facts by name, in the order in which they are told; empty where nobody said. */
public final class NamedFacts {

    private static final int DAYS_IN_WEEK = 7;

    private final Map<String, Optional<String>> facts = new LinkedHashMap<>();
    private final Set<String> essentials = new HashSet<>();

    public Map<String, Optional<String>> byName() {
        return Collections.unmodifiableMap(facts);
    }

    NamedFacts fact(String name, @Nullable String value) {
        facts.put(name, Optional.ofNullable(value).filter(words -> !words.isBlank()));
        return this;
    }

    NamedFacts fact(String name, @Nullable Integer value) {
        return fact(name, value == null ? null : String.format(Locale.UK, "%,d", value));
    }

    NamedFacts yesNo(String name, @Nullable Boolean value) {
        return fact(name, value == null ? null : value ? "Yes" : "No");
    }

    /** What people choose the kind by: that nobody said it is worth a line too. */
    NamedFacts essential(String name, @Nullable Boolean value) {
        essentials.add(name);
        return yesNo(name, value);
    }

    boolean isEssential(String name) {
        return essentials.contains(name);
    }

    NamedFacts list(String name, List<String> values) {
        return fact(name, String.join(", ", values));
    }

    NamedFacts days(String name, Set<DayOfWeek> days) {
        String words = days.size() == DAYS_IN_WEEK
                ? "Every day"
                : days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                        .collect(Collectors.joining(", "));
        return fact(name, words);
    }
}
