package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.kindred.base.ui.Markup;

/**
 * What commissioners type: paragraphs with blank lines between them, and lists of lines that begin with "-". All of it is
 * text: no sign of it becomes markup.
 */
final class PlainWords {

    private static final Pattern BETWEEN = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern POINT = Pattern.compile("[-*•][ \\t]+");

    private PlainWords() {}

    /** Nothing for blank text. */
    static List<Component> of(String typed) {
        List<Component> blocks = new ArrayList<>();
        for (String block : BETWEEN.split(typed.strip())) {
            add(blocks, block);
        }
        return blocks;
    }

    private static void add(List<Component> blocks, String block) {
        List<String> words = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (String line : block.split("\\n")) {
            String bare = line.strip();
            if (POINT.matcher(bare).lookingAt()) {
                finish(blocks, words);
                points.add(POINT.matcher(bare).replaceFirst(""));
            } else if (!bare.isEmpty()) {
                list(blocks, points);
                words.add(bare);
            }
        }
        finish(blocks, words);
        list(blocks, points);
    }

    /** The lines so far as one paragraph. */
    private static void finish(List<Component> blocks, List<String> words) {
        if (!words.isEmpty()) {
            blocks.add(Markup.tag("p", String.join(" ", words)));
            words.clear();
        }
    }

    private static void list(List<Component> blocks, List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(Markup.tag(
                    "ul", points.stream().map(point -> Markup.tag("li", point)).toArray(Component[]::new)));
            points.clear();
        }
    }
}
