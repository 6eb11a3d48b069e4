package uk.kindred.base.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.ElementUtil;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;

/**
 * Whole pages without a script, made of the same components in the same frame as all others: for what people send with a
 * form, where a live page has nothing to add and its session would only be kept.
 */
public final class PlainPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private PlainPages() {}

    /** @param path of this page, without a leading slash */
    public static ResponseEntity<String> answer(PageHead head, Main page, String path) {
        return answer(head, page, new PageRequest(path, Map.of(), Map.of()));
    }

    /** @param address of this page, to which the way past the header leads */
    public static ResponseEntity<String> answer(PageHead head, Main page, PageRequest address) {
        page.setId(PublicPage.MAIN_ID);
        page.getElement().setAttribute("tabindex", "-1");
        MainLayout frame = new MainLayout();
        frame.frame(address);
        frame.showRouterLayoutContent(page);
        Document document = document(head);
        document.body().appendChild(ElementUtil.toJsoup(document, frame.getElement()));
        // these documents have no base address, so that this keeps to the page, whatever its query
        document.select("a.skip").attr("href", "#" + PublicPage.MAIN_ID);
        return ResponseEntity.status(head.status()).contentType(HTML).body("<!doctype html>" + document.outerHtml());
    }

    private static Document document(PageHead page) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.child(0).attr("lang", "en-GB");
        document.head().appendElement("meta").attr("charset", "utf-8");
        meta(document, "viewport", "width=device-width, initial-scale=1");
        meta(document, "color-scheme", "light dark");
        meta(document, "robots", page.indexed() ? "index" : "noindex, nofollow");
        document.title(page.fullTitle());
        link(document, "icon", "/images/icon.svg");
        link(document, "apple-touch-icon", "/images/apple-touch-icon.png");
        link(document, "manifest", "/images/manifest.json");
        link(document, "stylesheet", "/styles/main.css");
        return document;
    }

    private static void meta(Document document, String name, String content) {
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void link(Document document, String relation, String address) {
        document.head().appendElement("link").attr("rel", relation).attr("href", address);
    }
}
