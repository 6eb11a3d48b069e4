package uk.kindred.base.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Tables as files (RFC 4180) that programs for tables open without taking anything in them for a formula. */
public final class Csv {

    /** By which programs for tables know UTF-8. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private Csv() {}

    /** The whole file; each cell made {@link Cells#safe}. */
    public static String write(List<String> columns, List<List<String>> rows) {
        StringWriter file = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(Csv::safeOrNumber).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    /** A number below nothing begins like a formula, and is none. */
    private static String safeOrNumber(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : Cells.safe(cell);
    }
}
