package uk.kindred.imports.cqc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.kindred.base.SoleTasks;
import uk.kindred.directory.RatingEntry;
import uk.kindred.directory.RatingStage;
import uk.kindred.imports.ImportInProgressException;
import uk.kindred.imports.RatingsIntake;
import uk.kindred.imports.ReadRow;
import uk.kindred.imports.RowIssue;
import uk.kindred.imports.RunReport;

/** Reads the ratings of locations that changed at CQC once a day; whatever was missed is read when it can be. */
@Component
class CqcChanges {

    private static final Logger LOG = LoggerFactory.getLogger(CqcChanges.class);
    private static final String FORMAT = "cqc-api";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** What is read at a time: after days away, each day that was read stays read. */
    private static final Duration WINDOW = Duration.ofDays(1);

    /** Read again, for the API lists some changes late. */
    private static final Duration OVERLAP = Duration.ofHours(2);

    private final CqcApi api;
    private final CqcApiProperties properties;
    private final ChangeReading progress;
    private final RatingCells cells;
    private final RatingStage stage;
    private final RatingsIntake intake;
    private final SoleTasks tasks;
    private final Clock clock;

    CqcChanges(
            CqcApi api,
            CqcApiProperties properties,
            ChangeReading progress,
            RatingCells cells,
            RatingStage stage,
            RatingsIntake intake,
            SoleTasks tasks,
            Clock clock) {
        this.api = api;
        this.properties = properties;
        this.progress = progress;
        this.cells = cells;
        this.stage = stage;
        this.intake = intake;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Each hour it is seen whether a day has passed, so that what failed is tried again, and nothing is forgotten. */
    @Scheduled(cron = "0 20 * * * *", zone = "Europe/London")
    void look() {
        if (api.isOn()) {
            tasks.tryRun("cqc-changes", this::readIfDue);
        }
    }

    void readIfDue() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant read = progress.findReadUntil().orElse(now.minus(properties.reach()));
        if (read.isAfter(now.minus(properties.every()))) {
            return;
        }
        try {
            while (read.isBefore(now)) {
                Instant until = read.plus(WINDOW).isBefore(now) ? read.plus(WINDOW) : now;
                if (!read(read.minus(OVERLAP), until)) {
                    progress.failed(read);
                    return;
                }
                progress.readUntil(until);
                read = until;
            }
        } catch (CqcApiException e) {
            LOG.warn("CQC's changes since {} are not read yet: {}", read, e.getMessage());
            if (progress.failed(read)) {
                intake.giveUp(name(read), newDigest(new byte[0]), e.getMessage() + " It is tried again each hour.");
            }
        } catch (ImportInProgressException e) {
            LOG.info("CQC's changes since {} wait for another import to end", read);
        }
    }

    /** @return whether all that was read was taken in */
    private boolean read(Instant from, Instant until) {
        Set<String> listed = stage.listed(api.listChanged(from, until));
        MessageDigest received = newDigest();
        LocalDate day = LocalDate.ofInstant(until, ENGLAND);
        List<ReadRow<RatingEntry>> rows = new ArrayList<>();
        long line = 0;
        for (String id : listed.stream().sorted().toList()) {
            line++;
            Optional<byte[]> answer = api.findLocation(id);
            if (answer.isPresent()) {
                received.update(answer.get());
                rows.addAll(read(id, answer.get(), line, day));
            }
        }
        if (rows.isEmpty()) {
            return true;
        }
        RunReport run = intake.take(new RatingsIntake.Batch(
                name(from), HexFormat.of().formatHex(received.digest()), FORMAT, LocationRatings.SOURCE, day, rows));
        return run.status().equals("done");
    }

    private List<ReadRow<RatingEntry>> read(String id, byte[] answer, long line, LocalDate day) {
        return api.read(id, answer)
                .map(location -> LocationRatings.of(location, id, cells, line, day))
                .orElseGet(() -> List.of(new ReadRow.Refused<>(
                        RowIssue.refused(
                                line,
                                id,
                                "answer-unreadable",
                                "CQC's API answered with something that is not this location."),
                        id)));
    }

    private static String name(Instant from) {
        return "CQC API, changes since " + from.truncatedTo(ChronoUnit.MINUTES);
    }

    private static String newDigest(byte[] bytes) {
        return HexFormat.of().formatHex(newDigest().digest(bytes));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
