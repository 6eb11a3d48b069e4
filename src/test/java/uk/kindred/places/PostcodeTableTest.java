package uk.kindred.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostcodeTableTest {

    private static final Path SOURCE = Path.of("data/places/postcodes.csv.gz");

    @Test
    void everyPostcodeOfTheSourceWithAPointIsFoundWhereTheSourceSays() throws IOException {
        PostcodeTable table = PlacesFixture.TABLES.get();
        Councils councils = PlacesFixture.councils();
        Map<String, Integer> withoutCouncil = new HashMap<>();
        int rows = 0;
        try (CsvReader<NamedCsvRecord> source =
                CsvReader.builder().ofNamedCsvRecord(new GZIPInputStream(Files.newInputStream(SOURCE)))) {
            for (NamedCsvRecord row : source) {
                Postcode postcode = Postcode.parse(row.getField("postcode"));
                if (row.getField("lat").isEmpty()) {
                    continue;
                }
                int at = table.find(postcode).orElse(-1);
                if (at != rows) {
                    assertThat(at).as(row.getField("postcode")).isEqualTo(rows);
                }
                if (rows++ % 101 == 0) {
                    assertThat(table.postcodeAt(at)).isEqualTo(postcode);
                    assertThat(postcode).hasToString(row.getField("postcode"));
                    assertThat(table.coordinatesAt(at).latitude())
                            .isCloseTo(Double.parseDouble(row.getField("lat")), within(1e-9));
                    assertThat(table.coordinatesAt(at).longitude())
                            .isCloseTo(Double.parseDouble(row.getField("lon")), within(1e-9));
                }
                String code = table.councilAt(at).orElse("");
                if (councils.findByGss(code).isEmpty()) {
                    withoutCouncil.merge(code, 1, Integer::sum);
                }
            }
        }
        assertThat(table.size()).isEqualTo(rows).isEqualTo(1_491_312);
        assertThat(withoutCouncil).containsOnlyKeys("");
        assertThat(withoutCouncil.get("")).isLessThan(1_100);
    }

    @Test
    void keysSortAsTheTextOfPostcodesDoes() {
        String[] sorted = {"AL1 1AG", "AL10 0AA", "B1 1AA", "B10 0AA", "BA1 1AA", "EC1A 1BB", "EC1V 0AA", "W1A 0AX"};

        assertThat(sorted)
                .isSortedAccordingTo((a, b) ->
                        Integer.compare(PostcodeKeys.keyOf(Postcode.parse(a)), PostcodeKeys.keyOf(Postcode.parse(b))));
        assertThat(sorted)
                .allSatisfy(text -> assertThat(PostcodeKeys.postcodeOf(PostcodeKeys.keyOf(Postcode.parse(text))))
                        .hasToString(text));
    }

    @Test
    void theFileIsWrittenOnceForEachEditionOfTheSource(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("postcodes.csv.gz");
        Path kept = folder.resolve("kept");
        write(source, "B1 1AA,52.5,-1.9,E08000025,", "AL1 1AG,51.74529,-0.32863,E07000240,E10000015");

        PostcodeTable first = new PostcodeTableFile(source, kept).open();
        Path file = only(kept);
        var written = Files.getLastModifiedTime(file);
        new PostcodeTableFile(source, kept).open();

        assertThat(first.size()).isEqualTo(2);
        assertThat(first.postcodeAt(0)).hasToString("AL1 1AG");
        assertThat(first.councilAt(0)).contains("E10000015");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
        write(source, "B1 1AA,52.5,-1.9,E08000025,");
        assertThat(new PostcodeTableFile(source, kept).open().size()).isEqualTo(1);
    }

    @Test
    void aFileOfAnotherEditionOrLeftHalfWrittenIsClearedAway(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("postcodes.csv.gz");
        Path kept = folder.resolve("kept");
        Files.createDirectories(kept);
        Files.writeString(kept.resolve("postcodes-0000.bin"), "old");
        Files.writeString(kept.resolve("postcodes123.unfinished"), "half");
        write(source, "B1 1AA,52.5,-1.9,E08000025,");

        new PostcodeTableFile(source, kept).open();

        assertThat(only(kept)).isNotNull();
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.reduce((a, b) -> {
                        throw new AssertionError("more than one file: " + a + ", " + b);
                    })
                    .orElseThrow();
        }
    }

    private static void write(Path file, String... rows) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(("postcode,lat,lon,lad,county\n" + String.join("\n", rows) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
