package uk.kindred.base.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines of a file that somebody sent, by the names of its columns; what is wrong is told with its line and column. */
public final class SentTable {

    public static final int MOST_ROWS = 3_000;
    private static final int LONGEST_CELL = 2_000;

    private final Columns columns;
    private final List<Problem> problems;

    private SentTable(Columns columns, List<Problem> problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * What has to be mended.
     *
     * @param line from 1, as programs for tables count
     * @param column empty where it is the whole line
     */
    public record Problem(long line, String column, String words) {}

    /**
     * Those that a file may have, in small letters.
     *
     * @param required those without which it cannot be read
     */
    public record Columns(List<String> all, List<String> required) {

        public Columns {
            all = List.copyOf(all);
            required = List.copyOf(required);
        }
    }

    /** @param cells by the name of their column */
    public record Row(long line, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** As it was typed, without blanks around it; empty if there is none. */
        public String cell(String column) {
            return Cells.typed(cells.getOrDefault(column, ""));
        }
    }

    /** @param problems what is wrong with the file is added to them */
    public static List<Row> read(String text, Columns columns, List<Problem> problems) {
        return new SentTable(columns, problems).rows(text);
    }

    private List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            List<String> header = null;
            for (CsvRecord line : csv) {
                if (header == null) {
                    header = line.getFields().stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
                    checkHeader(header);
                } else if (line.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(line, header));
                }
                if (!problems.isEmpty() || rows.size() > MOST_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException unreadable) {
            problem(1, "", "This can’t be read as CSV. Save it again as “CSV UTF-8 (comma delimited)”.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (rows.size() > MOST_ROWS) {
            problem(MOST_ROWS + 1L, "", "A file has at most " + MOST_ROWS + " lines. Send several files.");
        }
        return rows;
    }

    private void checkHeader(List<String> header) {
        for (String column : columns.required()) {
            if (!header.contains(column)) {
                problem(
                        1,
                        column,
                        "The first line has to name this column. Begin with the file that you can download"
                                + " here, and save it with commas between its columns.");
            }
        }
        header.stream()
                .filter(column -> !column.isEmpty() && !columns.all().contains(column))
                .forEach(
                        column -> problem(
                                1,
                                column.length() > 60 ? column.substring(0, 60) : column,
                                "There is no such column. Delete it, or take its name from the file that you can download here."));
        if (header.stream().filter(column -> !column.isEmpty()).distinct().count()
                < header.stream().filter(column -> !column.isEmpty()).count()) {
            problem(1, "", "A column is there twice. Delete one of the two.");
        }
    }

    private Row row(CsvRecord line, List<String> header) {
        Map<String, String> cells = new HashMap<>();
        for (int number = 0; number < line.getFieldCount(); number++) {
            String cell = line.getField(number);
            if (number >= header.size()) {
                if (!cell.isBlank()) {
                    problem(
                            line.getStartingLineNumber(),
                            "",
                            "This line has more cells than the first line has columns.");
                }
            } else if (cell.length() > LONGEST_CELL
                    || cell.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')) {
                problem(line.getStartingLineNumber(), header.get(number), "This cell is too long, or is no text.");
            } else {
                cells.put(header.get(number), cell);
            }
        }
        return new Row(line.getStartingLineNumber(), cells);
    }

    private void problem(long line, String column, String words) {
        problems.add(new Problem(line, column, words));
    }
}
