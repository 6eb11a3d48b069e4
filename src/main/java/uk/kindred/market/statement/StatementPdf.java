package uk.kindred.market.statement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.vaadin.flow.dom.ElementUtil;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.places.Council;

/**
 * A statement as a PDF that says of itself what screen readers need (PDF/UA): its title and language, what is a heading, a
 * list or a table's head, and words for each drawing. Text stays text, and charts are lines and areas.
 */
@Component
class StatementPdf {

    /** The face's name, in the style sheet and in drawings. */
    static final String FACE = "Atkinson";

    private static final String OTHERS = "Liberation";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final int MOST_KEPT = 30;
    private static final float VERSION = 1.7f;

    private final PdfFonts fonts;
    private final SiteProperties site;
    private final String style;
    /** A version never changes. */
    private final Cache<UUID, byte[]> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    StatementPdf(PdfFonts fonts, SiteProperties site) {
        this.fonts = fonts;
        this.site = site;
        this.style = read("/pdf/statement.css");
    }

    /** Takes about a second, the first time. */
    byte[] of(Council council, Statement statement) {
        if (!statement.isPublished()) {
            return make(council, statement);
        }
        return Objects.requireNonNull(kept.get(statement.id(), any -> make(council, statement)));
    }

    private byte[] make(Council council, Statement statement) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfVersion(VERSION)
                .usePdfUaAccessibility(true)
                .withProducer("Kindred")
                .useSVGDrawer(new BatikSVGDrawer())
                .toStream(pdf);
        font(builder, fonts.regular(), FACE, NORMAL);
        font(builder, fonts.bold(), FACE, BOLD);
        font(builder, fonts.others(), OTHERS, NORMAL);
        builder.withHtmlContent(html(council, statement), null);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, File file, String family, int weight) {
        builder.useFont(
                file, family, weight, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private String html(Council council, Statement statement) {
        Document document = Document.createShell("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        document.child(0).attr("lang", "en-GB");
        document.title(StatementWords.title(council));
        meta(document, "description", StatementWords.description(council));
        meta(document, "subject", StatementWords.description(council));
        meta(document, "author", council.name());
        document.head().appendElement("style").text(style);
        Element body = document.body();
        Markup main = Markup.tag(
                "div",
                Markup.tag("h1", StatementWords.title(council)),
                Markup.tag("p", StatementWords.when(council, statement)).styled("when"));
        main.containing(StatementBody.of(statement.content(), PdfFigure::of));
        String market = MarketLinks.market(council);
        main.add(
                address("The same as a web page:", market + "/statement"),
                address("How each figure is defined, and the figures of today:", market));
        body.appendChild(ElementUtil.toJsoup(document, main.getElement()));
        return document.outerHtml();
    }

    /** On a line of its own, in which it does not break. */
    private Markup address(String words, String path) {
        return Markup.tag("p", Markup.tag("span", words), Markup.tag("br"), Markup.tag("span", site.absolute(path)));
    }

    private static void meta(Document document, String name, String content) {
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private static String read(String resource) {
        try (InputStream text = StatementPdf.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
