package uk.kindred.about;

import java.io.PrintWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import uk.kindred.base.SiteProperties;

/** Writes one sitemap or index as it goes, so that its length costs no memory. */
class SitemapWriter implements AutoCloseable {

    private final PrintWriter out;
    private final SiteProperties site;
    private final String root;
    private final String item;

    SitemapWriter(PrintWriter out, SiteProperties site, String root, String item) {
        this.out = out;
        this.site = site;
        this.root = root;
        this.item = item;
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<" + root + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    }

    void write(String path, @Nullable LocalDate changedOn) {
        out.print("<" + item + "><loc>" + HtmlUtils.htmlEscape(site.absolute(path), "UTF-8") + "</loc>");
        if (changedOn != null) {
            out.print("<lastmod>" + changedOn + "</lastmod>");
        }
        out.println("</" + item + ">");
    }

    @Override
    public void close() {
        out.println("</" + root + ">");
    }
}
