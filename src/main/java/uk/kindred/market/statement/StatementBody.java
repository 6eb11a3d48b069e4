package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.kindred.base.ui.Markup;

/** A statement's sections, the same on the page, in the preview and in the PDF but for how figures are drawn. */
final class StatementBody {

    private StatementBody() {}

    /** @param draw how a figure is drawn */
    static List<Component> of(StatementContent content, Function<Figure, Component> draw) {
        List<Component> parts = new ArrayList<>(PlainWords.of(content.introduction()));
        content.sections().forEach(section -> parts.add(section(content, section, draw)));
        return parts;
    }

    private static Markup section(StatementContent content, SectionFigures section, Function<Figure, Component> draw) {
        Markup part = Markup.tag("section", Markup.tag("h2", section.title()).with("id", section.slug()))
                .styled("statement-section");
        List<Component> words = PlainWords.of(content.wordsTo(section.slug()));
        if (!words.isEmpty()) {
            part.add(Markup.tag("div", words.toArray(Component[]::new)).styled("statement-words"));
        }
        section.sentences().forEach(sentence -> part.containing(PlainWords.of(sentence)));
        section.figures().forEach(figure -> part.add(draw.apply(figure)));
        return part.containing(Markup.tag("p", "Source: " + section.source()).styled("small", "soft"));
    }
}
