package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.kindred.base.SoleTasks;

/** Sees to it that there is an index, made from the present configuration, and that every change reaches it. */
@Component
class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final Duration KEEP_COMPLETED = Duration.ofDays(7);

    private final Indexes indexes;
    private final IndexRebuild rebuild;
    private final SoleTasks tasks;
    private final AbandonedUpdates abandoned;
    private final FailedEventPublications failed;
    private final CompletedEventPublications completed;
    private boolean checkedSinceStart;
    private String trouble = "";

    IndexKeeper(
            Indexes indexes,
            IndexRebuild rebuild,
            SoleTasks tasks,
            AbandonedUpdates abandoned,
            FailedEventPublications failed,
            CompletedEventPublications completed) {
        this.indexes = indexes;
        this.rebuild = rebuild;
        this.tasks = tasks;
        this.abandoned = abandoned;
        this.failed = failed;
        this.completed = completed;
    }

    @Scheduled(fixedDelay = 3_000)
    void keep() {
        try {
            if (needsRebuild()) {
                tasks.tryRun(IndexRebuild.TASK, () -> {
                    if (needsRebuild()) {
                        rebuild.run();
                    }
                });
            } else {
                resend();
            }
            trouble = "";
        } catch (IOException away) {
            noteTrouble(away);
        } catch (ElasticsearchException refused) {
            noteTrouble(refused);
        }
    }

    /** Once, not every few seconds. */
    private void noteTrouble(Exception failure) {
        if (!failure.toString().equals(trouble)) {
            trouble = failure.toString();
            LOG.warn("The index can't be looked after now: {}", trouble);
        }
    }

    @Scheduled(cron = "0 15 3 * * *", zone = "Europe/London")
    void forgetCompleted() {
        completed.deletePublicationsOlderThan(KEEP_COMPLETED);
    }

    /**
     * The configuration is compared only once after the start: while a new version is rolled out, instances of the old
     * one must not build the old index again.
     */
    private boolean needsRebuild() throws IOException {
        return checkedSinceStart ? !indexes.isSearchable() : !indexes.isCurrent();
    }

    /** What has failed, and what a killed instance had under way: at the start at once, for it may have been this one. */
    private void resend() {
        int released = checkedSinceStart ? abandoned.releaseAbandoned() : abandoned.releaseAll();
        if (released > 0) {
            LOG.info("{} batches of changes were under way to the index and lay still: they are sent again", released);
        }
        checkedSinceStart = true;
        failed.resubmit(ResubmissionOptions.defaults());
    }
}
