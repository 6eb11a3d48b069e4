package uk.kindred.market.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.market.officers.Officers.COUNCIL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.market.officers.Officers;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;

/** A file of rates is told line by line what is wrong with it, shown before it is added, and added whole or not at all. */
@KindredTest
class RateImportTest {

    private static final String PAGE = "/officer/market/rates/import";
    private static final String HEAD = "year,rate,name,unit,what,pounds,source,date\n";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Officers officers;
    private FormVisitor browser;

    @BeforeEach
    void signIn() {
        officers = new Officers(context, port);
        browser = officers.browserOf(officers.officer(COUNCIL));
    }

    @AfterEach
    void takeBack() {
        jdbc.sql("delete from council_rate").update();
    }

    private void send(String text) {
        browser.open(PAGE).upload("rates.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aReturnIsLookedAtAddedOnceAndComesBackAsItWas() {
        String file = HEAD + """
                2025/26,home-care-hour,Home care,hour,pays,23.00,Fee return,12/06/2025
                2026-27,home-care-hour,,,,£24.10,Fee return,2026-06-11
                2026 to 2027,nursing-week,Nursing,week,pays,"1,050",Fee return,2026-06-11
                2022,residential-week,,week,cost,812.50,"Cost of care report, annex B",2022-10-14
                2026/27,day-session,,,,,,
                """;
        send(file);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.text())
                .contains(
                        "Nothing is added yet.",
                        "Home care, 2025/26, what the council pays: £23 an hour.",
                        "Care home with nursing, 65 and over, 2026/27, what the council pays: £1,050 a week.",
                        "Care home without nursing, 65 and over, 2022/23, what the council’s own cost of care exercise found:"
                                + " £812.50 a week.");
        assertThat(count()).isZero();

        browser.press("Add all of this");
        assertThat(browser.path()).isEqualTo("/officer/market/rates");
        assertThat(browser.text())
                .contains(
                        "All figures of the file are added",
                        "£24.10 an hour, up 4.8% on the year before",
                        "£812.50 by the council’s own cost of care exercise for 2022/23");
        assertThat(count()).isEqualTo(4);

        send(file);
        assertThat(browser.text()).contains("There is nothing to add.");
        browser.open("/officer/market/rates/rates.csv?council=" + COUNCIL);
        String back = browser.raw();
        assertThat(back)
                .contains("2026/27,nursing-week,\"Care home with nursing, 65 and over\",week,pays,1050.00,Fee return")
                .contains("2026/27,day-session,Day opportunities,session,pays,,,");
        send(back);
        assertThat(browser.text()).contains("There is nothing to add.");
    }

    @Test
    void eachFaultIsToldWithItsLineAndColumnAndNothingIsAdded() {
        send(HEAD + """
                2025/27,home-care-hour,,,pays,23.00,Fee return,2025-06-12
                2026/27,homecare,,,pays,23.00,Fee return,2025-06-12
                2026/27,home-care-hour,,week,pays,24.10,Fee return,2025-06-12
                2026/27,nursing-week,,,paid,lots,,12 June
                2026/27,supported-living-hour,,,pays,22,Fee return,2025-06-12
                2026/27,supported-living-hour,,,pays,23,Fee return,2025-06-12
                2026/27,live-in-week,,,pays,0,Fee return,2025-06-12
                2099/00,live-in-week,,,pays,1100,Fee return,2025-06-12
                """);
        assertThat(browser.status()).isEqualTo(422);
        assertThat(faults())
                .containsExactly(
                        "2 year",
                        "3 rate",
                        "4 unit",
                        "5 what",
                        "5 pounds",
                        "5 source",
                        "5 date",
                        "7 ",
                        "8 pounds",
                        "9 year");
        assertThat(browser.text()).contains("10 things to mend", "Line 6 is about the same.");
        assertThat(count()).isZero();
    }

    @Test
    void whatIsNoSuchFileIsToldSo() {
        send("");
        assertThat(browser.text()).contains("Choose a file first.");
        browser.open(PAGE).upload("rates.xlsx", new byte[] {'P', 'K', 3, 4});
        assertThat(browser.text()).contains("This is a workbook.");
        send("rate;pounds\nhome-care-hour;23\n");
        assertThat(faults()).contains("1 year", "1 rate", "1 pounds");
        send("year,rate,pounds,manager\n2026/27,home-care-hour,23,Sam\n");
        assertThat(faults()).containsExactly("1 manager");
        send(HEAD + "2026/27,home-care-hour,,,pays,,,\n");
        assertThat(browser.text()).contains("No line has a sum.");
        send(HEAD + "2026/27,home-care-hour,,,pays,23,Fee return,2026-06-11,more\n");
        assertThat(browser.text()).contains("more cells than the first line has columns");
    }

    @Test
    void unusualRatesHaveToBeConfirmedOneByOne() {
        send(HEAD + """
                2026/27,home-care-hour,,,pays,2410,Fee return,2026-06-11
                2026/27,nursing-week,,,pays,105,Fee return,2026-06-11
                """);
        assertThat(browser.page().select("input[name=sure]")).hasSize(2);
        browser.tick("sure", "2", true).press("Add all of this");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.text()).contains("Say of each unusual rate whether it is right.");
        browser.tick("sure", "2", true).tick("sure", "3", true).press("Add all of this");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whatAColleagueChangedMeanwhileIsShownFirst() {
        send(HEAD + "2026/27,home-care-hour,,,pays,24.10,Fee return,2026-06-11\n");
        FormVisitor colleague = officers.browserOf(officers.officer(COUNCIL));
        colleague
                .open("/officer/market/rates/new")
                .choose("rate", "home-care-hour")
                .type("pounds", "24.00")
                .type("source", "A letter")
                .press("State this figure");
        assertThat(count()).isEqualTo(1);

        browser.press("Add all of this");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.text()).contains("Something was changed since you looked.", "until now £24 an hour");
        browser.press("Add all of this");
        assertThat(count()).isEqualTo(2);
    }

    private List<String> faults() {
        return browser.page().select("main tbody tr").stream()
                .map(row -> row.select("th").text() + " "
                        + row.select("td").stream()
                                .findFirst()
                                .map(Element::text)
                                .orElse(""))
                .toList();
    }

    private long count() {
        return jdbc.sql("select count(*) from council_rate").query(Long.class).single();
    }
}
