package uk.kindred.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.kindred.base.Folders;

/**
 * Loads the register that Kindred ships, the first time that this edition of it is seen. It does so before the web
 * server starts, so that nobody is told that there is no care near them; for the same reason it waits while another
 * instance on the same database is at it.
 */
@Component
class FirstLoad implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);
    /** Many times what an import takes. */
    private static final int LONGEST_WAIT_SECONDS = 600;

    private final Path register;
    private final ImportProperties properties;
    private final ImportRuns runs;
    private final Imports imports;
    private boolean running;

    FirstLoad(Folders folders, ImportProperties properties, ImportRuns runs, Imports imports) {
        this.register = folders.openDataFolder().resolve("cqc/locations.csv.gz");
        this.properties = properties;
        this.runs = runs;
        this.imports = imports;
    }

    @Override
    public void start() {
        running = true;
        imports.recover();
        if (!properties.shippedRegister()) {
            return;
        }
        if (!Files.isReadable(register)) {
            LOG.warn("No register to begin with: {} is not there", register);
            return;
        }
        RegisterFile file = RegisterFile.of(register, "locations.csv.gz");
        for (int waited = 0; !runs.isKnown(file); waited++) {
            try {
                if (imports.load(file).status().equals("failed")) {
                    LOG.error(
                            "The register that Kindred brings along was not imported, for the reason above. Kindred starts"
                                    + " without its services; the next start tries again");
                }
                return;
            } catch (ImportInProgressException e) {
                if (waited == 0) {
                    LOG.info("Another server is importing; this one waits until that has ended");
                } else if (waited == LONGEST_WAIT_SECONDS) {
                    LOG.warn("Another server is still importing; this one starts without waiting on");
                    return;
                }
                awaitASecond();
            }
        }
    }

    private static void awaitASecond() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was interrupted", e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is near the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
