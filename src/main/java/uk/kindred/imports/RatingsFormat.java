package uk.kindred.imports;

import java.time.LocalDate;
import uk.kindred.directory.RatingEntry;

/** A shape in which ratings come as a file: rows of a spreadsheet. */
public interface RatingsFormat {

    /** Its name in records of runs: "cqc-ratings". */
    String slug();

    /** Who speaks in it, as it stands beside each rating. */
    String source();

    /** Whether these are the names of its columns. */
    boolean recognises(Header header);

    /**
     * The day for which the file speaks.
     *
     * @throws UnusableFileException if its name does not say so
     */
    LocalDate asAt(String fileName);

    /** Reads one row. */
    ReadRow<RatingEntry> read(Row row, LocalDate asAt);
}
