package uk.kindred.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    private final AtomicInteger unpackings = new AtomicInteger();

    @Test
    void isUnpackedOnce() throws IOException {
        assertThat(unpack().resolve("bin/run")).hasContent("run");
        unpack();

        assertThat(unpackings).hasValue(1);
    }

    @Test
    void isUnpackedAgainWhenAFileIsMissing() throws IOException {
        Files.delete(unpack().resolve("bin/run"));

        assertThat(unpack().resolve("bin/run")).hasContent("run");
    }

    @Test
    void isUnpackedAgainWhenAFileWasCutShort() throws IOException {
        Files.writeString(unpack().resolve("bin/run"), "r");

        assertThat(unpack().resolve("bin/run")).hasContent("run");
    }

    @Test
    void replacesWhatAnInterruptedUnpackingLeft() throws IOException {
        Files.createDirectories(temporary.resolve("server.partial/leftover"));
        Files.createDirectories(temporary.resolve("server/leftover"));

        assertThat(unpack().resolve("leftover")).doesNotExist();
    }

    @Test
    void leavesNothingInPlaceWhenUnpackingFails() {
        Distribution distribution = new Distribution(temporary.resolve("server"));

        assertThatThrownBy(() -> distribution.unpacked(folder -> {
                    Files.writeString(folder.resolve("half"), "half");
                    throw new IOException("disk full");
                }))
                .hasMessageContaining("disk full");
        assertThat(temporary.resolve("server")).doesNotExist();
    }

    @Test
    void refusesATruncatedArchive() throws IOException {
        Path archive = archive("server/bin/run");
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> Distribution.unzip(archive, temporary.resolve("out")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesAnArchiveThatReachesOutsideItsFolder() throws IOException {
        Path archive = archive("server/../../outside");

        assertThatThrownBy(() -> Distribution.unzip(archive, temporary.resolve("out")))
                .hasMessageContaining("outside");
        assertThat(temporary.resolve("outside")).doesNotExist();
    }

    private Path unpack() {
        return new Distribution(temporary.resolve("server")).unpacked(folder -> {
            unpackings.incrementAndGet();
            Files.createDirectories(folder.resolve("bin"));
            Files.writeString(folder.resolve("bin/run"), "run");
        });
    }

    private Path archive(String entry) throws IOException {
        Path archive = temporary.resolve("archive.zip");
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("run".getBytes(StandardCharsets.UTF_8));
        }
        return archive;
    }
}
