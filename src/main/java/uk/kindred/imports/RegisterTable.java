package uk.kindred.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A CSV file as a header and rows, read one at a time: memory does not grow with the file. */
final class RegisterTable implements Iterator<RegisterTable.Line>, AutoCloseable {

    /** CQC's directory has a few title lines before its header. */
    private static final int MOST_TITLE_LINES = 20;

    // far beyond what any register has, far below what would hurt
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_CELL_CHARACTERS = 50_000;
    private static final int MOST_ROW_CHARACTERS = 200_000;

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final Header header;
    private final RegisterFormat format;

    private RegisterTable(CsvReader<CsvRecord> csv, Iterator<CsvRecord> records, Header header, RegisterFormat format) {
        this.csv = csv;
        this.records = records;
        this.header = header;
        this.format = format;
    }

    /** @throws UnusableFileException if no format knows the header */
    static RegisterTable open(Reader text, List<RegisterFormat> formats) {
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(MOST_CELL_CHARACTERS)
                                .maxRecordSize(MOST_ROW_CHARACTERS)
                                .build(),
                        text);
        Iterator<CsvRecord> records = csv.iterator();
        for (int line = 0; line < MOST_TITLE_LINES && reading(records::hasNext); line++) {
            Header header = new Header(reading(records::next).getFields());
            Optional<RegisterFormat> format =
                    formats.stream().filter(each -> each.recognises(header)).findFirst();
            if (format.isPresent()) {
                return new RegisterTable(csv, records, header, format.get());
            }
        }
        throw new UnusableFileException(
                "This is no register that Kindred knows: none of its first lines is the header of CQC's monthly"
                        + " directory or of the shipped register. Download the directory again from"
                        + " cqc.org.uk/about-us/transparency/using-cqc-data, as CSV.");
    }

    Header header() {
        return header;
    }

    RegisterFormat format() {
        return format;
    }

    @Override
    public boolean hasNext() {
        return reading(records::hasNext);
    }

    /** @throws UnusableFileException if the file ends in the middle of a row */
    @Override
    public Line next() {
        if (!reading(records::hasNext)) {
            throw new NoSuchElementException();
        }
        CsvRecord record = reading(records::next);
        long line = record.getStartingLineNumber();
        List<String> cells = new ArrayList<>(record.getFields());
        while (cells.size() > header.width() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        if (cells.size() == header.width()) {
            return new Line(new Row(header, line, cells), null);
        }
        if (cells.size() < header.width() && !reading(records::hasNext)) {
            throw new UnusableFileException("The file ends in the middle of line " + line
                    + ": part of it is missing. Download it again and compare its size.");
        }
        String wrong = "The row has %d cells, the header %d.".formatted(cells.size(), header.width());
        return new Line(null, RowIssue.refused(line, null, "wrong-width", wrong));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (CsvParseException e) {
            throw new UnusableFileException(
                    "The file is no proper CSV: " + e.getMessage() + " Nothing was changed. Download it again; do not"
                            + " save it with a spreadsheet in between.",
                    e);
        } catch (UncheckedIOException e) {
            throw new UnusableFileException(
                    "The file breaks off or cannot be read to its end. Nothing was changed. Download it again.", e);
        }
    }

    /** Either a row as wide as the header, or what is wrong with it. */
    record Line(@Nullable Row row, @Nullable RowIssue issue) {

        RowIssue problem() {
            return Objects.requireNonNull(issue);
        }
    }
}
