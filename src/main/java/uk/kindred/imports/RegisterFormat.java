package uk.kindred.imports;

import java.time.LocalDate;
import java.util.Optional;
import uk.kindred.directory.RegisterEntry;
import uk.kindred.directory.RegisterScope;

/** A shape in which a register comes. */
public interface RegisterFormat {

    /** Its name in records of runs: "cqc-directory". */
    String slug();

    /** Whether these are the names of its columns. */
    boolean recognises(Header header);

    RegisterScope scope();

    /**
     * The day for which the file speaks, if its name says so.
     *
     * @throws UnusableFileException if this format needs the date in the name and it is not there
     */
    Optional<LocalDate> asAt(String fileName);

    /** Reads one row, perhaps several at the same time. The date is the file's own, or absent where each row has one. */
    ReadRow<RegisterEntry> read(Row row, Optional<LocalDate> asAt);
}
