package uk.kindred.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.imports.DirectoryRow.location;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.FactSource;
import uk.kindred.directory.Listings;
import uk.kindred.directory.RegisterFact;

/** CQC's own monthly directory: what its columns mean, and what they leave as it was. */
@ImportTest
class MonthlyDirectoryTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final String REGISTER_HEADER =
            "location_id,source,as_at,name,provider_id,provider_name,brand_name,address1,address2,town,county,postcode,"
                    + "latitude,longitude,geo_quality,uprn,phone,website,local_authority,la_gss,region,care_home,beds,"
                    + "service_types,specialisms,registration_date,dormant,rating_overall,rating_safe,rating_effective,"
                    + "rating_caring,rating_responsive,rating_well_led,rating_date,last_inspection_date\n";

    private static final String OAKS_IN_FEBRUARY =
            "1-2001,CQC API,2026-02,The Oaks,,,Oak Group,1 Park Row,,Leeds,,LS1 5AB,53.7975,-1.5470,cqc_onspd,,,,"
                    + "Leeds,E08000035,Yorkshire and Humber,Y,42,Nursing homes,Dementia,2012-05-01,N,Good,Good,Good,Outstanding,"
                    + "Good,Requires improvement,2023-04-05,2023-03-01";

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

    @BeforeEach
    void empty() {
        world.empty();
    }

    private RunReport load(DirectoryFile file) {
        return loaded(file.writeTo(folder));
    }

    private RunReport loaded(RegisterFile file) {
        RunReport run = imports.load(file);
        assertThat(run.message()).isNull();
        return run;
    }

    @Test
    void everyColumnIsUnderstood() {
        load(DirectoryFile.of(JULY, location("1-2001")));

        assertThat(world.listing("1-2001"))
                .containsEntry("name", "Home 1-2001")
                .containsEntry("address1", "1 Park Row")
                .containsEntry("town", "Leeds")
                .containsEntry("county", "West Yorkshire")
                .containsEntry("postcode", "LS1 5AB")
                .containsEntry("location_precision", "postcode")
                .containsEntry("council_gss", "E08000035")
                .containsEntry("region", "Yorkshire and The Humber")
                .containsEntry("phone", "01134960001")
                .containsEntry("website", "https://www.example.org/home")
                .containsEntry("last_inspected_on", Date.valueOf("2025-03-12"))
                .containsEntry("rating", "not-rated")
                .containsEntry("source", "CQC care directory")
                .containsEntry("source_as_at", Date.valueOf("2026-07-01"))
                .containsEntry("slug", "home-1-2001-ls1");
        assertThat(world.count("listing where kinds = '{residential-care-home}' and needs = '{older-people,dementia}'"))
                .isEqualTo(1);
    }

    @Test
    void ofTwoRowsAboutOneLocationTheFirstIsTakenAndTheOtherReported() {
        RunReport run = load(DirectoryFile.of(
                JULY, location("1-2001"), location("1-2002"), location("1-2001").named("Another name")));

        assertThat(world.listing("1-2001")).containsEntry("name", "Home 1-2001");
        assertThat(run.refused()).isEqualTo(1);
        assertThat(world.locationsWith(run.id(), "repeated-location")).containsExactly("1-2001");
    }

    @Test
    void whatTheDirectoryDoesNotCarryStaysAsItWas() {
        loaded(register(OAKS_IN_FEBRUARY));

        load(DirectoryFile.of(JULY, location("1-2001").named("The Oaks").serving("Nursing homes")));

        assertThat(world.listing("1-2001"))
                .containsEntry("beds", 42)
                .containsEntry("rating", "good")
                .containsEntry("rating_caring", "outstanding")
                .containsEntry("rating_well_led", "requires-improvement")
                .containsEntry("rating_on", Date.valueOf("2023-04-05"))
                .containsEntry("registered_on", Date.valueOf("2012-05-01"))
                .containsEntry("last_inspected_on", Date.valueOf("2025-03-12"))
                .containsEntry("location_precision", "exact")
                .containsEntry("latitude", 53.7975)
                .containsEntry("phone", "01134960001");
    }

    @Test
    void whatTheDirectoryDoesNotCarryKeepsItsOwnSourceAndDate() {
        loaded(register(OAKS_IN_FEBRUARY));
        assertThat(older("1-2001")).isEmpty();

        DirectoryRow oaks = location("1-2001").named("The Oaks").serving("Nursing homes");
        load(DirectoryFile.of(JULY, oaks));
        load(DirectoryFile.of(JULY.plusMonths(1), oaks));

        FactSource february = new FactSource("CQC API", LocalDate.of(2026, 2, 1));
        assertThat(older("1-2001"))
                .isEqualTo(Map.of(
                        RegisterFact.RATING, february,
                        RegisterFact.BEDS, february,
                        RegisterFact.REGISTERED, february,
                        RegisterFact.POSITION, february));
        assertThat(listings.findByPublicId("1-2001")).hasValueSatisfying(listing -> {
            assertThat(listing.sourceOf(RegisterFact.RATING)).isEqualTo(february);
            assertThat(listing.sourceOf(RegisterFact.ADDRESS))
                    .isEqualTo(new FactSource("CQC care directory", JULY.plusMonths(1)));
        });
    }

    @Test
    void aNewerStatementTakesAnOlderOnesPlace() {
        loaded(register(OAKS_IN_FEBRUARY));
        load(DirectoryFile.of(JULY, location("1-2001").named("The Oaks").serving("Nursing homes")));

        loaded(register(OAKS_IN_FEBRUARY.replace("2026-02,", "2026-08,")));

        FactSource july = new FactSource("CQC care directory", JULY);
        assertThat(older("1-2001").keySet()).doesNotContain(RegisterFact.RATING, RegisterFact.BEDS);
        assertThat(older("1-2001")).containsEntry(RegisterFact.PHONE, july);
    }

    @Test
    void aDirectoryThatNeverHadRatingsKeepsNone() {
        load(DirectoryFile.of(JULY, location("1-2001")));
        load(DirectoryFile.of(JULY.plusMonths(1), location("1-2001")));

        assertThat(older("1-2001")).isEmpty();
    }

    private Map<RegisterFact, FactSource> older(String publicId) {
        return listings.findByPublicId(publicId).orElseThrow().olderFacts();
    }

    @Test
    void aServiceThatMovedIsNotShownAtItsOldPlace() {
        loaded(register("1-2001,CQC API,2026-02,The Oaks,,,,1 Park Row,,Leeds,,LS1 5AB,53.7975,-1.5470,cqc_onspd,,,,"
                + "Leeds,E08000035,,Y,42,Nursing homes,Dementia,,,Good,,,,,,,"));

        load(DirectoryFile.of(
                JULY, location("1-2001").at("2 Broad Street, Oldham", "OL1 1AA").in("Oldham")));

        assertThat(world.listing("1-2001"))
                .containsEntry("town", "Oldham")
                .hasEntrySatisfying("latitude", latitude -> assertThat(latitude).isNotEqualTo(53.7975));
    }

    @Test
    void aPhoneNumberThatIsGoneIsGone() {
        load(DirectoryFile.of(JULY, location("1-2001")));
        load(DirectoryFile.of(JULY, location("1-2001").phone("")));

        assertThat(world.listing("1-2001")).containsEntry("phone", null);
    }

    @Test
    void theZeroThatASpreadsheetDroppedIsPutBack() {
        load(DirectoryFile.of(
                JULY, location("1-2001").phone("1134960001"), location("1-2002").phone("+44 (0)113 496-0001")));

        assertThat(jdbc.sql("select distinct phone from listing")
                        .query(String.class)
                        .list())
                .containsExactly("01134960001");
    }

    @Test
    void managersNamesNeverEnter() {
        String withManagers = DirectoryFile.of(JULY, location("1-2001"))
                .text()
                .replace("\r\nName,", "\r\nRegistered Manager(s),Name,")
                .replace("\r\nHome 1-2001,", "\r\nZebedee Quillfeather,Home 1-2001,");

        loaded(DirectoryFile.write(
                folder, "01_July_2026_CQC_directory.csv", withManagers.getBytes(StandardCharsets.UTF_8)));

        assertThat(world.count("listing")).isEqualTo(1);
        assertThat(wholeDatabase()).contains("Home 1-2001").doesNotContain("Quillfeather");
    }

    private String wholeDatabase() {
        List<String> tables = jdbc.sql(
                        "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'")
                .query((row, number) -> row.getString(1))
                .list();
        StringBuilder all = new StringBuilder();
        tables.forEach(table -> jdbc.sql("select t::text from \"" + table + "\" t")
                .query((row, number) -> row.getString(1))
                .list()
                .forEach(all::append));
        return all.toString();
    }

    @Test
    void aRowWithoutAPostcodeIsTakenAndInQuestion() {
        RunReport run = load(
                DirectoryFile.of(JULY, location("1-2001"), location("1-2002").at("2 Park Row, Leeds", "")));

        assertThat(run.added()).isEqualTo(2);
        assertThat(run.doubtful()).isEqualTo(1);
        assertThat(world.listing("1-2002"))
                .containsEntry("location_precision", "council")
                .containsEntry("latitude", null);
        assertThat(world.locationsWith(run.id(), "postcode-missing")).containsExactly("1-2002");
    }

    @Test
    void accentsSurviveInEveryEncodingThatCqcHasUsed() {
        DirectoryRow cafe = location("1-2001").named("St Mary’s Café");
        for (DirectoryFile file : List.of(
                DirectoryFile.of(JULY, cafe),
                DirectoryFile.of(JULY, cafe).withByteOrderMark(),
                DirectoryFile.of(JULY, cafe).in(Charset.forName("windows-1252")))) {
            world.empty();
            load(file);
            assertThat(world.listing("1-2001"))
                    .containsEntry("name", "St Mary’s Café")
                    .containsEntry("slug", "st-marys-cafe-ls1");
        }
    }

    @Test
    void anEditionThatSplitsTheAddressIsUnderstoodToo() {
        String split = DirectoryFile.of(JULY, location("1-2001"))
                .text()
                .replace(",Address,", ",Address line 1,Town/City,County,")
                .replace("\"1 Park Row, Leeds, West Yorkshire\"", "1 Park Row,Leeds,West Yorkshire");

        loaded(DirectoryFile.write(folder, "01_July_2026_CQC_directory.csv", split.getBytes(StandardCharsets.UTF_8)));

        assertThat(world.listing("1-2001"))
                .containsEntry("address1", "1 Park Row")
                .containsEntry("town", "Leeds")
                .containsEntry("county", "West Yorkshire");
    }

    @Test
    void councilsAreKnownBySpellingsThatCqcUses() {
        load(DirectoryFile.of(
                JULY,
                location("1-2001").in("Kingston upon Hull, City of"),
                location("1-2002").in("Bristol, City of"),
                location("1-2003").in("Herefordshire, County of"),
                location("1-2004").in("Bedford"),
                location("1-2005").in("County Durham")));

        assertThat(jdbc.sql("select council_gss from listing order by public_id")
                        .query(String.class)
                        .list())
                .containsExactly("E06000010", "E06000023", "E06000019", "E06000055", "E06000047");
    }

    @Test
    void nursesAgenciesAndDentistsAreOutOfScope() {
        RunReport run = load(DirectoryFile.of(
                JULY,
                location("1-2001"),
                location("1-2002").serving("Dentist"),
                location("1-2003").serving("Community health care services - Nurses Agency only")));

        assertThat(run.added()).isEqualTo(1);
        assertThat(world.locationsWith(run.id(), "out-of-scope")).containsExactly("1-2002", "1-2003");
    }

    private RegisterFile register(String row) {
        return DirectoryFile.write(
                folder, "locations.csv", (REGISTER_HEADER + row + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
