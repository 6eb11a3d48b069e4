package uk.kindred.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.kindred.imports.ImportWorld.homes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.ListingsChanged;
import uk.kindred.directory.PublishedRating;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingStanding;

/** CQC's monthly ratings: month after month, and files that are broken or hostile. */
@ImportTest
class RatingsFileTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 5);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 3);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 7);

    @TempDir
    private Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportWorld world;

    @Autowired
    private Listings listings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void begin() {
        world.empty();
        imports.load(DirectoryFile.of(LocalDate.of(2026, 5, 2), homes(30)).writeTo(folder));
        events.clear();
    }

    private RunReport load(RatingsSheet sheet) {
        return imports.load(sheet.writeTo(folder));
    }

    /** Thirty homes rated good in 2023. */
    private static RatingsSheet allGood(LocalDate day) {
        return allGood(day, 1);
    }

    private static RatingsSheet allGood(LocalDate day, int from) {
        RatingsSheet sheet = RatingsSheet.of(day);
        homes(30).subList(from - 1, 30).forEach(home -> sheet.rated(home.id(), "Good", "12/09/2023"));
        return sheet;
    }

    private ListingDetails listing(String id) {
        return listings.findByPublicId(id).orElseThrow();
    }

    @Test
    void ratingsOfTheFileStandOnTheListingsWithTheirDates() {
        RunReport run = load(allGood(JUNE, 2)
                .row("1-1001", "Overall", "Overall", "Requires Improvement", "2025-02-03", "Y")
                .row("1-1001", "Overall", "Well-led", "Inadequate", "2025-02-03", "Y"));

        assertThat(run.status()).isEqualTo("done");
        assertThat(run.format()).isEqualTo("cqc-ratings");
        assertThat(run.asAt()).isEqualTo(JUNE);
        assertThat(run.rows()).isEqualTo(29 * 6 + 2);
        assertThat(run.added()).isEqualTo(run.rows());
        assertThat(world.listing("1-1002"))
                .containsEntry("rating", "good")
                .containsEntry("rating_safe", "good")
                .containsEntry("rating_on", Date.valueOf("2023-09-12"))
                .containsEntry("rating_standing", "own");
        ListingDetails first = listing("1-1001");
        assertThat(first.summary().rating()).isEqualTo(Rating.REQUIRES_IMPROVEMENT);
        assertThat(first.summary().ratingDate()).isEqualTo("2025-02-03");
        assertThat(first.summary().ratingStanding()).isEqualTo(RatingStanding.INHERITED);
        assertThat(first.ratingHistory().overall()).singleElement().matches(PublishedRating::isInherited);
        assertThat(String.valueOf(world.listing("1-1001").get("older_facts")))
                .contains("\"source\": \"CQC latest ratings\"", "2026-06-05");
        assertThat(events.stream(ListingsChanged.class).flatMap(event -> event.listingIds().stream()))
                .as("the index hears of all of them")
                .hasSize(30);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        load(allGood(JUNE));
        String before = world.everythingSeen();
        events.clear();

        RunReport again = load(allGood(JUNE));

        assertThat(again.status()).isEqualTo("done");
        assertThat(again.unchanged()).isEqualTo(180);
        assertThat(again.added() + again.changed() + again.closed()).isZero();
        assertThat(world.everythingSeen()).isEqualTo(before);
        assertThat(world.count("published_rating")).isEqualTo(180);
        assertThat(events.stream(ListingsChanged.class)).isEmpty();
    }

    @Test
    void aNewRatingLeavesTheOneBeforeInTheHistory() {
        load(allGood(JUNE));

        RunReport july = load(allGood(JULY, 2).rated("1-1001", "Inadequate", "20/06/2026"));

        assertThat(july.changed()).isEqualTo(6);
        assertThat(july.unchanged()).isEqualTo(29 * 6);
        assertThat(listing("1-1001").summary().rating()).isEqualTo(Rating.INADEQUATE);
        assertThat(listing("1-1001").ratingHistory().overall())
                .extracting(PublishedRating::rating)
                .containsExactly(Rating.INADEQUATE, Rating.GOOD);
        assertThat(world.count("listing_history where before->>'rating' = 'good'"))
                .isOne();
    }

    @Test
    void aRatingThatIsNoLongerInTheFileIsWithdrawnAndStaysInTheHistory() {
        load(allGood(JUNE));

        RunReport july = load(allGood(JULY, 2));

        assertThat(july.status()).isEqualTo("done");
        assertThat(july.closed()).isEqualTo(6);
        assertThat(listing("1-1001").summary().rating()).isEqualTo(Rating.NOT_RATED);
        assertThat(listing("1-1001").ratingHistory().overall())
                .extracting(PublishedRating::rating)
                .containsExactly(Rating.GOOD);
        assertThat(load(allGood(AUGUST)).changed()).isEqualTo(6);
        assertThat(listing("1-1001").summary().rating()).isEqualTo(Rating.GOOD);
    }

    @Test
    void aFileThatWouldLoseMoreThanOneInTwentyAsksFirst() {
        load(allGood(JUNE));

        RunReport waiting = load(allGood(JULY, 3));

        assertThat(waiting.status()).isEqualTo("needs-confirmation");
        assertThat(waiting.message()).contains("no rating for 2 of 30 rated listings");
        assertThat(listing("1-1001").summary().rating()).isEqualTo(Rating.GOOD);
        RunReport confirmed = imports.confirm(waiting.id());
        assertThat(confirmed.status()).isEqualTo("done");
        assertThat(confirmed.closed()).isEqualTo(12);
        assertThat(listing("1-1001").summary().rating()).isEqualTo(Rating.NOT_RATED);
        assertThat(world.count("rating_entry")).isZero();
    }

    @Test
    void anOlderFileAsksAndEvenThenNewerRatingsStay() {
        load(allGood(JULY, 2).rated("1-1001", "Inadequate", "20/06/2026"));

        RunReport june = load(allGood(JUNE));

        assertThat(june.status()).isEqualTo("needs-confirmation");
        assertThat(june.message()).contains("ratings of 2026-07-03 are already here");
        assertThat(imports.confirm(june.id()).status()).isEqualTo("done");
        assertThat(listing("1-1001").summary().rating()).isEqualTo(Rating.INADEQUATE);
        assertThat(listing("1-1001").ratingHistory().overall()).hasSize(2);
    }

    @Test
    void servicesRatedApartAreKeptApart() {
        load(allGood(JUNE, 2)
                .row("1-1001", "Overall", "Overall", "Not rated", "", "")
                .row("1-1001", "Homecare service", "Overall", "Good", "03/02/2025", "N")
                .row("1-1001", "Supported living", "Overall", "Inadequate", "04/02/2025", "N"));

        ListingDetails listing = listing("1-1001");
        assertThat(listing.summary().ratingStanding()).isEqualTo(RatingStanding.BY_SERVICE);
        assertThat(listing.summary().isRated()).isTrue();
        assertThat(listing.ratingHistory().services())
                .extracting(service -> service.overall().serviceGroup())
                .containsExactly("Homecare service", "Supported living");
    }

    @Test
    void theNextDirectoryLeavesTheRatingsAndTheirSource() {
        load(allGood(JUNE));

        imports.load(DirectoryFile.of(LocalDate.of(2026, 6, 9), homes(30)).writeTo(folder));

        assertThat(world.listing("1-1001"))
                .containsEntry("rating", "good")
                .containsEntry("rating_on", Date.valueOf("2023-09-12"));
        assertThat(String.valueOf(world.listing("1-1001").get("older_facts"))).contains("CQC latest ratings");
    }

    @Test
    void whatACopyOfTheRegisterSaidBeforeIsTheBeginningOfTheHistory() {
        jdbc.sql("""
                        update listing set rating = 'outstanding', rating_safe = 'good', rating_on = '2019-04-01',
                          source = 'A copy', source_as_at = '2026-02-01' where public_id = '1-1001'
                        """).update();

        load(allGood(JUNE));

        assertThat(listing("1-1001").ratingHistory().overall())
                .extracting(PublishedRating::rating, PublishedRating::source)
                .containsExactly(tuple(Rating.GOOD, "CQC latest ratings"), tuple(Rating.OUTSTANDING, "A copy"));
        assertThat(listing("1-1001").summary().rating()).isEqualTo(Rating.GOOD);
    }

    @Test
    void rowsThatCannotBeUsedAreRefusedWithTheirLineAndReason() {
        RunReport run = load(allGood(JUNE)
                .row("no id", "Overall", "Overall", "Good", "12/09/2023", "N")
                .row("1-1002", "Overall", "Use of resources", "Good", "12/09/2023", "N")
                .row("1-1003", "", "Overall", "Good", "12/09/2023", "N")
                .row("1-1004", "Overall", "Overall", "Inadequate", "12/09/2023", "N")
                .row("1-1005", "New group", "Overall", "Splendid", "12/09/2023", "N")
                .row("1-1006", "New group", "Overall", "Good", "31/06/2023", "N")
                .row("1-777777", "Overall", "Overall", "Good", "12/09/2023", "N")
                .raw(RatingsSheet.cell("1-1007").repeat(16)));

        assertThat(run.status()).isEqualTo("done");
        assertThat(run.refused()).isEqualTo(6);
        assertThat(run.doubtful()).isEqualTo(2);
        assertThat(world.issueCodes(run.id()))
                .containsExactly(
                        "id-unusable",
                        "domain-unknown",
                        "group-missing",
                        "repeated-rating",
                        "rating-unknown",
                        "date-unreadable",
                        "not-listed",
                        "wrong-width");
        assertThat(jdbc.sql("select min(line) from import_row_issue where run_id = ?")
                        .param(run.id())
                        .query(Long.class)
                        .single())
                .as("the header is line 1")
                .isEqualTo(182);
        assertThat(run.added()).isEqualTo(run.rows() - run.refused());
    }

    @Test
    void namesInTheFileNeverEnter() {
        load(allGood(JUNE));

        assertThat(world.count("published_rating p where p::text like '%Jane%'"))
                .isZero();
        assertThat(world.everythingSeen()).doesNotContain("Jane");
    }

    private void assertRefused(String name, byte[] bytes, String reason) {
        String before = world.everythingSeen();
        RunReport run = imports.load(DirectoryFile.write(folder, name, bytes));
        assertThat(run.status()).isEqualTo("failed");
        assertThat(run.message()).contains(reason);
        assertThat(world.everythingSeen()).isEqualTo(before);
        assertThat(world.count("rating_entry")).isZero();
        assertThat(world.count("published_rating")).isZero();
    }

    private void assertRefused(String content, String reason) {
        assertRefused(allGood(JUNE).name(), RatingsSheet.archive(List.of(content), "content.xml"), reason);
    }

    @Test
    void aFileWithoutADateInItsName() {
        assertRefused("ratings.ods", allGood(JUNE).bytes(), "05_May_2026_Latest_ratings.ods");
    }

    @Test
    void aFileThatBreaksOff() {
        byte[] whole = allGood(JUNE).bytes();
        assertRefused(allGood(JUNE).name(), Arrays.copyOf(whole, whole.length / 2), "breaks off or is damaged");
    }

    @Test
    void aSheetThatEndsInTheMiddle() {
        String whole = allGood(JUNE).content();
        assertRefused(whole.substring(0, whole.length() - 700), "breaks off or is damaged");
    }

    @Test
    void aSheetWithoutOneOfItsColumns() {
        assertRefused(RatingsSheet.without(JUNE, "Inherited Rating (Y/N)").content(), "no sheet has the columns");
        assertRefused(RatingsSheet.without(JUNE, "Domain").content(), "no sheet has the columns");
    }

    @Test
    void anArchiveOfSomethingElse() {
        assertRefused(
                allGood(JUNE).name(), RatingsSheet.archive(List.of("<a/>"), "word/document.xml"), "no OpenDocument");
    }

    @Test
    void aSheetWithAHeaderOnly() {
        assertRefused(RatingsSheet.of(JUNE).content(), "not one usable row");
    }

    @Test
    void aSmallArchiveThatUnpacksToATagWithoutAnEnd() {
        assertRefused(
                allGood(JUNE).name(),
                RatingsSheet.archive(RatingsSheet.many("endless ".repeat(1_000), 500), "content.xml"),
                "breaks off or is damaged");
        assertRefused(
                allGood(JUNE).name(),
                RatingsSheet.archive(
                        Stream.concat(Stream.of("<a b=\""), RatingsSheet.many("endless ".repeat(1_000), 500).stream())
                                .toList(),
                        "content.xml"),
                "more than a million characters");
    }

    @Test
    void aCellThatIsLongerThanAnyOfARegister() {
        assertRefused(
                allGood(JUNE)
                        .row("1-1001", "endless ".repeat(10_000), "Overall", "Good", "12/09/2023", "N")
                        .content(),
                "more than 50000 characters");
    }

    @Test
    void aDocumentThatBringsDefinitionsOfItsOwnExpandsAndFetchesNothing() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "1-1001");
        String declared = allGood(JUNE)
                .row("&fetched;", "Overall", "Overall", "Good", "12/09/2023", "N")
                .content()
                .replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY fetched SYSTEM \"" + secret.toUri() + "\">]>");
        assertRefused(declared, "breaks off or is damaged");
    }

    @Test
    void entitiesThatMultiplyThemselves() {
        String laughs = allGood(JUNE)
                .row("&b;", "Overall", "Overall", "Good", "12/09/2023", "N")
                .content()
                .replaceFirst(
                        "\\?>",
                        "?><!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000)
                                + "\">]>");
        assertRefused(laughs, "breaks off or is damaged");
    }

    @Test
    void aRowThatSaysItIsThereAMillionTimes() {
        String content = allGood(JUNE).content();
        assertRefused(
                content.replaceFirst(
                        "<table:table-row>(?=<table:table-cell office:value-type=\"string\"><text:p>1-1001)",
                        "<table:table-row table:number-rows-repeated=\"1000000\">"),
                "far more rows");
        assertRefused(
                content.replaceFirst(
                        "<table:table-cell office:value-type=\"string\"><text:p>1-1001",
                        "<table:table-cell table:number-columns-repeated=\"9999999\" office:value-type=\"string\"><text:p>1-1001"),
                "more than 500 columns");
        assertRefused(
                content.replaceFirst(
                        "<table:table-cell office:value-type=\"string\"><text:p>1-1001",
                        "<table:table-cell table:number-columns-repeated=\"-5\" office:value-type=\"string\"><text:p>1-1001"),
                "times, which cannot be");
    }

    @Test
    void bytesThatAreNotOfTheEncodingTheySay() {
        assertRefused(
                allGood(JUNE)
                        .content()
                        .replace("encoding=\"UTF-8\"", "encoding=\"US-ASCII\"")
                        .replace("Jane", "Zoë"),
                "breaks off or is damaged");
    }

    @Test
    void cellsAlikeThatAreWrittenOnceAreReadAsManyTimes() {
        // "Good" five columns on, and a row as long as the sheet is wide
        RunReport run = load(allGood(JUNE, 2)
                .raw(RatingsSheet.cell("1-1001")
                        + "<table:table-cell table:number-columns-repeated=\"5\"/>"
                        + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\">"
                        + "<text:p>Overall</text:p></table:table-cell>"
                        + RatingsSheet.cell("Outstanding")
                        + RatingsSheet.cell("2024-01-05")
                        + "<table:table-cell table:number-columns-repeated=\"16373\"/>"));

        assertThat(run.refused()).isZero();
        assertThat(listing("1-1001").summary().rating()).isEqualTo(Rating.OUTSTANDING);
        assertThat(listing("1-1001").summary().ratingDate()).isEqualTo("2024-01-05");
    }
}
