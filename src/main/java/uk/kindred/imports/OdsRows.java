package uk.kindred.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of a spreadsheet's sheets, one at a time: memory does not grow with the file. Blank rows are left out. */
final class OdsRows {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    // far beyond what any register has, far below what would hurt
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_CELL_CHARACTERS = 50_000;
    private static final int MOST_ROWS = 3_000_000;
    /** Rows alike in all cells are few; a file of which one tag says that there are a million is none of a register's. */
    private static final int MOST_ALIKE = 1_000;

    private final XMLStreamReader xml;
    private int sheet;
    private long line;
    private int pending;
    private List<String> cells = List.of();

    OdsRows(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * @param sheet from 1
     * @param line of the sheet, from 1
     */
    record OdsRow(int sheet, long line, List<String> cells) {}

    /** Null at the end of the last sheet. @throws UnusableFileException if the file breaks off */
    @Nullable
    OdsRow next() {
        try {
            while (pending == 0 && findRow()) {
                readRow();
            }
            if (pending == 0) {
                return null;
            }
            pending--;
            line++;
            return new OdsRow(sheet, line, cells);
        } catch (XMLStreamException e) {
            throw OdsFile.broken(e);
        }
    }

    private boolean findRow() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) {
                if (xml.getLocalName().equals("table")) {
                    sheet++;
                    line = 0;
                } else if (xml.getLocalName().equals("table-row")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void readRow() throws XMLStreamException {
        int alike = repeated("number-rows-repeated");
        List<String> read = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !isTable("table-row")) {
            if (xml.isStartElement() && (isTable("table-cell") || isTable("covered-table-cell"))) {
                int times = repeated("number-columns-repeated");
                String cell = readCell();
                // what sheets say of the empty cells up to their last column is not kept
                for (int i = 0; i < times && (read.size() < MOST_COLUMNS || !cell.isEmpty()); i++) {
                    read.add(cell);
                    if (read.size() > MOST_COLUMNS) {
                        throw new UnusableFileException("A row has more than " + MOST_COLUMNS + " columns.");
                    }
                }
            }
        }
        while (!read.isEmpty() && read.getLast().isEmpty()) {
            read.removeLast();
        }
        if (read.isEmpty()) {
            line += alike;
        } else if (alike > MOST_ALIKE || line + alike > MOST_ROWS) {
            throw new UnusableFileException("The spreadsheet has far more rows than a register.");
        } else {
            pending = alike;
            cells = read;
        }
    }

    /** A date as it is, whatever it looks like in the sheet; else the words, a line for each paragraph. */
    private String readCell() throws XMLStreamException {
        String date = xml.getAttributeValue(OFFICE, "date-value");
        StringBuilder words = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (TEXT.equals(xml.getNamespaceURI())
                            && (isNamed("p") || isNamed("s") || isNamed("tab") || isNamed("line-break"))) {
                        words.append(' ');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(xml.getText());
                default -> {}
            }
            if (words.length() > MOST_CELL_CHARACTERS) {
                throw new UnusableFileException("A cell has more than " + MOST_CELL_CHARACTERS + " characters.");
            }
        }
        return date == null ? words.toString().strip() : date.substring(0, Math.min(10, date.length()));
    }

    private boolean isTable(String name) {
        return TABLE.equals(xml.getNamespaceURI()) && isNamed(name);
    }

    private boolean isNamed(String name) {
        return xml.getLocalName().equals(name);
    }

    private int repeated(String attribute) {
        String times = xml.getAttributeValue(TABLE, attribute);
        if (times == null) {
            return 1;
        }
        if (!times.matches("[1-9]\\d{0,6}")) {
            throw new UnusableFileException("The spreadsheet says that something is there “" + Objects.toString(times)
                    + "” times, which cannot be.");
        }
        return Integer.parseInt(times);
    }
}
