package uk.kindred.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what people report of a listing, without an account. */
@Service
public class Reports {

    private static final Duration DAY = Duration.ofDays(1);

    private final MatterRows rows;
    private final MatterWrites writes;
    private final MatterMails mails;
    private final ModerationProperties settings;
    private final Clock clock;

    Reports(MatterRows rows, MatterWrites writes, MatterMails mails, ModerationProperties settings, Clock clock) {
        this.rows = rows;
        this.writes = writes;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a report. */
    public enum Outcome {
        SENT,
        /** Its address has had as many receipts today as one address gets. */
        TOO_MANY_OF_ADDRESS,
        TOO_MANY_OF_CONNECTION
    }

    /**
     * Once for each token, however often it is sent.
     *
     * @param mayStill asked last: false if too many came from the same connection
     */
    @Transactional
    public Outcome send(NewReport report, BooleanSupplier mayStill) {
        if (rows.findLink(report.token()).isPresent()) {
            return Outcome.SENT;
        }
        if (report.email() != null
                && rows.countReportsBy(report.email(), clock.instant().minus(DAY))
                        >= settings.reportsOfOneAddressADay()) {
            return Outcome.TOO_MANY_OF_ADDRESS;
        }
        if (!mayStill.getAsBoolean()) {
            return Outcome.TOO_MANY_OF_CONNECTION;
        }
        UUID id = UUID.randomUUID();
        writes.addReport(id, report);
        writes.addLink(id, Side.ASKER, report.token());
        Matter matter = rows.find(id).orElseThrow();
        if (report.email() != null) {
            mails.receipt(matter, report.email());
        }
        if (matter.urgent()) {
            mails.callModerators(matter);
        }
        return Outcome.SENT;
    }
}
