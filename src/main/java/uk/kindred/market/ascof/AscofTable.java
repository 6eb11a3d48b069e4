package uk.kindred.market.ascof;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The framework's file in memory: of each measure, period and council the outcome, and a survey's margin of error. */
final class AscofTable {

    /** "2024 to 2025 - outcome", "2024 to 2025 - 6b outcome", "2024 to 2025 - margin of error". */
    private static final Pattern COLUMN = Pattern.compile("(\\d{4} to \\d{4}) - (?:6b )?(outcome|margin of error)");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,20})?");

    private final Map<Key, Map<String, String>> cells = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    private AscofTable() {}

    private record Key(String measure, String period, boolean isMargin) {}

    /** @param known a council's code as we have it, of any that is in use; null for areas that are no council any more */
    static AscofTable read(Path file, Function<String, @Nullable String> known) {
        AscofTable table = new AscofTable();
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(bytes, StandardCharsets.UTF_8)) {
            rows.forEach(row -> table.add(row, known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(NamedCsvRecord row, Function<String, @Nullable String> known) {
        Matcher column = COLUMN.matcher(row.getField("column"));
        String gss = known.apply(row.getField("gss"));
        if (gss == null || !column.matches()) {
            return;
        }
        titles.putIfAbsent(row.getField("measure"), row.getField("title"));
        Key key = new Key(
                row.getField("measure"), column.group(1), column.group(2).startsWith("margin"));
        // a council that was renumbered stands there twice, with a number at one of its codes
        cells.computeIfAbsent(key, any -> new HashMap<>())
                .merge(gss, row.getField("value"), (one, other) -> isNumber(one) ? one : other);
    }

    String title(String measure) {
        return titles.getOrDefault(measure, "");
    }

    /** Those of which any council has a number, the newest first. */
    List<String> periods(String measure) {
        Set<String> found = cells.entrySet().stream()
                .filter(entry -> entry.getKey().measure().equals(measure)
                        && !entry.getKey().isMargin())
                .filter(entry -> entry.getValue().values().stream().anyMatch(AscofTable::isNumber))
                .map(entry -> entry.getKey().period())
                .collect(Collectors.toSet());
        return found.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Null if there is no number; then {@link #missing} says why. */
    @Nullable
    Double value(String measure, String period, String gss) {
        return number(new Key(measure, period, false), gss);
    }

    @Nullable
    Double margin(String measure, String period, String gss) {
        return number(new Key(measure, period, true), gss);
    }

    Missing missing(String measure, String period, String gss) {
        return Missing.of(cell(new Key(measure, period, false), gss));
    }

    /** The middle value of those councils that have one, between two the mean; null from fewer than so many. */
    @Nullable
    Double median(String measure, String period, List<String> councils, int fewest) {
        double[] values = councils.stream()
                .map(gss -> value(measure, period, gss))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (values.length < Math.max(1, fewest)) {
            return null;
        }
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    private @Nullable Double number(Key key, String gss) {
        String cell = cell(key, gss);
        return isNumber(cell) ? Double.valueOf(cell) : null;
    }

    private String cell(Key key, String gss) {
        return cells.getOrDefault(key, Map.of()).getOrDefault(gss, "");
    }

    /** Some older cells have the value of all respondents in brackets behind; those periods are not read. */
    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }
}
