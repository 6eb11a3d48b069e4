package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.SoleTasks;

/**
 * Once a month, all that is ready goes out at one moment, and the figures are made anew. So praise and criticism wait equally
 * long, nobody can tell from the day who wrote, and what came together is looked at together.
 */
@Component
class PublicationRounds {

    private final JdbcClient jdbc;
    private final ReviewRows rows;
    private final ReviewWrites writes;
    private final ReviewChecks checks;
    private final FigureRound figures;
    private final GoodAtRound goodAt;
    private final Invitations invitations;
    private final ReviewMails mails;
    private final SoleTasks tasks;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PublicationRounds(
            JdbcClient jdbc,
            ReviewRows rows,
            ReviewWrites writes,
            ReviewChecks checks,
            FigureRound figures,
            GoodAtRound goodAt,
            Invitations invitations,
            ReviewMails mails,
            SoleTasks tasks,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.writes = writes;
        this.checks = checks;
        this.figures = figures;
        this.goodAt = goodAt;
        this.invitations = invitations;
        this.mails = mails;
        this.tasks = tasks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Every night what is new is checked, so that nobody waits for a month to hear that their review is held. */
    @Scheduled(cron = NextRound.EACH_DAY, zone = NextRound.TIME_ZONE)
    void look() {
        tasks.tryRun("review-rounds", () -> {
            checks.look();
            if (isDue()) {
                run(clock.instant());
            }
        });
    }

    private boolean isDue() {
        return !jdbc.sql("select exists (select from review_round where month = ?)")
                .param(month(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** All that has waited long enough at this moment, whoever wrote it and whatever it says. */
    void run(Instant moment) {
        transactions.executeWithoutResult(status -> {
            checks.look();
            List<Review> ready = rows.listWaiting().stream()
                    .filter(review -> isReady(review, moment))
                    .toList();
            ready.forEach(review -> {
                writes.publish(review, moment);
                mails.published(review);
            });
            figures.renew(month(moment), Quarter.of(day(moment)));
            invitations.tellUsed();
            goodAt.publish();
            jdbc.sql("""
                            insert into review_round (month, published_at, published) values (?, ?, ?)
                            on conflict (month) do update set published = review_round.published + excluded.published
                            """)
                    .params(month(moment), Timestamp.from(moment), ready.size())
                    .update();
        });
    }

    private boolean isReady(Review review, Instant moment) {
        Instant complete = review.completeAt();
        LocalDate notBefore = review.content().notBefore();
        return complete != null
                && !complete.isAfter(moment.minus(NextRound.LOOKED_AT_FOR))
                && (notBefore == null || !notBefore.isAfter(day(moment)));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private LocalDate month(Instant moment) {
        return day(moment).withDayOfMonth(1);
    }
}
