package uk.kindred.examples;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tables and words that examples are made of: files beside this package, for people to read and change. */
final class Resources {

    private Resources() {}

    static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = open(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines below each [heading]. */
    static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String heading = "";
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
            } else {
                sections.computeIfAbsent(heading, name -> new ArrayList<>()).add(line);
            }
        }
        return sections;
    }

    /** Of a cell with several values. */
    static List<String> values(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }

    private static List<String> lines(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Resources.class.getResourceAsStream(file), file);
    }
}
