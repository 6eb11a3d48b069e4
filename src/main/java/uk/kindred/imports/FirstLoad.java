package uk.kindred.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.kindred.base.Folders;

/**
 * Loads the register that Kindred ships, the first time that this edition of it is seen. It does so before the web
 * server starts, so that nobody is told that there is no care near them.
 */
@Component
class FirstLoad implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);

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
        if (runs.isKnown(file)) {
            return;
        }
        try {
            imports.load(file);
        } catch (ImportInProgressException e) {
            LOG.info("Another server is importing; the shipped register is left to it");
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
