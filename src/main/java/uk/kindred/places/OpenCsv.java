package uk.kindred.places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Small CSV files with a header, read whole. */
final class OpenCsv {

    private OpenCsv() {}

    static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Coordinates coordinates(NamedCsvRecord row) {
        return new Coordinates(Double.parseDouble(row.getField("lat")), Double.parseDouble(row.getField("lon")));
    }
}
