package uk.kindred.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;

/**
 * Content that stays as it is until other content takes its place. A live page keeps it as its HTML alone instead of
 * node by node, which is most of what an open page would hold in the server's memory.
 */
public class Frozen extends HtmlContainer {

    public Frozen(String tag, Component... content) {
        super(tag);
        show(content);
    }

    /** The HTML is written from the components' tree, which escapes all text. */
    public final void show(Component... content) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        for (Component part : content) {
            document.appendChild(ElementUtil.toJsoup(document, part.getElement()));
        }
        getElement().setProperty("innerHTML", document.html());
    }
}
