package uk.kindred.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.kindred.directory.RegisterEntry;
import uk.kindred.directory.RegisterStage;

/** Reads a file into the stage, row by row. Nothing that people see changes. */
@Component
class RegisterReader {

    private static final int ROWS_AT_ONCE = 1_000;

    private final List<RegisterFormat> formats;
    private final RegisterStage stage;
    private final RowIssues issues;
    private final ImportProperties properties;

    RegisterReader(List<RegisterFormat> formats, RegisterStage stage, RowIssues issues, ImportProperties properties) {
        this.formats = formats;
        this.stage = stage;
        this.issues = issues;
        this.properties = properties;
    }

    /** @throws UnusableFileException if the file as a whole cannot be used */
    Reading read(long runId, RegisterFile file) {
        RegisterText text = new RegisterText(file.path(), properties.mostBytes().toBytes());
        RegisterText.Examination examined = text.examine();
        try (Reader characters = text.open(examined);
                RegisterTable table = RegisterTable.open(characters, formats)) {
            Optional<LocalDate> asAt = table.format().asAt(file.name());
            Batch batch = new Batch(runId);
            while (table.hasNext()) {
                // to understand a row takes most of the time, and no row needs another
                nextLines(table).parallelStream()
                        .map(line -> judge(line, table.format(), asAt))
                        .toList()
                        .forEach(batch::add);
            }
            batch.flush();
            stage.settle();
            int refused = batch.refused + refuseRepeated(runId);
            if (batch.rows == refused) {
                throw new UnusableFileException("The file has a header and not one usable row. Download it again.");
            }
            return new Reading(
                    table.format().slug(),
                    stage.findNewestDate(runId).orElseThrow(),
                    batch.rows,
                    refused,
                    examined.endsWithLineBreak());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RegisterTable.Line> nextLines(RegisterTable table) {
        List<RegisterTable.Line> lines = new ArrayList<>();
        while (lines.size() < ROWS_AT_ONCE && table.hasNext()) {
            lines.add(table.next());
        }
        return lines;
    }

    private static RegisterRow judge(RegisterTable.Line line, RegisterFormat format, Optional<LocalDate> asAt) {
        return line.row() == null ? new RegisterRow.Refused(line.problem(), null) : format.read(line.row(), asAt);
    }

    /** Which of two rows about one location is right is not known: the first is taken, and the operator is told. */
    private int refuseRepeated(long runId) {
        List<RowIssue> repeated = stage.removeRepeated(runId).stream()
                .map(row -> new RowIssue(
                        row.line(),
                        row.publicId(),
                        RowIssue.Severity.REFUSED,
                        "repeated-location",
                        "Line %d is about the same location. That line was taken, and this one left out."
                                .formatted(row.keptLine())))
                .toList();
        issues.add(runId, repeated);
        return repeated.size();
    }

    /**
     * @param asAt the newest day that the file speaks for
     * @param rows all of them, of which some were refused
     * @param whole false if the file's end hints that it was cut off
     */
    record Reading(String format, LocalDate asAt, int rows, int refused, boolean whole) {}

    /** Rows on their way to the stage, some at a time. */
    private final class Batch {

        private final long runId;
        private final List<RegisterEntry> entries = new ArrayList<>();
        private final List<RowIssue> found = new ArrayList<>();
        private final List<String> mentioned = new ArrayList<>();
        private int rows;
        private int refused;

        Batch(long runId) {
            this.runId = runId;
        }

        void add(RegisterRow row) {
            rows++;
            switch (row) {
                case RegisterRow.Usable usable -> {
                    entries.add(usable.entry());
                    found.addAll(usable.doubts());
                }
                case RegisterRow.Refused left -> {
                    refused++;
                    found.add(left.issue());
                    if (left.mentioned() != null) {
                        mentioned.add(left.mentioned());
                    }
                }
            }
            if (rows % ROWS_AT_ONCE == 0) {
                flush();
            }
        }

        void flush() {
            stage.add(runId, entries);
            stage.mention(runId, mentioned);
            issues.add(runId, found);
            entries.clear();
            mentioned.clear();
            found.clear();
        }
    }
}
