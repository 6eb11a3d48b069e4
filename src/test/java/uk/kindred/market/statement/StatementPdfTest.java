package uk.kindred.market.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.kindred.base.SiteProperties;
import uk.kindred.market.charts.Unit;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;

/** A statement as a PDF, looked at as a picture, as text, and as the tree that screen readers read. */
class StatementPdfTest {

    private static final int DOTS_PER_INCH = 72;
    private static final double A4_POINTS = 841;

    private final StatementPdf pdf =
            new StatementPdf(new PdfFonts(), new SiteProperties(URI.create("https://kindred.example")));

    @Test
    void itsPagesAreNeitherBlankNorCutAndAllItsWordsCanBeRead() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.of(leeds(), statement()))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "Market position statement: Leeds",
                            "Figures reckoned on 30 November 2026",
                            "We want more help at home",
                            "in the evenings",
                            "Ælfgifu Łukasz’s home",
                            "What there is",
                            "Services by kind",
                            "1,234",
                            "£1,015",
                            "How each figure is defined, and the figures of today:"
                                    + " https://kindred.example/councils/E08000035/market ",
                            "Page 1 of " + document.getNumberOfPages());
            assertThat(document.getNumberOfPages()).isBetween(2, 4);
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                assertThat(picture.getHeight()).isEqualTo((int) A4_POINTS);
                assertThat(dark(picture, 0, picture.getWidth()))
                        .as("ink of page " + page)
                        .isGreaterThan(200);
                assertThat(dark(picture, 0, 30))
                        .as("nothing in the left margin")
                        .isZero();
                assertThat(dark(picture, picture.getWidth() - 30, picture.getWidth()))
                        .as("nothing in the right margin")
                        .isZero();
            }
        }
    }

    /** What is taken is what is read again in the file. */
    @Test
    void lettersThatAreTakenAreLettersThatArePrinted() throws IOException {
        String letters = "Ælfgifu Łódź Москва Ελλάδα Việt €½–“”’•…×≤";
        assertThat(new PdfFonts().unprintable(letters)).isEmpty();
        Statement greeting = new Statement(
                UUID.randomUUID(),
                "E08000035",
                1,
                new StatementContent(LocalDate.of(2026, 11, 30), letters, Map.of(), List.of()),
                Instant.parse("2026-11-30T10:00:00Z"),
                UUID.randomUUID(),
                null,
                null);
        try (PDDocument document = Loader.loadPDF(pdf.of(leeds(), greeting))) {
            assertThat(new PDFTextStripper().getText(document)).contains(letters);
        }
        assertThat(new PdfFonts().unprintable("a中b中\nשל"))
                .as("each once; Hebrew is in a face, and would stand the wrong way round")
                .containsExactly("中", "ש", "ל");
    }

    /** Bars are areas of the one dark colour: as wide as their values. */
    @Test
    void chartsAreDrawnToScale() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.of(leeds(), statement()))) {
            List<Integer> bars = new ArrayList<>();
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                bars.addAll(bars(renderer.renderImageWithDPI(page, DOTS_PER_INCH)));
            }
            assertThat(bars).hasSizeGreaterThanOrEqualTo(2);
            assertThat(bars.get(1) / (double) bars.get(0)).isBetween(0.45, 0.55);
        }
    }

    @Test
    void itTellsItsTitleLanguageHeadingsListsTablesAndWordsForEachDrawing() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.of(leeds(), statement()))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Market position statement: Leeds");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<PDStructureElement> elements = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD", "Figure");
            assertThat(elements)
                    .filteredOn(element -> "Figure".equals(element.getStructureType()))
                    .hasSize(3)
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).contains("table that follows"));
        }
    }

    /** Charts are lines and areas: no page has a picture of dots in it, and all letters travel with the file. */
    @Test
    void chartsAreNoDotsAndEveryFaceIsInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.of(leeds(), statement()))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(page.getResources().getFont(name).getName())
                            .isTrue();
                }
            }
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    private static long dark(BufferedImage picture, int from, int to) {
        long dark = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                int rgb = picture.getRGB(x, y);
                dark += ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3 < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    /** Widths of the areas of the bars' colour, from top to bottom. */
    private static List<Integer> bars(BufferedImage picture) {
        List<Integer> bars = new ArrayList<>();
        int before = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            int width = 0;
            for (int x = 0; x < picture.getWidth(); x++) {
                width += (picture.getRGB(x, y) & 0xffffff) == 0x1f5c57 ? 1 : 0;
            }
            if (width > 20 && before <= 20) {
                bars.add(width);
            }
            before = width;
        }
        return bars;
    }

    private static Council leeds() {
        return new Council(
                "E08000035",
                "Leeds City Council",
                "Leeds",
                "leeds",
                "Yorkshire and The Humber",
                null,
                new Coordinates(53.8, -1.55));
    }

    private static Statement statement() {
        SectionFigures supply = new SectionFigures(
                "supply",
                "What there is",
                List.of("Ælfgifu Łukasz’s home is one of them."),
                List.of(
                        Figure.bars(
                                "supply",
                                "Services by kind",
                                "A service of two kinds counts for each of them.",
                                "Kind of support",
                                "Services",
                                List.of(
                                        Figure.Row.ofValues("Residential care home", List.of(1_234.0)),
                                        Figure.Row.ofValues("Home care", List.of(617.0)))),
                        Figure.table(
                                "places",
                                "Beds and free places",
                                "What was said in the last 60 days.",
                                List.of("Kind of support", "Providers", "Beds", "Free", "List", "Full", "Not said"),
                                List.of(Figure.Row.ofCells("Residential care home", "9", "300", "1", "2", "3", "4")))),
                "CQC.");
        SectionFigures prices = new SectionFigures(
                "prices",
                "What it costs",
                List.of(),
                List.of(
                        new Figure(
                                "prices",
                                "A week for people who pay themselves",
                                "The half in the middle, and the middle one.",
                                Figure.Shape.STRIPS,
                                Unit.PENCE,
                                List.of("Kind", "A quarter", "The middle one", "Three quarters", "Known"),
                                List.of(Figure.Row.ofValues(
                                        "Residential care home", List.of(90_000.0, 101_500.0, 120_000.0, 12.0)))),
                        new Figure(
                                "ratings",
                                "Ratings by kind",
                                "Of those rated.",
                                Figure.Shape.PARTS,
                                Unit.COUNT,
                                List.of("Kind", "Outstanding", "Good", "Requires improvement", "Inadequate"),
                                List.of(Figure.Row.ofValues("Residential care home", List.of(4.0, 60.0, 12.0, 1.0))))),
                "providers.");
        return new Statement(
                UUID.randomUUID(),
                "E08000035",
                3,
                new StatementContent(
                        LocalDate.of(2026, 11, 30),
                        "We want more help at home.\n\n- in the evenings\n- in Punjabi",
                        Map.of("supply", "There are enough nursing homes. " + "We say why. ".repeat(40)),
                        List.of(supply, prices)),
                Instant.parse("2026-11-30T10:00:00Z"),
                UUID.randomUUID(),
                null,
                null);
    }
}
