package uk.kindred.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The shipped register's names and postcodes, read without the application. */
record ShippedServices(Set<String> names, Set<String> postcodes) {

    static ShippedServices read() {
        Set<String> names = new HashSet<>();
        Set<String> postcodes = new HashSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(
                        new GZIPInputStream(Files.newInputStream(Path.of("data/cqc/locations.csv.gz"))),
                        StandardCharsets.UTF_8)) {
            rows.forEach(row -> {
                names.add(row.getField("name"));
                names.add(row.getField("provider_name"));
                postcodes.add(row.getField("postcode"));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.remove("");
        return new ShippedServices(names, postcodes);
    }
}
