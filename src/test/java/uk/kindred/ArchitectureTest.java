package uk.kindred;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    @Test
    void everyModuleKeepsToItsAllowedNeighbours() {
        ApplicationModules.of(Application.class).verify();
    }

    /** The test's would be read in place of the module's own, and its rules with it. Main's covers the tests too. */
    @Test
    void noTestHidesAPackageInfoOfMain() throws IOException {
        Path tests = Path.of("src/test/java");
        try (Stream<Path> files = Files.walk(tests)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java")))
                    .allSatisfy(file -> assertThat(Path.of("src/main/java").resolve(tests.relativize(file)))
                            .doesNotExist());
        }
    }
}
