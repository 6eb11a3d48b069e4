package uk.kindred.providers.guided;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;

/** Boxes to tick, or of which one is chosen, under one legend. */
final class ChoiceGroup {

    private final String type;
    private final String name;
    private final Answers typed;

    /** @param type "checkbox" or "radio". @param typed what is ticked */
    ChoiceGroup(String type, String name, Answers typed) {
        this.type = type;
        this.name = name;
        this.typed = typed;
    }

    Markup of(List<Choice> choices, String legend, @Nullable String hint, @Nullable String problem) {
        Markup group = Markup.tag("fieldset", Markup.tag("legend", legend))
                .with("id", name)
                .with("tabindex", "-1");
        List<String> describedBy = new ArrayList<>();
        describe(group, describedBy, "hint", hint);
        describe(group, describedBy, "error", problem);
        if (!describedBy.isEmpty()) {
            group.with("aria-describedby", String.join(" ", describedBy));
        }
        Markup all = Markup.tag("div").styled("choices");
        choices.forEach(choice -> all.add(box(choice)));
        return group.containing(all);
    }

    private void describe(Markup group, List<String> describedBy, String kind, @Nullable String words) {
        if (words != null) {
            String id = name + "-" + kind;
            group.add(Markup.tag("span", words).styled(kind).with("id", id));
            describedBy.add(id);
        }
    }

    private Markup box(Choice choice) {
        Markup box = Markup.tag("input")
                .with("type", type)
                .with("name", name)
                .with("value", choice.value())
                .when(typed.isTicked(name, choice.value()), "checked");
        return Markup.tag("label", box, Markup.tag("span", choice.label())).styled("choice");
    }
}
