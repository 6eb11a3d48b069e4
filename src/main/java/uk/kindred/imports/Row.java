package uk.kindred.imports;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row: only the columns asked for by name are ever looked at, so what nobody asks for never enters. */
public final class Row {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private final Header header;
    private final long line;
    private final List<String> cells;

    Row(Header header, long line, List<String> cells) {
        this.header = header;
        this.line = line;
        this.cells = cells;
    }

    /** From 1, as editors count. */
    public long line() {
        return line;
    }

    /** The cell in the first of the columns that the table has, spaces tidied; empty if it has none of them. */
    public String text(String... columns) {
        for (String column : columns) {
            Integer position = header.find(column);
            if (position != null) {
                return tidy(cells.get(position));
            }
        }
        return "";
    }

    private static String tidy(String cell) {
        return isTidy(cell) ? cell : SPACES.matcher(cell).replaceAll(" ").strip();
    }

    /** As nearly every cell is: no space but single ones in between. */
    private static boolean isTidy(String cell) {
        boolean afterSpace = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c > '~' || c < ' ' || (c == ' ' && afterSpace)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return !afterSpace || cell.isEmpty();
    }

    /** The several values in a cell, which "|" separates. */
    public List<String> values(String column) {
        return Stream.of(text(column).split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
