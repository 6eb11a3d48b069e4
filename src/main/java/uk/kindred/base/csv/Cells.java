package uk.kindred.base.csv;

/** Cells that no program for tables takes for a formula (CWE-1236). */
public final class Cells {

    private static final String BEGIN_FORMULAS = "=+-@\t\r\n";

    private Cells() {}

    /** What somebody typed, as it may be written into a file. */
    public static String safe(String cell) {
        return !cell.isEmpty() && BEGIN_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** What was made {@link #safe}, as it was typed. */
    public static String typed(String cell) {
        String bare = cell.strip();
        return bare.length() > 1 && bare.charAt(0) == '\'' && BEGIN_FORMULAS.indexOf(bare.charAt(1)) >= 0
                ? bare.substring(1)
                : bare;
    }
}
