package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.kindred.base.ui.Markup;

/** Two versions side by side, when somebody else has saved meanwhile: a choice, and nothing typed is lost. */
final class Both {

    private Both() {}

    /**
     * @param mine what was typed, by its label
     * @param theirs what is saved by now
     */
    static Markup panel(String lead, Map<String, String> mine, Map<String, String> theirs) {
        List<Markup> rows = new ArrayList<>();
        mine.forEach((label, typed) -> {
            String saved = theirs.getOrDefault(label, "");
            if (!typed.equals(saved)) {
                rows.add(Markup.tag(
                        "tr",
                        Markup.tag("th", label).with("scope", "row"),
                        cell("Yours", typed),
                        cell("Saved now", saved)));
            }
        });
        return Markup.tag("section", Markup.tag("h2", "Somebody else has saved this meanwhile"))
                .styled("notice", "both")
                .with("role", "alert")
                .containing(
                        new Paragraph(lead),
                        Markup.tag(
                                "table",
                                Markup.tag("caption", "What differs").styled("visually-hidden"),
                                Markup.tag(
                                        "thead",
                                        Markup.tag(
                                                "tr", column("What"), column("Yours, not saved"), column("Saved now"))),
                                Markup.tag("tbody").containing(rows)));
    }

    private static Markup column(String words) {
        return Markup.tag("th", words).with("scope", "col");
    }

    private static Markup cell(String column, String words) {
        return Markup.tag("td", words.isEmpty() ? "–" : words).with("data-column", column);
    }
}
