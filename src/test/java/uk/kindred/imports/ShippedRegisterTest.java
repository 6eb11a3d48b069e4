package uk.kindred.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import uk.kindred.directory.ListingsChanged;

@ImportTest
class ShippedRegisterTest {

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("truncate listing, organisation, listing_history, import_run, import_row_issue restart identity")
                .update();
    }

    @Test
    void everyLocationIsListed(ApplicationEvents events) {
        RunReport run = imports.load(RegisterFile.of(Path.of("data/cqc/locations.csv.gz"), "locations.csv.gz"));

        assertThat(run.added()).isEqualTo(10_569);
        assertThat(events.stream(ListingsChanged.class)).hasSize(11);
    }
}
