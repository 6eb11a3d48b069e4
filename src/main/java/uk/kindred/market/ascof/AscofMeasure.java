package uk.kindred.market.ascof;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A measure of the framework, in plain words: ours, beside the framework's own title.
 *
 * @param code as the framework has it, "2d(1)"
 * @param higherIsBetter what the framework aims at
 */
public record AscofMeasure(String code, String words, AscofUnit unit, boolean higherIsBetter) {

    private static final String TABLE = "measures.csv";

    /** In the framework's order. */
    static List<AscofMeasure> list() {
        try (InputStream file = Objects.requireNonNull(AscofMeasure.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return rows.stream()
                    .map(row -> new AscofMeasure(
                            row.getField("measure"),
                            row.getField("words"),
                            AscofUnit.get(row.getField("unit")),
                            row.getField("better").equals("higher")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
