package uk.kindred.market.ascof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.kindred.base.Folders;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** The framework's figures are those of its file, and what is missing is said to be so. */
@KindredTest
class AscofTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Ascof ascof;

    @Autowired
    private Councils councils;

    @Autowired
    private Folders folders;

    @Test
    void valuesAndMediansAreThoseOfTheFile() throws IOException {
        List<Double> safe = new ArrayList<>();
        List<Double> yorkshire = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(
                        new GZIPInputStream(Files.newInputStream(
                                folders.openDataFolder().resolve("councils/ascof-2024-25.csv.gz"))),
                        StandardCharsets.UTF_8)) {
            rows.stream()
                    .filter(row -> row.getField("measure").equals("4a")
                            && row.getField("column").equals("2024 to 2025 - outcome")
                            && row.getField("value").matches("[\\d.]+"))
                    .forEach(row -> {
                        double value = Double.parseDouble(row.getField("value"));
                        councils.findByGss(row.getField("gss")).ifPresent(council -> {
                            safe.add(value);
                            if (council.region().equals("Yorkshire and The Humber")) {
                                yorkshire.add(value);
                            }
                        });
                    });
        }
        AscofFigure figure = figure("leeds", "4a");
        assertThat(figure.value()).isEqualTo(73.8);
        assertThat(figure.missing()).isNull();
        assertThat(figure.margin()).isNotNull();
        assertThat(figure.england()).isCloseTo(median(safe), within(1e-9));
        assertThat(figure.region()).isCloseTo(median(yorkshire), within(1e-9));
        assertThat(figure.neighbours()).isBetween(56.0, 89.1);
        assertThat(Objects.requireNonNull(figure.before()).period()).isEqualTo("2023 to 2024");
        assertThat(figure("leeds", "6b").value()).isEqualTo(74.5);
    }

    @Test
    void whatIsWithheldNotThereOrAskedEveryOtherYearIsSaidSo() {
        assertThat(figure("isles-of-scilly", "2a").missing()).isEqualTo(Missing.WITHHELD);
        assertThat(figure("isles-of-scilly", "2a").value()).isNull();
        assertThat(figure("isles-of-scilly", "4a").missing()).isEqualTo(Missing.NOT_AVAILABLE);
        AscofFigure carers = figure("leeds", "1e");
        assertThat(carers.period()).as("asked every other year").isEqualTo("2023 to 2024");
        assertThat(Objects.requireNonNull(carers.before()).period()).isEqualTo("2021 to 2022");
    }

    @Test
    void everyCouncilHasEveryMeasureOfTheFileAndNoneIsLostByARenumbering() {
        for (Council council : councils.list()) {
            assertThat(ascof.of(council).list()).hasSize(25).allSatisfy(figure -> {
                assertThat(figure.title()).isNotBlank();
                assertThat((figure.value() == null) != (figure.missing() == null))
                        .isTrue();
                assertThat(figure.missing()).isNotEqualTo(Missing.NOT_GIVEN);
                assertThat(figure.england()).isNotNull();
            });
        }
        assertThat(figure("sheffield", "4b").value()).isNotNull();
        assertThat(figure("barnsley", "6b").value()).isNotNull();
        assertThat(figure("dorset", "6b").value()).isEqualTo(89.7);
    }

    @Test
    void theyAreInTheApiAndInAFileForEverybody() {
        JsonNode outcomes =
                new Visitor(port).json("/api/councils/E08000035/market", 200).path("outcomes");
        assertThat(outcomes.path("neighbours").size()).isEqualTo(15);
        assertThat(outcomes.path("measures").size()).isEqualTo(25);
        JsonNode safe = outcomes.path("measures")
                .valueStream()
                .filter(measure -> measure.path("measure").asString().equals("4a"))
                .findFirst()
                .orElseThrow();
        assertThat(safe.path("value").asDouble()).isEqualTo(73.8);
        assertThat(safe.path("better").asString()).isEqualTo("higher");

        String file =
                new Visitor(port).get("/councils/E08000035/market/ascof.csv").body();
        assertThat(file)
                .startsWith("\ufeffcouncil,gss,measure,")
                .contains("Leeds,E08000035,4a,People who draw on care who feel as safe as they want,")
                .contains(AscofFigures.SOURCE);
        assertThat(new Visitor(port).get("/councils/E06000053/market/ascof.csv").body())
                .contains(",,\"withheld, so that nobody can be recognised\",");
        assertThat(new Visitor(port).get("/councils/E99999999/market/ascof.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSectionIsATableWhoseCellsSayWhichColumnTheyAreOf() {
        AscofSection section =
                new AscofSection(ascof.of(councils.findBySlug("isles-of-scilly").orElseThrow()));
        String html = section.getElement().getOuterHTML();
        assertThat(html)
                .contains("withheld, so that nobody can be recognised", "not available", "data-column")
                .contains("/councils/E06000053/market/ascof.csv", "not CIPFA’s")
                .doesNotContain("style=");
    }

    private AscofFigure figure(String council, String measure) {
        return ascof.of(councils.findBySlug(council).orElseThrow()).list().stream()
                .filter(figure -> figure.measure().code().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
