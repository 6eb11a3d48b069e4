package uk.kindred.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import uk.kindred.directory.Listings;
import uk.kindred.directory.RegisterMerge;
import uk.kindred.directory.RegisterScope;

/** Imports a file from its first byte to the listings people see: read, judge, ask if it is unusual, apply. */
@Service
class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final ImportLock lock;
    private final ImportRuns runs;
    private final RegisterReader reader;
    private final List<RegisterFormat> formats;
    private final RegisterMerge register;
    private final Listings listings;
    private final ImportRunRepository records;
    private final ImportProperties properties;

    Imports(
            ImportLock lock,
            ImportRuns runs,
            RegisterReader reader,
            List<RegisterFormat> formats,
            RegisterMerge register,
            Listings listings,
            ImportRunRepository records,
            ImportProperties properties) {
        this.lock = lock;
        this.runs = runs;
        this.reader = reader;
        this.formats = formats;
        this.register = register;
        this.listings = listings;
        this.records = records;
        this.properties = properties;
    }

    /** Comes back when the run has ended, well or not. @throws ImportInProgressException if another one runs */
    RunReport load(RegisterFile file) {
        try (ImportLock.Held held = lock.tryAcquire().orElseThrow(ImportInProgressException::new)) {
            runs.endInterrupted();
            runs.endWaiting();
            return carryOut(runs.begin(file), run -> {
                RegisterReader.Reading reading = reader.read(run, file);
                runs.read(run, reading);
                RegisterScope scope = scope(reading.format());
                List<String> questions = questions(run, reading, scope);
                if (questions.isEmpty()) {
                    apply(run, scope);
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
            return carryOut(runId, run -> apply(run, scope(runs.resume(run))));
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

    private void apply(long runId, RegisterScope scope) {
        register.settle(runs.apply(runId, scope));
    }

    private List<String> questions(long runId, RegisterReader.Reading reading, RegisterScope scope) {
        List<String> questions = new ArrayList<>();
        records.findNewestDate()
                .filter(newest -> reading.asAt().isBefore(newest))
                .ifPresent(newest -> questions.add(
                        "The file is from %s, but facts of %s are already here. If you confirm, these newer facts stay."
                                .formatted(reading.asAt(), newest)));
        long open = listings.countOpenInRegisters();
        long closing = register.countClosing(runId, scope);
        if (closing * 100.0 > open * properties.mostClosedPercent()) {
            questions.add("The file would close %d of %d open listings. Is it the whole register? Confirm if so."
                    .formatted(closing, open));
        }
        if (!reading.whole()) {
            questions.add("The file does not end with a line break, so its end may be missing. Compare its size with"
                    + " the original, and confirm if it is whole.");
        }
        return questions;
    }

    private RegisterScope scope(String format) {
        return formats.stream()
                .filter(each -> each.slug().equals(format))
                .findFirst()
                .orElseThrow()
                .scope();
    }
}
