package uk.kindred.notifications;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import uk.kindred.notifications.MailBody.Action;
import uk.kindred.notifications.MailBody.Bullets;
import uk.kindred.notifications.MailBody.Heading;
import uk.kindred.notifications.MailBody.Link;
import uk.kindred.notifications.MailBody.Paragraph;
import uk.kindred.notifications.MailBody.Part;
import uk.kindred.notifications.MailBody.Quote;

/**
 * A mail as HTML that screen readers and large type take well: one column, headings, a language, nothing loaded from
 * anywhere. Styles stand at the elements, because many mail programs drop style sheets.
 */
final class MailHtml {

    private static final String PAGE = "margin:0;padding:24px 16px;background:#ffffff;color:#1b2a2f;"
            + "font-family:Verdana,Arial,sans-serif;font-size:18px;line-height:1.5";
    private static final String COLUMN = "max-width:600px;margin:0 auto";
    private static final String BUTTON = "display:inline-block;padding:12px 20px;border-radius:6px;"
            + "background:#0b5259;color:#ffffff;font-weight:bold;text-decoration:none";
    private static final String QUOTE =
            "margin:16px 0;padding:4px 16px;border-left:4px solid #0b5259;" + "white-space:pre-wrap";

    private MailHtml() {}

    static String of(String subject, MailBody body) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.child(0).attr("lang", "en-GB");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.title(subject);
        page.body().attr("style", PAGE);
        Element column = page.body().appendElement("div").attr("role", "main").attr("style", COLUMN);
        column.appendElement("h1")
                .attr("style", "font-size:24px;line-height:1.25")
                .text(subject);
        body.parts().forEach(part -> append(column, part));
        return "<!doctype html>" + page.outerHtml();
    }

    private static void append(Element column, Part part) {
        switch (part) {
            case Paragraph(String text) -> column.appendElement("p").text(text);
            case Heading(String text) ->
                column.appendElement("h2").attr("style", "font-size:20px").text(text);
            case Action(String label, URI address) -> appendAction(column, label, address);
            case Link(String label, URI address) -> link(column.appendElement("p"), label, address);
            case Bullets(var items) -> {
                Element list = column.appendElement("ul");
                items.forEach(item -> list.appendElement("li").text(item));
            }
            case Quote(String text) ->
                column.appendElement("blockquote").attr("style", QUOTE).text(text);
        }
    }

    /** The address in full below the button as well: some people paste it, and all can see where it leads. */
    private static void appendAction(Element column, String label, URI address) {
        link(column.appendElement("p"), label, address).attr("style", BUTTON);
        column.appendElement("p")
                .attr("style", "font-size:15px;word-break:break-all")
                .text("Or copy this address: " + address);
    }

    private static Element link(Element parent, String label, URI address) {
        return parent.appendElement("a").attr("href", address.toString()).text(label);
    }
}
