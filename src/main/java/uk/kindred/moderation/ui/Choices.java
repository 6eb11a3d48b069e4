package uk.kindred.moderation.ui;

import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;

/** One of several, each a target as large as its words. */
final class Choices {

    private final String name;
    private final Markup group;
    private final @Nullable String problemId;

    /** @param problem what is wrong with the choice; null if nothing */
    Choices(String name, String legend, @Nullable String problem) {
        this.name = name;
        this.problemId = problem == null ? null : name + "-error";
        this.group = Markup.tag("fieldset", Markup.tag("legend", legend))
                .with("id", name)
                .with("tabindex", "-1");
        if (problemId != null) {
            group.add(
                    Markup.tag("span", String.valueOf(problem)).styled("error").with("id", problemId));
        }
    }

    void add(String value, String words, boolean chosen) {
        group.add(FormField.radio(name, value, words, chosen, problemId));
    }

    Markup done() {
        return group;
    }
}
