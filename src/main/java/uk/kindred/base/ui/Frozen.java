package uk.kindred.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.ElementUtil;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;

/**
 * Content that no event of the server listens inside. A live page gets it as its HTML instead of node by node, and the
 * server forgets it: most of what an open page would otherwise hold in the server's memory and send when it starts.
 */
@NpmPackage(value = "idiomorph", version = "0.8.0")
public class Frozen extends HtmlContainer {

    private static final String CONTENT = "innerHTML";

    /** Whether this page's browser has the content, which is then nowhere else. */
    private boolean sent;

    public Frozen(String tag, Component... content) {
        super(tag);
        getElement().setProperty(CONTENT, html(content));
    }

    /** Puts other content in its place. */
    public final void show(Component... content) {
        send("this.innerHTML = $0", html(content));
    }

    /**
     * Changes what differs and leaves the rest as it stands in the page: the field in use keeps its focus, what people
     * ticked or opened stays so. Done by frontend/components/morph.ts.
     */
    public final void changeTo(Component... content) {
        send("window.kindredMorph(this, $0)", html(content));
    }

    /** Hands the content to the browser and keeps none of it. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (sent) {
            // It lost touch and asks for all anew. What it has to be shown stands in its address.
            event.getUI().getPage().reload();
            return;
        }
        String html = getElement().getProperty(CONTENT);
        getElement().removeProperty(CONTENT);
        send("this.innerHTML = $0", html);
    }

    private void send(String script, String html) {
        getElement().executeJs(script, html);
        sent = true;
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
