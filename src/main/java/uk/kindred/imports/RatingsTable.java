package uk.kindred.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.imports.OdsRows.OdsRow;

/** The sheet of a spreadsheet that a format knows by its header, as rows. */
final class RatingsTable implements AutoCloseable {

    /** A sheet may have some lines of title before its header. */
    private static final int MOST_TITLE_LINES = 20;

    private final OdsFile file;
    private final OdsRows rows;
    private final Header header;
    private final RatingsFormat format;
    private final int sheet;

    private RatingsTable(OdsFile file, OdsRows rows, Header header, RatingsFormat format, int sheet) {
        this.file = file;
        this.rows = rows;
        this.header = header;
        this.format = format;
        this.sheet = sheet;
    }

    /** @throws UnusableFileException if no format knows any of the sheets */
    static RatingsTable open(OdsFile file, List<RatingsFormat> formats) {
        OdsRows rows = new OdsRows(file.xml());
        int sheet = 0;
        int lines = 0;
        for (OdsRow row = rows.next(); row != null; row = rows.next()) {
            lines = row.sheet() == sheet ? lines + 1 : 1;
            sheet = row.sheet();
            if (lines <= MOST_TITLE_LINES) {
                Header header = new Header(row.cells());
                Optional<RatingsFormat> format =
                        formats.stream().filter(each -> each.recognises(header)).findFirst();
                if (format.isPresent()) {
                    return new RatingsTable(file, rows, header, format.get(), sheet);
                }
            }
        }
        throw new UnusableFileException(
                "This is no spreadsheet of ratings that Kindred knows: no sheet has the columns of CQC's “Latest ratings”."
                        + " Download it again from cqc.org.uk/about-us/transparency/using-cqc-data, as .ods.");
    }

    RatingsFormat format() {
        return format;
    }

    /** Null at the sheet's end. */
    @Nullable
    Line next() {
        OdsRow row = rows.next();
        if (row == null || row.sheet() != sheet) {
            return null;
        }
        if (row.cells().size() > header.width()) {
            String wrong =
                    "The row has %d cells, the header %d.".formatted(row.cells().size(), header.width());
            return new Line(null, RowIssue.refused(row.line(), null, "wrong-width", wrong));
        }
        // a spreadsheet leaves out the empty cells at a row's end
        List<String> cells = new ArrayList<>(row.cells());
        Stream.generate(() -> "").limit(header.width() - cells.size()).forEach(cells::add);
        return new Line(new Row(header, row.line(), cells), null);
    }

    @Override
    public void close() {
        file.close();
    }

    /** Either a row as wide as the header, or what is wrong with it. */
    record Line(@Nullable Row row, @Nullable RowIssue issue) {}
}
