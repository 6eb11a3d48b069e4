package uk.kindred.examples;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees to the examples at every start: after the register, whose names they must not bear, and beside the web server,
 * which waits a little for them, but not long.
 */
@Component
class ExampleLoad implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleLoad.class);
    private static final int LONGEST_WAIT_SECONDS = 3;
    private static final int LONGEST_STOP_SECONDS = 15;

    private final Examples examples;
    private CompletableFuture<Void> loading = CompletableFuture.completedFuture(null);
    private boolean running;

    ExampleLoad(Examples examples) {
        this.examples = examples;
    }

    @Override
    public void start() {
        running = true;
        loading = CompletableFuture.runAsync(this::load, Thread.ofVirtual().name("examples")::start);
        await(LONGEST_WAIT_SECONDS);
    }

    /** Without examples people are served all the same. */
    private void load() {
        try {
            examples.refresh();
        } catch (RuntimeException e) {
            LOG.error("The example listings could not be brought up to date", e);
        }
    }

    /** The database goes away after this. */
    @Override
    public void stop() {
        await(LONGEST_STOP_SECONDS);
        running = false;
    }

    private void await(int seconds) {
        try {
            loading.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.info("The example listings take longer; they go on being written");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the register's first load, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
