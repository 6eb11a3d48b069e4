package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.providers.selfservice.KeptFixture;
import uk.kindred.testing.KindredTest;

/** A keeper changes a price and says that a place is free, by keyboard alone, on pages without an accessibility fault. */
@KindredTest
class KeepingJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private KeptFixture kept;
    private Browser browser;

    @BeforeEach
    void begin() {
        new SampleListings(jdbc);
        kept = new KeptFixture(context, port);
        browser = Browser.onPort(port).fresh();
    }

    @AfterEach
    void end() {
        kept.forget();
    }

    @Test
    void aPriceIsChangedByKeyboardAloneAndAnUnusualOneIsAskedAbout() {
        OrganisationId organisation = kept.organisation();
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        kept.offer(listing.summary().id(), priced());
        String address = "/provider/listings/" + listing.summary().id();
        browser.load("/about");
        browser.setCookie("kindred-sign-in", kept.signIn(kept.editor(organisation)));
        browser.load(address);
        assertSound();

        follow("a[href$='/prices']", address + "/prices");
        follow(".rows a", null);
        browser.tabTo("input[name=amount]");
        // what a field says is chosen when the tab key comes to it, so that typing takes its place
        browser.press("2850", Keys.ENTER);
        browser.until(page -> browser.text().contains("Is that right?"));
        assertSound();
        browser.tabTo("input[name=amount]");
        browser.press("28.50", Keys.ENTER);
        browser.until(page -> browser.path().equals(address + "/prices?told=saved"));
        assertThat(kept.now(listing.summary().id()).offer().prices().getFirst().amount())
                .isEqualTo(PriceRange.of(2_850));

        browser.load(address);
        browser.tabTo(".taps button");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().equals(address + "?told=places"));
        assertThat(browser.text()).contains("1 place free now, confirmed today");
    }

    @Test
    void noPageHasAnAccessibilityFaultOrScrollsSideways() {
        OrganisationId organisation = kept.organisation();
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        kept.offer(listing.summary().id(), priced());
        kept.photo(listing, kept.editor(organisation), "A lounge with six armchairs");
        browser.load("/about");
        browser.setCookie("kindred-sign-in", kept.signIn(kept.editor(organisation)));
        String address = "/provider/listings/" + listing.summary().id();
        for (String rest : List.of(
                "/prices",
                "/prices/new",
                "/prices/new?what=extra",
                "/terms",
                "/availability",
                "/about",
                "/facts",
                "/numbers",
                "/details",
                "/photos",
                "/history",
                "/return")) {
            browser.load(address + rest);
            assertSound();
        }
        browser.load("/provider/bulk/" + organisation);
        assertSound();
    }

    @Test
    void aLookIsCountedOnceThoughALivePageTakesThePlaceOfTheFirst() throws Exception {
        ListingDetails listing = kept.own(kept.organisation(), SupportKind.HOME_CARE);
        browser.open("/listings/" + listing.summary().slug());
        context.getBean("lookCounter", DisposableBean.class).destroy();
        assertThat(jdbc.sql("select opened from listing_look where listing_id = ?")
                        .param(listing.summary().databaseId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private void follow(String link, @Nullable String to) {
        browser.tabTo(link);
        String before = browser.path();
        browser.press(Keys.ENTER);
        browser.until(page -> !browser.path().equals(before));
        if (to != null) {
            assertThat(browser.path()).isEqualTo(to);
        }
        assertSound();
    }

    private void assertSound() {
        SoundPage.check(browser);
        browser.look(View.DESKTOP_LIGHT);
    }

    private static Offer priced() {
        PriceItem price = PriceItem.builder(
                        PriceWhat.CARE_HOUR, PriceWhat.CARE_HOUR.units().getFirst(), PriceRange.of(2_700))
                .payers(Set.of(Payer.SELF_FUNDER))
                .validFrom(LocalDate.of(2026, 4, 1))
                .source(PriceSource.PROVIDER)
                .confirmedOn(LocalDate.now())
                .build();
        return new Offer(
                null, null, Offer.NOTHING_SAID.features(), Offer.NOTHING_SAID.areaServed(), List.of(price), null, null);
    }
}
