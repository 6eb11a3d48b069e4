package uk.kindred.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.imports.DirectoryRow.location;
import static uk.kindred.imports.ImportWorld.homes;
import static uk.kindred.imports.ImportWorld.replacing;
import static uk.kindred.imports.ImportWorld.with;
import static uk.kindred.imports.ImportWorld.without;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import uk.kindred.directory.ListingsChanged;

/** Successive editions of one register: the start, one added, one changed, one gone, one back. */
@ImportTest
class FourSnapshotsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 2);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @TempDir
    private Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportWorld world;

    private final List<DirectoryRow> start = homes(30);

    @BeforeEach
    void begin() {
        world.empty();
        load(JUNE, start);
    }

    private RunReport load(LocalDate date, List<DirectoryRow> rows) {
        RunReport run = imports.load(DirectoryFile.of(date, rows).writeTo(folder));
        assertThat(run.message()).isNull();
        assertThat(run.status()).isEqualTo("done");
        return run;
    }

    @Test
    void theFirstSnapshotAddsAll(ApplicationEvents events) {
        assertThat(world.count("listing where status = 'open' and version = 0")).isEqualTo(30);
        assertThat(world.count("organisation")).isEqualTo(1);
        assertThat(events.stream(ListingsChanged.class))
                .singleElement()
                .satisfies(event -> assertThat(event.listingIds()).hasSize(30));
    }

    @Test
    void theSameFileAgainChangesNothingAndTellsNobody(ApplicationEvents events) {
        String before = world.everythingSeen();
        events.clear();

        RunReport run = load(JUNE, start);

        assertThat(run.unchanged()).isEqualTo(30);
        assertThat(run.added() + run.changed() + run.closed() + run.reopened()).isZero();
        assertThat(world.everythingSeen()).isEqualTo(before);
        assertThat(events.stream(ListingsChanged.class)).isEmpty();
    }

    @Test
    void aNewerFileWithTheSameFactsConfirmsThemWithoutHistory() {
        RunReport run = load(JULY, start);

        assertThat(run.unchanged()).isEqualTo(30);
        assertThat(world.count("listing where source_as_at = '2026-07-01' and version = 1"))
                .isEqualTo(30);
        assertThat(world.count("listing_history")).isZero();
    }

    @Test
    void anAddedLocationIsAdded() {
        RunReport run = load(JULY, with(start, location("1-2001").named("New House")));

        assertThat(run.added()).isEqualTo(1);
        assertThat(run.unchanged()).isEqualTo(30);
        assertThat(world.listing("1-2001"))
                .containsEntry("status", "open")
                .containsEntry("slug", "new-house-ls1")
                .containsEntry("town", "Leeds")
                .containsEntry("version", 0L);
    }

    @Test
    void aChangedLocationKeepsItsAddressOnTheWebAndWhatItWas(ApplicationEvents events) {
        Object slug = world.listing("1-1007").get("slug");
        events.clear();

        RunReport run = load(JUNE, replacing(start, location("1-1007").named("Renamed Lodge")));

        assertThat(run.changed()).isEqualTo(1);
        assertThat(run.unchanged()).isEqualTo(29);
        assertThat(world.listing("1-1007"))
                .containsEntry("name", "Renamed Lodge")
                .containsEntry("slug", slug)
                .containsEntry("version", 1L);
        assertThat(world.count(
                        "listing_history where run_id = ? and version = 0 and before ->> 'name' = 'Home 1-1007'"
                                + " and before ->> 'provider' = 'Example Care Limited'",
                        run.id()))
                .isEqualTo(1);
        assertThat(events.stream(ListingsChanged.class))
                .singleElement()
                .satisfies(event -> assertThat(event.listingIds()).hasSize(1));
    }

    @Test
    void aProvidersNewNameChangesEachOfItsListings() {
        RunReport run = load(
                JULY,
                start.stream().map(row -> row.runBy("Better Care Limited")).toList());

        assertThat(run.changed()).isEqualTo(30);
        assertThat(world.count("organisation where name = 'Better Care Limited'"))
                .isEqualTo(1);
        assertThat(world.count("listing_history where before ->> 'provider' = 'Example Care Limited'"))
                .isEqualTo(30);
    }

    @Test
    void aLocationThatIsGoneIsClosedAndNotForgotten(ApplicationEvents events) {
        events.clear();

        RunReport run = load(JULY, without(start, "1-1007"));

        assertThat(run.closed()).isEqualTo(1);
        assertThat(world.listing("1-1007"))
                .containsEntry("status", "closed")
                .hasEntrySatisfying("closed_at", closed -> assertThat(closed).isNotNull());
        assertThat(world.count("listing_history where before ->> 'status' = 'open'"))
                .isEqualTo(1);
        assertThat(events.stream(ListingsChanged.class).flatMap(event -> event.listingIds().stream()))
                .contains((Long) world.listing("1-1007").get("id"));
    }

    @Test
    void aClosedLocationThatComesBackIsReopenedAtItsOldAddressOnTheWeb() {
        Object slug = world.listing("1-1007").get("slug");
        load(JULY, without(start, "1-1007"));

        RunReport run = load(LocalDate.of(2026, 8, 3), start);

        assertThat(run.reopened()).isEqualTo(1);
        assertThat(run.added()).isZero();
        assertThat(world.listing("1-1007"))
                .containsEntry("status", "open")
                .containsEntry("slug", slug)
                .containsEntry("closed_at", null);
        assertThat(world.count("listing_history where before ->> 'status' = 'closed'"))
                .isEqualTo(1);
    }

    @Test
    void aLocationWhoseRowCannotBeReadIsNotClosed() {
        RunReport run = load(JULY, replacing(start, location("1-1007").named("")));

        assertThat(run.refused()).isEqualTo(1);
        assertThat(run.closed()).isZero();
        assertThat(world.listing("1-1007")).containsEntry("status", "open");
    }

    @Test
    void aLocationThatTurnsIntoADentistsIsClosed() {
        RunReport run = load(JULY, replacing(start, location("1-1007").serving("Dentist")));

        assertThat(run.refused()).isEqualTo(1);
        assertThat(run.closed()).isEqualTo(1);
        assertThat(world.issueCodes(run.id())).contains("out-of-scope");
    }

    @Test
    void namesakesAtOnePostcodeAreBothFlaggedAndToldApart() {
        RunReport run = load(
                JULY,
                with(
                        start,
                        location("1-2001").named("The Willows"),
                        location("1-2002").named("the willows")));

        assertThat(world.locationsWith(run.id(), "possible-duplicate")).containsExactly("1-2001", "1-2002");
        assertThat(world.listing("1-2001")).containsEntry("slug", "the-willows-ls1");
        assertThat(world.listing("1-2002")).containsEntry("slug", "the-willows-ls1-2");
        assertThat(world.count("listing where possible_duplicate")).isEqualTo(2);

        load(LocalDate.of(2026, 8, 3), with(start, location("1-2002").named("The Willows")));

        assertThat(world.count("listing where possible_duplicate")).isZero();
    }
}
