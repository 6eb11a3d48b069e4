package uk.kindred.imports;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Imports a file from its first byte to the listings people see: read, judge, ask if it is unusual, apply. */
@Service
class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final ImportLock lock;
    private final ImportRuns runs;
    private final List<ImportWay> ways;

    Imports(ImportLock lock, ImportRuns runs, List<ImportWay> ways) {
        this.lock = lock;
        this.runs = runs;
        this.ways = ways;
    }

    /** Comes back when the run has ended, well or not. @throws ImportInProgressException if another one runs */
    RunReport load(RegisterFile file) {
        try (ImportLock.Held held = lock.tryAcquire().orElseThrow(ImportInProgressException::new)) {
            runs.endInterrupted();
            runs.endWaiting();
            return carryOut(runs.begin(file), run -> {
                ImportWay way = ways.stream()
                        .filter(each -> each.takes(file))
                        .findFirst()
                        .orElseThrow();
                List<String> questions = way.read(run, file);
                if (questions.isEmpty()) {
                    way.apply(run, String.valueOf(runs.get(run).format()));
                } else {
                    runs.ask(run, String.join(" ", questions));
                }
            });
        }
    }

    /** Ends the records of imports that a stopped server left behind, unless another server is importing. */
    void recover() {
        lock.tryAcquire().ifPresent(held -> {
            try (held) {
                runs.endInterrupted();
            }
        });
    }

    /** The operator has said yes. @throws ImportInProgressException if another import runs */
    RunReport confirm(long runId) {
        try (ImportLock.Held held = lock.tryAcquire().orElseThrow(ImportInProgressException::new)) {
            runs.requireWaiting(runId);
            return carryOut(runId, run -> {
                String format = runs.resume(run);
                ways.stream()
                        .filter(each -> each.hasRead(format))
                        .findFirst()
                        .orElseThrow()
                        .apply(run, format);
            });
        }
    }

    private RunReport carryOut(long runId, Consumer<Long> work) {
        try {
            work.accept(runId);
        } catch (UnusableFileException e) {
            runs.fail(runId, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("Import {} stopped", runId, e);
            runs.fail(runId, Breakdown.inWords(e, runId));
        }
        RunReport report = runs.get(runId);
        if (report.message() != null) {
            LOG.warn("Import {} ({}) is {}: {}", runId, report.fileName(), report.status(), report.message());
            return report;
        }
        LOG.info(
                "Import {} is {}: {} rows, {} added, {} changed, {} closed, {} reopened, {} refused",
                runId,
                report.status(),
                report.rows(),
                report.added(),
                report.changed(),
                report.closed(),
                report.reopened(),
                report.refused());
        return report;
    }
}
