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
            RowIntake<RegisterEntry> intake = new RowIntake<>(runId, stage, issues);
            readRows(table, asAt, intake::take);
            stage.settle();
            refuseRepeated(runId, intake);
            if (intake.rows() == intake.refused()) {
                throw new UnusableFileException("The file has a header and not one usable row. Download it again.");
            }
            return new Reading(
                    table.format().slug(),
                    stage.findNewestDate(runId).orElseThrow(),
                    intake.rows(),
                    intake.refused(),
                    examined.endsWithLineBreak());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** While PostgreSQL takes some rows, the next are read and judged; no more than these are in memory. */
    private static void readRows(
            RegisterTable table, Optional<LocalDate> asAt, Consumer<List<ReadRow<RegisterEntry>>> store) {
        try (ExecutorService storing = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Void> stored = CompletableFuture.completedFuture(null);
            while (table.hasNext()) {
                // to understand a row takes most of the time, and no row needs another
                List<ReadRow<RegisterEntry>> rows = nextLines(table).parallelStream()
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

    private static List<RegisterTable.Line> nextLines(RegisterTable table) {
        List<RegisterTable.Line> lines = new ArrayList<>();
        while (lines.size() < ROWS_AT_ONCE && table.hasNext()) {
            lines.add(table.next());
        }
        return lines;
    }

    private static ReadRow<RegisterEntry> judge(
            RegisterTable.Line line, RegisterFormat format, Optional<LocalDate> asAt) {
        return line.row() == null ? new ReadRow.Refused<>(line.problem(), null) : format.read(line.row(), asAt);
    }

    /** Which of two rows about one location is right is not known: the first is taken, and the operator is told. */
    private void refuseRepeated(long runId, RowIntake<RegisterEntry> intake) {
        List<RowIssue> repeated = stage.removeRepeated(runId).stream()
                .map(row -> RowIssue.refused(
                        row.line(),
                        row.publicId(),
                        "repeated-location",
                        "Line %d is about the same location. That line was taken, and this one left out."
                                .formatted(row.keptLine())))
                .toList();
        intake.refuse(repeated, repeated.size());
    }

    /**
     * @param asAt the newest day that the file speaks for
     * @param rows all of them, of which some were refused
     * @param whole false if the file's end hints that it was cut off
     */
    record Reading(String format, LocalDate asAt, int rows, int refused, boolean whole) {}
}
