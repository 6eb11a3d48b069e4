package uk.kindred.base.ui.firsthtml;

import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.firsthtml.PublicPages.BuiltPage;

/** Writes the page that an address asks for into the first HTML document. */
class FirstHtmlWriter implements IndexHtmlRequestListener {

    private final PublicPages pages;
    private final SiteProperties site;
    private final InlineStyles styles = new InlineStyles();

    FirstHtmlWriter(PublicPages pages, SiteProperties site) {
        this.pages = pages;
        this.site = site;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        VaadinServletRequest request = (VaadinServletRequest) response.getVaadinRequest();
        Document document = response.getDocument();
        letOldBrowsersRead(document);
        document.outputSettings().prettyPrint(false);
        var routes = ApplicationRouteRegistry.getInstance(request.getService().getContext());
        pages.build(routes, PagePaths.within(request), request.getQueryString(), request.getHttpServletRequest())
                .ifPresent(page -> write(request, response, page));
    }

    private void write(VaadinServletRequest request, IndexHtmlResponse response, BuiltPage page) {
        Document document = response.getDocument();
        response.getVaadinResponse().setStatus(page.head().status());
        String movedTo = page.head().movedTo();
        if (movedTo != null) {
            response.getVaadinResponse().setHeader("Location", movedTo);
        }
        if (page.still()) {
            response.getVaadinResponse().setHeader("Cache-Control", "no-store");
        }
        writeHead(document, page.head());
        writeBody(document, page);
        styles.write(document, request.getService());
    }

    /** Flow sends browsers it cannot run in to a page that says so. Here they simply keep the first HTML. */
    private static void letOldBrowsersRead(Document document) {
        document.head().select("script").stream()
                .filter(script -> script.data().contains("v-r=oldbrowser"))
                .forEach(Element::remove);
    }

    private void writeHead(Document document, PageHead page) {
        Element head = document.head();
        document.title(page.fullTitle());
        meta(head, "description", page.description());
        if (!page.indexed()) {
            meta(head, "robots", "noindex, follow");
        }
        if (page.canonicalPath() != null) {
            head.appendElement("link").attr("rel", "canonical").attr("href", site.absolute(page.canonicalPath()));
        }
        for (String json : page.structuredData()) {
            head.appendElement("script")
                    .attr("type", "application/ld+json")
                    // "</script>" inside a name must not end the element
                    .appendChild(new DataNode(json.replace("<", "\\u003c")));
        }
    }

    private static void meta(Element head, String name, String content) {
        if (!content.isEmpty()) {
            head.appendElement("meta").attr("name", name).attr("content", content);
        }
    }

    private static void writeBody(Document document, BuiltPage page) {
        Element first = document.body().selectFirst("#first-html");
        if (first == null) {
            throw new IllegalStateException("frontend/index.html lacks the element #first-html");
        }
        // not getOuterHTML(): its indentation would put spaces between words where the live page has none
        // frontend/index.ts leaves it so
        first.attr("data-still", page.still());
        first.appendChild(ElementUtil.toJsoup(document, page.root().getElement()));
    }
}
