package uk.kindred.imports;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import uk.kindred.directory.RatingEntry;
import uk.kindred.directory.RatingScope;

/** Takes in ratings that came in another way than as a file, as an import like any other. */
@Service
public class RatingsIntake {

    private static final Logger LOG = LoggerFactory.getLogger(RatingsIntake.class);

    private final ImportLock lock;
    private final ImportRuns runs;
    private final RatingsReader reader;

    RatingsIntake(ImportLock lock, ImportRuns runs, RatingsReader reader) {
        this.lock = lock;
        this.runs = runs;
        this.reader = reader;
    }

    /**
     * What was read, whole for each location that it names.
     *
     * @param name for the record, in the place of a file's
     * @param sha256 of all that was received, in hexadecimal
     * @param format "cqc-api"
     * @param source who speaks, as it stands beside each rating
     * @param statedOn the day for which it speaks
     */
    public record Batch(
            String name,
            String sha256,
            String format,
            String source,
            LocalDate statedOn,
            List<ReadRow<RatingEntry>> rows) {}

    /** @throws ImportInProgressException while another import runs: nothing was taken */
    public RunReport take(Batch batch) {
        try (ImportLock.Held held = lock.tryAcquire().orElseThrow(ImportInProgressException::new)) {
            long run = runs.begin(batch.name(), batch.sha256());
            try {
                runs.read(run, reader.read(run, batch.format(), batch.statedOn(), batch.rows()));
                runs.applyRatings(run, RatingScope.NAMED_LOCATIONS, batch.source());
            } catch (RuntimeException e) {
                LOG.error("Import {} stopped", run, e);
                runs.fail(run, "An error inside Kindred stopped it. Nothing was changed. It will be tried again.");
            }
            return runs.get(run);
        }
    }

    /** Notes for everybody that a source could not be read. */
    public RunReport giveUp(String name, String sha256, String reason) {
        long run = runs.begin(name, sha256);
        runs.fail(run, reason);
        return runs.get(run);
    }
}
