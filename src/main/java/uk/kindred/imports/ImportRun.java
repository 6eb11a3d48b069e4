package uk.kindred.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.RegisterCounts;

/** One reading of one file. Keeps what was done, or why nothing was. */
@Entity
class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private @Nullable String format;
    private String fileName;
    private String sha256;
    private @Nullable LocalDate asAt;
    private RunStatus status;
    private @Nullable String message;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private int rows;
    private int added;
    private int changed;
    private int unchanged;
    private int closed;
    private int reopened;
    private int refused;
    private int doubtful;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    ImportRun(String fileName, String sha256, Instant now) {
        this.fileName = fileName;
        this.sha256 = sha256;
        this.startedAt = now;
        this.status = RunStatus.RUNNING;
    }

    /** The file was recognised and read to its end. */
    void read(RegisterReader.Reading reading) {
        format = reading.format();
        asAt = reading.asAt();
        rows = reading.rows();
        refused = reading.refused();
    }

    void doubt(int doubtfulRows) {
        doubtful = doubtfulRows;
    }

    void resume() {
        require(RunStatus.NEEDS_CONFIRMATION);
        status = RunStatus.RUNNING;
    }

    void finish(RegisterCounts counts, Instant now) {
        require(RunStatus.RUNNING);
        added = counts.added();
        changed = counts.changed();
        unchanged = counts.unchanged();
        closed = counts.closed();
        reopened = counts.reopened();
        end(RunStatus.DONE, null, now);
    }

    void ask(String question, Instant now) {
        require(RunStatus.RUNNING);
        end(RunStatus.NEEDS_CONFIRMATION, question, now);
    }

    void fail(String reason, Instant now) {
        end(RunStatus.FAILED, reason, now);
    }

    private void require(RunStatus expected) {
        if (status != expected) {
            throw new IllegalStateException("run " + id + " is " + status.slug() + ", not " + expected.slug());
        }
    }

    private void end(RunStatus end, @Nullable String why, Instant now) {
        status = end;
        message = why;
        finishedAt = now;
    }

    long id() {
        return id;
    }

    RunStatus status() {
        return status;
    }

    @Nullable
    String format() {
        return format;
    }

    LocalDate requireAsAt() {
        if (asAt == null) {
            throw new IllegalStateException("run " + id + " has not been read");
        }
        return asAt;
    }

    int usableRows() {
        return rows - refused;
    }

    RunReport report() {
        return new RunReport(
                id,
                fileName,
                sha256,
                format,
                asAt,
                status.slug(),
                message,
                startedAt,
                finishedAt,
                rows,
                added,
                changed,
                unchanged,
                closed,
                reopened,
                refused,
                doubtful);
    }
}
