package uk.kindred.imports;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.directory.RatingMerge;
import uk.kindred.directory.RatingScope;
import uk.kindred.directory.RatingStage;
import uk.kindred.directory.RegisterCounts;
import uk.kindred.directory.RegisterMerge;
import uk.kindred.directory.RegisterScope;
import uk.kindred.directory.RegisterStage;

/** The steps of a run, each a transaction of its own. Only one of them changes what people see. */
@Service
@Transactional
class ImportRuns {

    private final ImportRunRepository runs;
    private final RowIssues issues;
    private final RegisterStage stage;
    private final RegisterMerge register;
    private final RatingStage ratingStage;
    private final RatingMerge ratings;
    private final Clock clock;

    ImportRuns(
            ImportRunRepository runs,
            RowIssues issues,
            RegisterStage stage,
            RegisterMerge register,
            RatingStage ratingStage,
            RatingMerge ratings,
            Clock clock) {
        this.runs = runs;
        this.issues = issues;
        this.stage = stage;
        this.register = register;
        this.ratingStage = ratingStage;
        this.ratings = ratings;
        this.clock = clock;
    }

    long begin(RegisterFile file) {
        return begin(file.name(), file.sha256());
    }

    long begin(String name, String sha256) {
        return runs.save(new ImportRun(name, sha256, clock.instant())).id();
    }

    void read(long runId, RegisterReader.Reading reading) {
        ImportRun run = runs.getLocked(runId);
        run.read(reading);
        run.doubt(issues.countDoubtfulRows(runId));
    }

    void ask(long runId, String question) {
        runs.getLocked(runId).ask(question, clock.instant());
    }

    @Transactional(readOnly = true)
    void requireWaiting(long runId) {
        ImportRun run = runs.findById(runId).orElseThrow(() -> new UnknownRunException(runId));
        if (run.status() != RunStatus.NEEDS_CONFIRMATION) {
            throw new ImportProblem(
                    HttpStatus.CONFLICT,
                    "Nothing to confirm",
                    "Import " + runId + " is " + run.status().slug()
                            + ": it does not wait for a confirmation. /api/imports tells which do.");
        }
    }

    /** @return the run's format */
    String resume(long runId) {
        ImportRun run = runs.getLocked(runId);
        run.resume();
        // whatever a run is of, its rows wait in one of the two
        if (stage.count(runId) + ratingStage.count(runId) != run.usableRows()) {
            throw new UnusableFileException(
                    "The rows that were read are gone, since PostgreSQL was restarted in between. Import the file again.");
        }
        return String.valueOf(run.format());
    }

    /** The one step that people see: all of it or nothing. */
    RegisterCounts apply(long runId, RegisterScope scope) {
        ImportRun run = runs.getLocked(runId);
        RegisterCounts counts = register.merge(runId, scope, runId);
        issues.add(
                runId,
                register.listPossibleDuplicates(runId).stream()
                        .map(entry -> new RowIssue(
                                entry.line(),
                                entry.publicId(),
                                RowIssue.Severity.DOUBTFUL,
                                "possible-duplicate",
                                "Another open listing has the same name and postcode."))
                        .toList());
        run.doubt(issues.countDoubtfulRows(runId));
        run.finish(counts, clock.instant());
        discard(runId);
        return counts;
    }

    /** The one step that people see: all of it or nothing. @param source who speaks in all of them */
    void applyRatings(long runId, RatingScope scope, String source) {
        ImportRun run = runs.getLocked(runId);
        run.finish(ratings.merge(runId, scope, source, run.requireAsAt(), runId), clock.instant());
        discard(runId);
    }

    private void discard(long runId) {
        stage.discard(runId);
        ratingStage.discard(runId);
    }

    void fail(long runId, String reason) {
        runs.getLocked(runId).fail(reason, clock.instant());
        discard(runId);
    }

    /** To be called by the holder of the lock only: whatever still seems to run does not. */
    void endInterrupted() {
        end(RunStatus.RUNNING, "The server stopped in the middle. Nothing was changed. Import the file again.");
    }

    /** A newer file takes the place of one that still waits for the operator; nothing else is waiting then. */
    void endWaiting() {
        end(
                RunStatus.NEEDS_CONFIRMATION,
                "Another file was imported since. Import this one again if you still want it.");
        stage.clear();
        ratingStage.clear();
    }

    private void end(RunStatus status, String reason) {
        List<ImportRun> past = runs.findByStatus(status);
        past.forEach(run -> {
            run.fail(reason, clock.instant());
            discard(run.id());
        });
    }

    @Transactional(readOnly = true)
    public RunReport get(long runId) {
        return runs.findById(runId).orElseThrow().report();
    }

    @Transactional(readOnly = true)
    boolean isKnown(RegisterFile file) {
        return runs.existsBySha256AndStatusIn(file.sha256(), Set.of(RunStatus.DONE, RunStatus.NEEDS_CONFIRMATION));
    }
}
