package uk.kindred.base;

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

    private static final String BEGIN_FORMULAS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private Csv() {}

    /** The whole file; each cell made {@link #safe}. */
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

    /** So that no program for tables takes what somebody typed for a formula (CWE-1236). */
    public static String safe(String cell) {
        return beginsFormula(cell) ? "'" + cell : cell;
    }

    /** Whether {@link #safe} puts something before it. */
    public static boolean beginsFormula(String cell) {
        return !cell.isEmpty() && BEGIN_FORMULAS.indexOf(cell.charAt(0)) >= 0;
    }

    /** A number below nothing begins like a formula, and is none. */
    private static String safeOrNumber(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : safe(cell);
    }
}
