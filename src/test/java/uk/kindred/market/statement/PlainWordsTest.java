package uk.kindred.market.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What commissioners type becomes paragraphs and lists, and nothing else. */
class PlainWordsTest {

    @Test
    void blankLinesPartParagraphsAndDashesMakeLists() {
        assertThat(html("One line\nand the next.\n\nWe want:\n- more help\n- in the *evening*\nSoon.\n \n\n"))
                .containsExactly(
                        "<p>One line and the next.</p>",
                        "<p>We want:</p>",
                        "<ul><li>more help</li><li>in the *evening*</li></ul>",
                        "<p>Soon.</p>");
        assertThat(html("  \n ")).isEmpty();
        assertThat(html("-5% is no list")).containsExactly("<p>-5% is no list</p>");
    }

    @Test
    void noSignBecomesMarkup() {
        assertThat(html("<script>alert(1)</script> & <a href=x>"))
                .containsExactly("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;a href=x&gt;</p>");
    }

    private static List<String> html(String typed) {
        return PlainWords.of(typed).stream().map(PlainWordsTest::html).toList();
    }

    private static String html(Component block) {
        return block.getElement().getOuterHTML().replaceAll(">\\s+<", "><");
    }
}
