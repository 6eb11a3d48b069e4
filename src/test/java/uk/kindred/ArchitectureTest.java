package uk.kindred;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    @Test
    void everyModuleKeepsToItsAllowedNeighbours() {
        ApplicationModules.of(Application.class).verify();
    }
}
