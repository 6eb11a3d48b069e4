package uk.kindred.providers.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.ShippedRegister;

/** Many listings with one file, and one return for the listing and the Capacity Tracker. */
@KindredTest
class BulkTest {

    private static final String HEADER = "listing,fact,availability,places,what,unit,amount,payers,label,first day\n";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private KeptFixture kept;
    private OrganisationId organisation;
    private ListingDetails first;
    private ListingDetails second;
    private FormVisitor visitor;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        kept = new KeptFixture(context, port);
        organisation = kept.organisation();
        first = kept.own(organisation, SupportKind.HOME_CARE);
        second = kept.own(organisation, SupportKind.HOME_CARE);
        visitor = kept.visitor(kept.editor(organisation)).open(address(organisation));
    }

    @AfterEach
    void end() {
        kept.forget();
    }

    @Test
    void noNextFileIsOfferedToWhoeverKeepsFew() {
        assertThat(visitor.text()).contains("Download your listings").doesNotContain("You keep more");
        assertThat(visitor.page().select("main a[href*='page=2']")).isEmpty();
    }

    @Test
    void aFileIsLookedAtFirstAndSavedWhenItsSenderSaysSo() {
        send(price(first, "28.50", "") + places(first, "available", "3") + price(second, "30", "Night check"));
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.text())
                .contains("Nothing is saved yet", first.summary().name(), "£28.50 an hour", "3 free, before not known");
        assertThat(prices(first)).isEmpty();

        visitor.press("Save all of this");
        assertThat(visitor.text()).contains("Everything in the file is saved");
        assertThat(prices(first))
                .singleElement()
                .satisfies(price -> assertThat(price.amount()).isEqualTo(PriceRange.of(2_850)));
        assertThat(prices(second))
                .singleElement()
                .satisfies(price -> assertThat(price.label()).isEqualTo("Night check"));
        assertThat(offer(first).availability()).isNotNull();
        assertThat(kept.visitor(kept.editor(organisation))
                        .open("/provider/listings/" + first.summary().id() + "/history")
                        .text())
                .contains("A colleague, with a file");
    }

    @Test
    void theDownloadedFileSaysWhatStandsAndNoCellIsAFormula() {
        send(price(first, "28.50", "=HYPERLINK(\"\"http://evil.example\"\")"));
        visitor.press("Save all of this").open(address(organisation) + "/listings.csv");
        assertThat(visitor.raw()).contains(first.summary().id(), "\"'=HYPERLINK(", "28.50");
        byte[] file = visitor.raw().getBytes(StandardCharsets.UTF_8);

        visitor.open(address(organisation)).upload("same.csv", file);
        assertThat(visitor.status()).as(visitor.text()).isEqualTo(200);
        assertThat(visitor.text()).contains("There is nothing to save");
        assertThat(prices(first).getFirst().label()).isEqualTo("=HYPERLINK(\"http://evil.example\")");
    }

    @Test
    void freeHoursAreUploadedAndReturnedAndWhoPaysForThemStays() {
        visitor.upload(
                "hours.csv",
                ("listing,fact,availability,hours a week,payers\n"
                                + first.summary().id() + ",places,available,20,council\n"
                                + second.summary().id() + ",places,available,none,\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(visitor.page().select(".both tbody tr").eachText())
                .containsExactly("3 hours a week Write a number from 1 to 999, or leave it empty.");
        visitor.upload(
                "hours.csv",
                ("listing,fact,availability,hours a week,payers\n"
                                + first.summary().id() + ",places,available,20,council\n")
                        .getBytes(StandardCharsets.UTF_8));
        visitor.press("Save all of this");
        assertThat(said(first).hoursAWeek()).isEqualTo(20);

        visitor.open("/provider/listings/" + first.summary().id() + "/return");
        assertThat(visitor.page().expectFirst("[name=hours]").attr("value")).isEqualTo("20");
        visitor.type("hours", "25").press("Save the return");
        assertThat(said(first).hoursAWeek()).isEqualTo(25);
        assertThat(said(first).payers()).containsExactly(Payer.COUNCIL);
        visitor.open(address(organisation) + "/listings.csv");
        assertThat(visitor.raw()).contains(",available,,25,");
    }

    @Test
    void eachWrongCellIsToldWithItsLineAndColumnAndNothingIsSaved() {
        send(price(first, "28.50", "")
                + first.summary().id() + ",price,,,care-hour,week,lots,somebody,,soon\n"
                + first.summary().id() + ",opinion,,,,,,,,\n"
                + first.summary().id() + ",places,perhaps,many,,,,,,\n");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select(".both tbody tr").eachText())
                .anyMatch(row -> row.startsWith("3 unit Write one of hour"))
                .anyMatch(row -> row.startsWith("3 amount This is no sum"))
                .anyMatch(row -> row.startsWith("3 payers “somebody” is nobody who pays"))
                .anyMatch(row -> row.startsWith("3 first day Say from which day"))
                .anyMatch(row -> row.startsWith("4 fact Write “places” or “price”"))
                .anyMatch(row -> row.startsWith("5 availability Write “available”"))
                .anyMatch(row -> row.startsWith("5 places Write a number"));
        assertThat(visitor.page().select("form[action$=/save]")).isEmpty();
        assertThat(prices(first)).isEmpty();
    }

    @Test
    void anothersListingIsNoMoreKnownThanOneThatDoesNotExist() {
        ListingDetails theirs = kept.own(kept.organisation(), SupportKind.HOME_CARE);
        send(price(theirs, "28.50", "") + "K-NONESUCH,price,,,care-hour,hour,28.50,self-funder,,2026-04-01\n");
        List<String> rows = visitor.page().select(".both tbody tr").eachText();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).substring(2)).isEqualTo(rows.get(1).substring(2)).contains("You keep no listing");
        assertThat(prices(theirs)).isEmpty();

        OrganisationId other = kept.organisation();
        assertThat(visitor.open(address(other)).status()).isEqualTo(403);
        assertThat(visitor.open(address(other) + "/listings.csv").status()).isEqualTo(403);
        assertThat(visitor.open("/provider/bulk/none").status()).isEqualTo(400);
    }

    @Test
    void unusualPricesAreTakenOnlyOneByOne() {
        send(price(first, "2850", ""));
        assertThat(visitor.text()).contains("Unusual prices", "£2,850 an hour");
        visitor.press("Save all of this");
        assertThat(visitor.status()).isEqualTo(409);
        assertThat(prices(first)).isEmpty();
        visitor.tick("sure", "2", true).press("Save all of this");
        assertThat(prices(first)).hasSize(1);
    }

    @Test
    void whatWasChangedMeanwhileIsLookedAtAgainBeforeAnythingIsSaved() {
        send(price(first, "28.50", "") + price(second, "29", ""));
        kept.visitor(kept.editor(organisation))
                .open("/provider/listings/" + second.summary().id())
                .press("Full");
        visitor.press("Save all of this");
        assertThat(visitor.status()).isEqualTo(409);
        assertThat(prices(first)).isEmpty();
        visitor.press("Save all of this");
        assertThat(prices(first)).hasSize(1);
        assertThat(offer(second).availability()).isNotNull();
    }

    @Test
    void whatIsNoFileOfTextIsRefusedInWords() {
        refused(new byte[0], "Choose a file first");
        refused("PK\u0003\u0004workbook".getBytes(StandardCharsets.UTF_8), "This is a workbook");
        refused((HEADER + "café").getBytes(StandardCharsets.ISO_8859_1), "CSV UTF-8");
        refused((HEADER + "x").getBytes(StandardCharsets.UTF_16), "CSV UTF-8");
        refused((HEADER + "a\0b").getBytes(StandardCharsets.UTF_8), "This is no text");
        refused("a".repeat(300 * 1024).getBytes(StandardCharsets.UTF_8), "too large");
        refused("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8), "The first line has to name this column");
        refused((HEADER + "\"never closed").getBytes(StandardCharsets.UTF_8), "");
        refused((HEADER + ",".repeat(500)).getBytes(StandardCharsets.UTF_8), "no lines");
        refused((HEADER + (first.summary().id() + ",price\n").repeat(4_000)).getBytes(StandardCharsets.UTF_8), "3000");
        visitor.open(address(organisation)).upload("huge.csv", new byte[3 * 1024 * 1024]);
        assertThat(visitor.status()).isBetween(400, 499);
        assertThat(prices(first)).isEmpty();
    }

    @Test
    void oneReturnFillsTheListingAndMakesTheFileForTheCapacityTracker() {
        ListingDetails home = kept.registered(organisation, 5);
        visitor.open("/provider/listings/" + home.summary().id() + "/return");
        String beds = visitor.page().expectFirst("[name=beds-maximum]").attr("value");
        assertThat(beds).isEqualTo(String.valueOf(home.summary().beds()));
        visitor.type("beds-occupied", "9999").type("beds-accepting", "2").press("Save the return");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("more than there are");

        visitor.type("beds-maximum", "30")
                .type("beds-occupied", "27")
                .type("carers-employed", "41")
                .press("Save the return");
        assertThat(visitor.text()).contains("Saved. Your listing says the same");
        assertThat(Objects.requireNonNull(offer(home).availability()).places()).isEqualTo(2);
        visitor.open("/provider/listings/" + home.summary().id() + "/return.csv");
        assertThat(visitor.raw().lines().toList().get(0))
                .contains("Maximum capacity,Occupied or used", "\"Registered nurses, directly employed\"");
        assertThat(visitor.raw().lines().toList().get(1))
                .startsWith(home.summary().id())
                .contains("," + LocalDate.now() + ",30,27,,2,");
        assertThat(new FormVisitor(port)
                        .open("/listings/" + home.summary().slug())
                        .text())
                .contains("2 places free now");
    }

    @Test
    void placesAreSplitByWhoPaysInTheFileAndAnOlderFileLeavesThemSo() {
        String header = "listing,fact,availability,places,payers,places for council,places for self-funder\n";
        upload(header + first.summary().id() + ",places,available,5,nhs,2,x\n");
        assertThat(visitor.page().select(".both tbody tr").eachText())
                .containsExactly(
                        "2 places for self-funder Write a number from 1 to 999, or leave it empty.",
                        "2 places For each who pays you say 2 together. Write that, or leave it empty.",
                        "2 payers Say for each of these how many places are for them, or leave this cell empty.");

        upload(header + first.summary().id() + ",places,available,,,2,1\n");
        visitor.press("Save all of this");
        assertThat(said(first).places()).isEqualTo(3);
        assertThat(said(first).placesFor()).isEqualTo(Map.of(Payer.COUNCIL, 2, Payer.SELF_FUNDER, 1));

        upload("listing,fact,availability,places,payers\n" + first.summary().id()
                + ",places,available,3,council;self-funder\n");
        assertThat(visitor.text()).contains("There is nothing to save");
        visitor.open(address(organisation) + "/listings.csv");
        byte[] whole = visitor.raw().getBytes(StandardCharsets.UTF_8);
        visitor.open(address(organisation)).upload("same.csv", whole);
        assertThat(visitor.text()).contains("There is nothing to save");

        upload(header + first.summary().id() + ",places,available,3,council,,\n");
        visitor.press("Save all of this");
        assertThat(said(first).placesFor()).isEmpty();
        assertThat(said(first).payers()).containsExactly(Payer.COUNCIL);
    }

    @Test
    void theReturnsOfAllServicesThatAreRegisteredAreOneFile() {
        ListingDetails told = kept.registered(organisation, 6);
        ListingDetails silent = kept.registered(organisation, 7);
        visitor.open("/provider/listings/" + told.summary().id() + "/return")
                .type("beds-maximum", "30")
                .type("beds-occupied", "27")
                .press("Save the return")
                .type("beds-occupied", "28")
                .press("Save the return");

        visitor.open(address(organisation));
        String file = visitor.page()
                .select("main a:contains(returns of all your services)")
                .attr("href");
        List<String> lines = visitor.open(file).raw().lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .contains("CQC location ID,Location name,Figures of,Maximum capacity,Occupied or used");
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).startsWith(told.summary().id()).contains("," + LocalDate.now() + ",30,28,"))
                .anySatisfy(line ->
                        assertThat(line).startsWith(silent.summary().id()).contains(",,,,"))
                .noneSatisfy(line -> assertThat(line).contains(first.summary().id()));
        assertThat(visitor.open(address(kept.organisation()) + "/returns.csv").status())
                .isEqualTo(403);
    }

    private void upload(String file) {
        visitor.open(address(organisation)).upload("listings.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(byte[] file, String words) {
        visitor.open(address(organisation)).upload("listings.csv", file);
        assertThat(visitor.status()).as(words).isEqualTo(422);
        assertThat(visitor.text()).contains(words);
    }

    private void send(String lines) {
        visitor.upload("listings.csv", (HEADER + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String price(ListingDetails listing, String amount, String label) {
        return listing.summary().id() + ",price,,,care-hour,hour," + amount + ",self-funder;direct-payment,\"" + label
                + "\",2026-04-01\n";
    }

    private static String places(ListingDetails listing, String status, String places) {
        return listing.summary().id() + ",places," + status + "," + places + ",,,,,,\n";
    }

    private static String address(OrganisationId organisation) {
        return "/provider/bulk/" + organisation;
    }

    private Offer offer(ListingDetails listing) {
        return kept.now(listing.summary().id()).offer();
    }

    private Availability said(ListingDetails listing) {
        return Objects.requireNonNull(offer(listing).availability());
    }

    private List<PriceItem> prices(ListingDetails listing) {
        return offer(listing).prices();
    }
}
