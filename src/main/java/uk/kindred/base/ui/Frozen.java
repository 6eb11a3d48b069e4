package uk.kindred.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.ElementUtil;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;

/**
 * Content that no event of the server listens inside. A live page keeps it as its HTML alone instead of node by node,
 * which is most of what an open page would hold in the server's memory and send when it starts.
 */
@NpmPackage(value = "idiomorph", version = "0.8.0")
public class Frozen extends HtmlContainer {

    private static final String CONTENT = "innerHTML";

    public Frozen(String tag, Component... content) {
        super(tag);
        show(content);
    }

    /** Puts other content in its place. */
    public final void show(Component... content) {
        getElement().setProperty(CONTENT, html(content));
    }

    /**
     * Changes what differs and leaves the rest as it stands in the page: the field in use keeps its focus, what people
     * ticked or opened stays so. Done by frontend/components/morph.ts.
     */
    public final void changeTo(Component... content) {
        String html = html(content);
        // for a page that asks for everything anew; to this one it is not sent, because it would replace all
        getElement().getStateProvider().setProperty(getElement().getNode(), CONTENT, html, false);
        getElement().executeJs("window.kindredMorph(this, $0)", html);
    }

    /** Written from the components' tree, which escapes all text. */
    private static String html(Component... content) {
        Document document = new Document("");
        // everything beyond Latin 1 is escaped: Java keeps such strings in half the memory
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.ISO_8859_1);
        for (Component part : content) {
            document.appendChild(ElementUtil.toJsoup(document, part.getElement()));
        }
        return document.html();
    }
}
