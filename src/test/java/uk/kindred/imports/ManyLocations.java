package uk.kindred.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** Directories as large as CQC's own. */
final class ManyLocations {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private ManyLocations() {}

    /** A directory in CQC's shape, its rows made of real listings under other ids, names and telephone numbers. */
    static RegisterFile write(int rows, Path folder) throws IOException {
        return write(rows, "", folder);
    }

    /** @param word that every name ends in */
    static RegisterFile write(int rows, String word, Path folder) throws IOException {
        List<DirectoryRow> real;
        try (CsvReader<NamedCsvRecord> register = CsvReader.builder()
                .ofNamedCsvRecord(new GZIPInputStream(Files.newInputStream(Path.of("data/cqc/locations.csv.gz"))))) {
            real = register.stream().map(ManyLocations::inDirectory).toList();
        }
        List<DirectoryRow> many = IntStream.range(0, rows)
                .mapToObj(number -> copy(real.get(number % real.size()), number, word))
                .toList();
        return DirectoryFile.of(DATE, many).writeTo(folder);
    }

    private static DirectoryRow inDirectory(NamedCsvRecord location) {
        return DirectoryRow.location(location.getField("location_id"))
                .named(location.getField("name"))
                .at(location.getField("address1") + ", " + location.getField("town"), location.getField("postcode"))
                .serving(location.getField("service_types"))
                .in(location.getField("local_authority"));
    }

    private static DirectoryRow copy(DirectoryRow real, int number, String word) {
        return DirectoryRow.location("1-" + (5_000_000_000L + number))
                .named((real.name() + " " + number / 1_000 + " " + word).strip())
                .at(real.address(), real.postcode())
                .serving(real.services())
                .phone("0113%07d".formatted(number))
                .in(real.council());
    }
}
