package uk.kindred.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
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
            Tally tally = new Tally();
            readRows(table, asAt, rows -> store(runId, rows, tally));
            stage.settle();
            int refused = tally.refused + refuseRepeated(runId);
            if (tally.rows == refused) {
                throw new UnusableFileException("The file has a header and not one usable row. Download it again.");
            }
            return new Reading(
                    table.format().slug(),
                    stage.findNewestDate(runId).orElseThrow(),
                    tally.rows,
                    refused,
                    examined.endsWithLineBreak());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** While PostgreSQL takes some rows, the next are read and judged; no more than these are in memory. */
    private static void readRows(RegisterTable table, Optional<LocalDate> asAt, Consumer<List<RegisterRow>> store) {
        try (ExecutorService storing = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Void> stored = CompletableFuture.completedFuture(null);
            while (table.hasNext()) {
                // to understand a row takes most of the time, and no row needs another
                List<RegisterRow> rows = nextLines(table).parallelStream()
                        .map(line -> judge(line, table.format(), asAt))
                        .toList();
                stored.join();
                stored = CompletableFuture.runAsync(() -> store.accept(rows), storing);
            }
            stored.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void store(long runId, List<RegisterRow> rows, Tally tally) {
        List<RegisterEntry> entries = new ArrayList<>();
        List<RowIssue> found = new ArrayList<>();
        List<String> mentioned = new ArrayList<>();
        for (RegisterRow row : rows) {
            switch (row) {
                case RegisterRow.Usable usable -> {
                    entries.add(usable.entry());
                    found.addAll(usable.doubts());
                }
                case RegisterRow.Refused left -> {
                    tally.refused++;
                    found.add(left.issue());
                    if (left.mentioned() != null) {
                        mentioned.add(left.mentioned());
                    }
                }
            }
        }
        tally.rows += rows.size();
        stage.add(runId, entries);
        stage.mention(runId, mentioned);
        issues.add(runId, found);
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

    /** Counted by one thread at a time, each after the one before. */
    private static final class Tally {

        private int rows;
        private int refused;
    }
}
