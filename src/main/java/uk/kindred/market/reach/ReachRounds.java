package uk.kindred.market.reach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.kindred.base.SoleTasks;

/**
 * Reckons the fixed questions for all of England each night. What is done is noted question by question, so that a round
 * that was cut off goes on where it stopped, and whoever comes second finds nothing to do.
 */
@Component
class ReachRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReachRounds.class);

    private final WithinReach reach;
    private final StoredReach stored;
    private final SoleTasks tasks;
    private final Clock clock;

    ReachRounds(WithinReach reach, StoredReach stored, SoleTasks tasks, Clock clock) {
        this.reach = reach;
        this.stored = stored;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Scheduled(cron = "0 41 2 * * *", zone = "Europe/London")
    void everyNight() {
        tasks.tryRun("stored-reach", () -> renew(FixedQuestions.list()));
    }

    /** @return how many of them were reckoned, and not done today already */
    int renew(List<ReachQuestion> questions) {
        LocalDate today = LocalDate.now(clock);
        List<ReachQuestion> due = questions.stream()
                .filter(question -> !stored.isCountedOn(question, today))
                .toList();
        if (!due.isEmpty()) {
            long start = System.nanoTime();
            PostcodeGrid england = reach.gridOfEngland();
            due.forEach(question -> stored.replace(question, today, reach.england(england, question)));
            stored.removeExcept(questions);
            LOG.info(
                    "Reckoned what is within reach for {} questions in {} s",
                    due.size(),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
        }
        return due.size();
    }
}
