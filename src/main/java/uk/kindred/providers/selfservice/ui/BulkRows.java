package uk.kindred.providers.selfservice.ui;

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

/** The lines of a file for many listings, by the names of its columns. */
final class BulkRows {

    static final int MOST_ROWS = 3_000;
    private static final int LONGEST_CELL = 2_000;

    private final List<BulkContent.Problem> problems;

    private BulkRows(List<BulkContent.Problem> problems) {
        this.problems = problems;
    }

    record Row(long line, Map<String, String> cells) {

        String cell(String column) {
            return BulkColumns.typed(cells.getOrDefault(column, ""));
        }
    }

    /** @param problems what is wrong with the file is added to them */
    static List<Row> read(String text, List<BulkContent.Problem> problems) {
        return new BulkRows(problems).rows(text);
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
        for (String column : List.of(BulkColumns.LISTING, BulkColumns.FACT)) {
            if (!header.contains(column)) {
                problem(
                        1,
                        column,
                        "The first line has to name this column. Begin with the file that you can download"
                                + " here, and save it with commas between its columns.");
            }
        }
        header.stream()
                .filter(column -> !column.isEmpty() && !BulkColumns.ALL.contains(column))
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
        problems.add(new BulkContent.Problem(line, column, words));
    }
}
