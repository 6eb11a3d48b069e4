package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short facts with their names. What nobody said makes no row. */
class FactList extends DescriptionList {

    private static final int DAYS_IN_WEEK = 7;

    FactList() {
        addClassName("fact-list");
    }

    FactList fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            Div row = new Div(new Term(name), new Description(value));
            getElement().appendChild(row.getElement());
        }
        return this;
    }

    FactList fact(String name, @Nullable Integer value) {
        return fact(name, value == null ? null : String.format(Locale.UK, "%,d", value));
    }

    FactList yesNo(String name, @Nullable Boolean value) {
        return fact(name, value == null ? null : value ? "Yes" : "No");
    }

    FactList list(String name, List<String> values) {
        return fact(name, String.join(", ", values));
    }

    FactList days(String name, Set<DayOfWeek> days) {
        String words = days.size() == DAYS_IN_WEEK
                ? "Every day"
                : days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                        .collect(Collectors.joining(", "));
        return fact(name, words);
    }

    boolean isEmpty() {
        return getElement().getChildCount() == 0;
    }
}
