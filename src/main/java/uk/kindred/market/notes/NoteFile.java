package uk.kindred.market.notes;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import uk.kindred.base.csv.Cells;

/** A council's notes as a file, for its officers. */
final class NoteFile {

    private NoteFile() {}

    /** With a mark at its start by which programs for tables know it as UTF-8. */
    static String write(List<Note> notes) {
        StringWriter file = new StringWriter().append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("about", "subject", "listing", "changed", "note");
            notes.forEach(note -> {
                Note.Named listing = note.listing();
                csv.writeRecord(
                        note.about().slug(),
                        Cells.safe(note.subject()),
                        listing == null ? "" : listing.publicId(),
                        note.changedAt().toString(),
                        Cells.safe(note.words()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }
}
