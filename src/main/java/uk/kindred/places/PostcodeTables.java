package uk.kindred.places;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import uk.kindred.base.Folders;

/**
 * The postcode table, opened beside the application's start: milliseconds when the file is there, a second or two when
 * it has to be written first, and then only those who ask for a postcode wait.
 */
@Component
final class PostcodeTables {

    private static final int LONGEST_WAIT_SECONDS = 60;

    private final CompletableFuture<PostcodeTable> opening;

    PostcodeTables(Folders folders) {
        Path source = folders.openDataFolder().resolve("places/postcodes.csv.gz");
        if (!Files.isReadable(source)) {
            throw new IllegalStateException("The postcodes are missing: " + source.toAbsolutePath()
                    + ". Set kindred.open-data-folder to the folder of open data.");
        }
        PostcodeTableFile file =
                new PostcodeTableFile(source, folders.dataFolder().resolve("places"));
        opening = CompletableFuture.supplyAsync(file::open, Thread.ofVirtual()::start);
    }

    PostcodeTable get() {
        try {
            return opening.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the postcodes were being read", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the postcodes cannot be read", e);
        }
    }
}
