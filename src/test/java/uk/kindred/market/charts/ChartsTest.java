package uk.kindred.market.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.dom.ElementUtil;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.kindred.market.charts.BarChart.Arrangement;

class ChartsTest {

    private static final BarChart COMPARED = new BarChart(
            "supply",
            "Places for 1,000 people from 65",
            "Fewer than in England.",
            "Kind",
            Unit.RATE,
            Arrangement.GROUPED,
            List.of("Leeds", "England"),
            List.of(BarChart.Row.of("Care homes", 20.0, 40.0), BarChart.Row.of("Nursing homes", null, 10.25)));

    private static Element html(Chart chart) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.body()
                .appendChild(ElementUtil.toJsoup(document, Charts.figure(chart).getElement()));
        return document.body();
    }

    private static List<List<String>> cells(Element figure) {
        return figure.select("tbody tr").stream()
                .map(row -> row.select("th, td").eachText())
                .toList();
    }

    @Test
    void eachDrawingNamesAndDescribesItselfAndHasItsNumbersInATable() {
        Element figure = html(COMPARED);

        Element drawing = figure.expectFirst("svg[role=img]");
        assertThat(figure.expectFirst("#" + drawing.attr("aria-labelledby")).text())
                .isEqualTo("Places for 1,000 people from 65");
        assertThat(figure.expectFirst("#" + drawing.attr("aria-describedby")).text())
                .startsWith("Fewer than in England.");
        assertThat(figure.select("thead th").eachText()).containsExactly("Kind", "Leeds", "England");
        assertThat(cells(figure))
                .containsExactly(List.of("Care homes", "20", "40"), List.of("Nursing homes", "not known", "10.3"));
    }

    @Test
    void columnsOfNumbersAreToldFromColumnsOfWords() {
        DataTable table = new DataTable(
                "Mixed",
                List.of("Kind", "Price", "Of", "Provider", "Found", "Areas"),
                List.of(
                        List.of("Homes", "£1,298", "69 of 70", "1st Care Ltd", "Nothing", "LS1 2, LS2 3"),
                        List.of("Live-in", "too few (3)", "–", "not told", "Nothing near", "–")));
        assertThat(table.isOfNumbers(1)).isTrue();
        assertThat(table.isOfNumbers(2)).isTrue();
        assertThat(List.of(3, 4, 5)).noneMatch(table::isOfNumbers);
    }

    @Test
    void aBarIsAsLongAsItsValueAndWhatIsNotKnownHasNone() {
        Element drawing = html(COMPARED).expectFirst("svg[role=img]");

        List<Double> widths = drawing.select("> rect").stream()
                .map(bar -> Double.parseDouble(bar.attr("width").replace("%", "")))
                .toList();
        assertThat(widths).hasSize(3);
        assertThat(widths.get(0) / widths.get(1)).isEqualTo(0.5);
        assertThat(drawing.select("> text").eachText()).contains("Care homes", "20", "40", "not known");
    }

    @Test
    void seriesDifferByPatternAndTheKeyTellsWhichIsWhich() {
        Element figure = html(COMPARED);

        assertThat(figure.select(".chart-key li").eachText()).containsExactly("Leeds", "England");
        String pattern = figure.select(".chart-key rect").get(1).attr("fill");
        assertThat(figure.select("svg[role=img] > rect").get(1).attr("fill")).isEqualTo(pattern);
        assertThat(figure.select("pattern").eachAttr("id")).containsExactly("supply-fill-2");
        assertThat(pattern).isEqualTo("url(#supply-fill-2)");
    }

    @Test
    void partsOfAWholeFillTheirBar() {
        Element figure = html(new BarChart(
                "places",
                "Free places",
                "Most say nothing.",
                "Kind",
                Unit.COUNT,
                Arrangement.STACKED,
                List.of("free", "full", "not said"),
                List.of(BarChart.Row.of("Care homes", 5.0, 15.0, 80.0), BarChart.Row.of("Homeshare", 0.0, 0.0, 0.0))));

        assertThat(figure.select("svg[role=img] > rect").eachAttr("width")).containsExactly("5%", "15%", "80%");
        assertThat(figure.select("svg[role=img] > text").eachText())
                .containsExactly("Care homes", "15", "80", "Homeshare", "none");
    }

    @Test
    void quartilesStandOnOneScaleAndTooFewAreSaidToBe() {
        Element figure = html(new StripChart(
                "prices",
                "What a week costs",
                "The middle half.",
                "Kind",
                Unit.PENCE,
                List.of(
                        new StripChart.Row("Care homes", new StripChart.Quartiles(80_000, 100_000, 150_000), 12),
                        new StripChart.Row("Nursing homes", null, 3))));

        Element strip = figure.expectFirst(".chart-strip");
        assertThat(strip.attr("x")).isEqualTo("40%");
        assertThat(strip.attr("width")).isEqualTo("35%");
        assertThat(figure.select("svg[role=img] > text").eachText())
                .contains("£800 to £1,500, middle £1,000", "too few are known (3)", "£0", "£2,000");
        assertThat(cells(figure).getLast()).containsExactly("Nursing homes", "too few", "too few", "too few", "3");
    }

    @Test
    void aLineHasAGapWhereNothingIsTold() {
        Element figure = html(new LineChart(
                "months",
                "Searches",
                "More in spring.",
                "Month",
                Unit.COUNT,
                List.of("Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026"),
                List.of(new LineChart.Line("Home care", Arrays.asList(10L, 20L, null, 40L)))));

        assertThat(figure.select("line.chart-line")).hasSize(1);
        assertThat(figure.select("svg[role=img] > circle")).hasSize(3);
        assertThat(cells(figure).get(2)).containsExactly("Mar 2026", "not told");
        assertThat(figure.select("svg[role=img] > text").eachText()).contains("0", "40", "Jan 2026", "Apr 2026");
    }

    @Test
    void whatANameSaysIsNeverMarkup() {
        Element figure = html(BarChart.of(
                "names",
                "<b>Names</b>",
                "",
                "Name",
                Unit.COUNT,
                "",
                List.of(BarChart.Row.of("<script>x</script>", 1.0))));

        assertThat(figure.select("script, b")).isEmpty();
        assertThat(figure.select("figcaption strong").text()).isEqualTo("<b>Names</b>");
        assertThatThrownBy(() -> BarChart.of("a b", "", "", "", Unit.COUNT, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unitsReadAsPeopleWriteThem() {
        assertThat(Unit.PENCE.words(124_049)).isEqualTo("£1,240");
        assertThat(Unit.PENCE.words(-4_000)).isEqualTo("−£40");
        assertThat(Unit.PERCENT.words(12.34)).isEqualTo("12.3%");
        assertThat(Unit.RATE.words(12.0)).isEqualTo("12");
        assertThat(Unit.RATE.words(-0.04)).isEqualTo("−0.04");
        assertThat(Unit.RATE.words(0.2)).isEqualTo("0.2");
        assertThat(Unit.RATE.words(0.001)).isEqualTo("under 0.01");
        assertThat(Unit.RATE.words(0)).isEqualTo("0");
        assertThat(Unit.RATE.words(0.999)).isEqualTo("1");
        assertThat(Unit.COUNT.words(12_345)).isEqualTo("12,345");
    }
}
