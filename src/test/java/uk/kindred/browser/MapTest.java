package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;

/** The map beside the results: it moves the search if asked, and tells apart what lies together. */
@KindredTest
class MapTest {

    private static final View WIDE = new View("wide", 1440, 900, "light", false);
    private static final View WIDE_DARK = new View("wide, dark", 1440, 900, "dark", false);

    private static final String SHOWN_NAMES = """
            const names = [...document.querySelectorAll('.map-council-name')]
                .filter(name => name.checkVisibility({ visibilityProperty: true }))
                .map(name => name.getBoundingClientRect());
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @Autowired
    private ListingSearch search;

    @Autowired
    private WholeRegister register;

    private Browser browser;

    @BeforeEach
    void visit() {
        new SampleListings(jdbc);
        register.awaitSearchable();
        browser = Browser.onPort(port).fresh();
        browser.look(WIDE);
    }

    @AfterEach
    void nothingWasRefusedAndNoScriptFailed() {
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void anOperatorsTilesTakeThePlaceOfTheCouncilsOutlines() {
        browser.open("/search?near=Leeds");
        browser.until(page -> browser.findAll(".map-council-name").size() > 100);
        assertThat(browser.findAll(".leaflet-tile")).as("without the setting").isEmpty();

        browser.run("""
                const map = document.querySelector('kindred-map');
                map.setAttribute('tiles', '/images/icon.svg?{z}/{x}/{y}');
                map.setAttribute('attribution', '© the tiles');
                // built anew, as on a page that has them from the start
                map.replaceWith(map.cloneNode());""");

        browser.until(page -> browser.findAll(".leaflet-tile-loaded").size() > 2);
        assertThat(browser.find(".leaflet-control-attribution").getDomProperty("textContent"))
                .isEqualTo("© the tiles");
        assertThat(browser.findAll(".map-council-name, .map-council")).isEmpty();
    }

    @Test
    void theWholeMapIsSeenOnArrivalAndTheTownsNameCoversNoMarker() {
        browser.open("/search?near=Leeds");
        browser.find(".map-marker span");
        browser.find(".map-origin-name");

        assertThat(browser.run(
                        "return document.querySelector('kindred-map').getBoundingClientRect().bottom <= innerHeight"))
                .isEqualTo(true);
        browser.until(page -> Boolean.FALSE.equals(browser.run("""
                const name = document.querySelector('.map-origin-name').getBoundingClientRect();
                return [...document.querySelectorAll('.map-marker span')].map(mark => mark.getBoundingClientRect())
                    .some(mark => mark.left < name.right && name.left < mark.right
                        && mark.top < name.bottom && name.top < mark.bottom)""")));
    }

    @Test
    void aTownOfItsCouncilsNameIsNamedOnce() {
        browser.open("/search?near=Leeds");
        browser.until(page -> browser.findAll(".map-council-name").size() > 100);

        browser.until(page -> Long.valueOf(1).equals(browser.run("""
                return [...document.querySelectorAll('.map-council-name, .map-origin-name')]
                    .filter(name => name.textContent === 'Leeds' && name.checkVisibility({ visibilityProperty: true })).length""")));
    }

    @Test
    void noPartOfEnglandLiesUnderTheWordsAtTheEdge() {
        for (View view : List.of(WIDE, View.PHONE_LIGHT)) {
            browser.look(view);
            browser.open("/search");
            browser.run("document.querySelector('.map-panel > details').open = true");
            browser.until(page -> browser.findAll("path.map-council").size() > 100);

            assertThat(browser.run("""
                    const map = document.querySelector('.map-canvas').getBoundingClientRect();
                    const words = document.querySelector('.leaflet-control-attribution').getBoundingClientRect();
                    return [...document.querySelectorAll('path.map-council')]
                        .map(area => area.getBoundingClientRect())
                        .filter(area => area.bottom > words.top || area.left < map.left || area.right > map.right
                            || area.top < map.top).length""")).as("councils cut off, %s", view).isEqualTo(0L);
        }
    }

    @Test
    void theMapOfAHomeShowsWhereInItsCouncilItIs() {
        String slug = jdbc.sql("""
                        select slug from listing where status = 'open' and council_gss = 'E06000014'
                            and location_precision in ('exact', 'postcode') order by public_id limit 1
                        """).query(String.class).single();
        browser.open("/listings/" + slug);
        browser.run("document.querySelector('kindred-map').scrollIntoView()");
        browser.until(page -> browser.findAll(".map-council-name").size() > 100);

        browser.until(page -> shownNames() > 0);
        assertThat(browser.find(".leaflet-control-scale-line").getText())
                .as("a finger's width")
                .isIn("2 mi", "3 mi", "5 mi");
        assertThat(browser.findAll("path.map-council:not([d='M0 0'])")).hasSizeGreaterThan(1);
    }

    @Test
    void theMapMovesTheSearchWhenAsked() {
        browser.open("/search?near=York&kind=nursing-home");
        browser.find(".map-marker");
        assertThat(browser.findAll(".map-search:not([hidden])")).isEmpty();
        String before = browser.heading();
        List<String> names = names();

        browser.run("document.querySelector('.map-canvas').focus({ preventScroll: true })");
        browser.press(Keys.ARROW_LEFT);
        browser.click(browser.find(".map-search"));

        browser.until(page -> browser.path().contains("bbox="));
        browser.until(page -> browser.heading().endsWith("in the area of the map"));
        assertThat(browser.heading()).isNotEqualTo(before);
        assertThat(browser.path()).contains("near=York", "kind=nursing-home");
        assertThat(names()).isNotEmpty().isNotEqualTo(names);
        String shown = browser.heading();
        browser.open(browser.path());
        assertThat(browser.heading()).as("the same address again").isEqualTo(shown);
    }

    @Test
    void whatLiesTogetherIsOneMarkerThatListsAllOfIt() {
        Spot spot = mostAtOneSpot();
        browser.open("/search?bbox=" + spot.window(0.02));

        WebElement marker = markerOf(spot);
        marker.sendKeys(Keys.ENTER);
        WebElement list = browser.find(".map-list");

        List<String> links = list.findElements(By.tagName("a")).stream()
                .map(link -> String.valueOf(link.getDomAttribute("href")))
                .toList();
        assertThat(links).containsAll(spot.pages());
        assertThat(marker.getDomProperty("textContent")).isEqualTo(String.valueOf(links.size()));
        assertThat(browser.focused().getDomAttribute("href")).isIn(links);
        assertThat(middle(".leaflet-popup-tip-container"))
                .as("the list points at its marker")
                .isCloseTo(middle(marker), within(2.0));
        for (View view : List.of(WIDE, WIDE_DARK)) {
            browser.look(view);
            assertThat(Axe.faults(browser)).as("open list, %s", view).isEmpty();
        }

        browser.press(Keys.ESCAPE);
        browser.until(page -> browser.findAll(".map-list").isEmpty());
        assertThat(browser.focused()).isEqualTo(marker);
    }

    @Test
    void aMarkerTellsTheKindTheRatingAndHowFarItIs() {
        Spot spot = aloneWithAGoodRating();
        browser.open("/search?kind=nursing-home&near=Leeds&bbox=" + spot.window(0.02));

        nearest(".map-marker.map-point").sendKeys(Keys.ENTER);
        WebElement popup = browser.find(".map-single");

        assertThat(popup.findElement(By.tagName("a")).getDomAttribute("href"))
                .isEqualTo(spot.pages().getFirst());
        assertThat(Browser.textOf(popup))
                .contains("Nursing home")
                .containsPattern("Good, (rated|last inspected) .* ago");
        assertThat(Browser.textOf(popup)).containsPattern("[0-9] miles? away");
        for (View view : List.of(WIDE, WIDE_DARK)) {
            browser.look(view);
            assertThat(Axe.faults(browser)).as("open marker, %s", view).isEmpty();
        }
    }

    @Test
    void ofAHomeTheMarkerSaysThatOnlyItsDistrictIsShown() {
        OfferedListings offered = new OfferedListings(own, offers, jdbc).bringIn();
        try {
            SearchCriteria assistants = SearchCriteria.everything()
                    .change()
                    .kinds(Set.of(SupportKind.PERSONAL_ASSISTANT))
                    .build();
            Awaitility.await("the assistant in the index").until(() -> {
                SearchResults found = search.search(assistants);
                return found.total() == 1 && !found.degraded();
            });
            browser.open("/search?kind=personal-assistant&near=LS6");

            browser.find(".map-marker.map-point").sendKeys(Keys.ENTER);

            assertThat(Browser.textOf(browser.find(".map-single")))
                    .contains("Example listing", "Personal assistant", "Less than a mile away")
                    .contains("Somewhere in LS6", "a home is never shown more exactly");
        } finally {
            offered.takeOut();
        }
    }

    @Test
    void noCouncilsNameIsHiddenByAMarkerAtAnyZoom() {
        browser.open("/search?near=Leeds&within=15&kind=nursing-home");
        browser.find(".map-marker");
        long shown = 0;
        for (int closer = 0; closer < 3; closer++) {
            browser.until(page -> browser.findAll(".map-council-name").size() > 100);
            browser.until(page -> Long.valueOf(0).equals(namesUnderMarkers()));
            shown += shownNames();
            int before = markers();
            browser.click(browser.find(".leaflet-control-zoom-in"));
            browser.until(page -> markers() != before);
        }
        browser.until(page -> Long.valueOf(0).equals(namesUnderMarkers()));
        assertThat(shown).as("names beside the markers").isPositive();
    }

    @Test
    void thePlaceSearchedNearAndTheCircleAroundItAreDrawn() {
        browser.open("/search?near=LS1+4AP&within=3&kind=nursing-home");

        browser.until(page -> browser.findAll(".map-within").size() == 1);
        assertThat(browser.find(".map-origin-name").getDomProperty("textContent"))
                .isEqualTo("LS1 4AP, Leeds");
    }

    @Test
    void noTwoMarkersHideEachOtherAtAnyZoom() {
        browser.open("/search?near=Leeds&within=5&kind=nursing-home");
        browser.find(".map-marker");
        int apart = markers();
        assertOverlapsNothing();

        browser.click(browser.find(".leaflet-control-zoom-out"));
        browser.until(page -> markers() != apart);
        assertOverlapsNothing();
    }

    @Test
    void aListThatNeedsRoomStaysOpenWhileTheMapMakesIt() throws InterruptedException {
        Spot spot = mostAtOneSpot();
        // at the upper edge, so that the map must move
        browser.open("/search?bbox=" + spot.window(0.02));
        WebElement marker = markerOf(spot);
        browser.run("document.querySelector('.map-canvas').focus({ preventScroll: true })");
        browser.until(page -> {
            browser.press(Keys.ARROW_DOWN);
            return marker.getRect().y - browser.find(".map-canvas").getRect().y < 150;
        });

        marker.sendKeys(Keys.ENTER);
        browser.find(".map-list");
        // the map loads again a quarter of a second after it has moved
        Thread.sleep(1_000);

        assertThat(browser.findAll(".map-list")).hasSize(1);
    }

    private record Spot(double latitude, double longitude, List<String> pages) {

        String window(double degrees) {
            return "%.4f,%.4f,%.4f,%.4f"
                    .formatted(longitude - degrees, latitude - degrees, longitude + degrees, latitude + degrees);
        }
    }

    private Spot mostAtOneSpot() {
        return jdbc.sql("""
                        select latitude, longitude, array_agg(slug) as slugs from listing
                        where status = 'open' and latitude is not null
                        group by latitude, longitude order by count(*) desc, latitude limit 1
                        """)
                .query((row, number) -> new Spot(
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        List.of((String[]) row.getArray("slugs").getArray()).stream()
                                .map(slug -> "/listings/" + slug)
                                .toList()))
                .single();
    }

    /** A nursing home in the north with no other for about a kilometre around. */
    private Spot aloneWithAGoodRating() {
        return jdbc.sql("""
                        select latitude, longitude, slug from listing l
                        where status = 'open' and rating = 'good' and 'nursing-home' = any(kinds)
                            and location_precision in ('exact', 'postcode')
                            and latitude between 53 and 55 and longitude between -3 and 0
                            and not exists (select from listing other where other.id <> l.id and other.status = 'open'
                                and abs(other.latitude - l.latitude) < 0.01 and abs(other.longitude - l.longitude) < 0.015
                                and 'nursing-home' = any(other.kinds))
                        order by public_id limit 1
                        """)
                .query((row, number) -> new Spot(
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        List.of("/listings/" + row.getString("slug"))))
                .single();
    }

    /** The marker in the middle of the map. */
    private WebElement markerOf(Spot spot) {
        assertThat(spot.pages()).hasSizeGreaterThan(1);
        return nearest(".map-marker.map-spot");
    }

    /** To the middle of the map. */
    private WebElement nearest(String css) {
        browser.find(css);
        return (WebElement) Objects.requireNonNull(browser.run("""
                const map = document.querySelector('.map-canvas').getBoundingClientRect();
                const distance = marker => {
                  const box = marker.firstElementChild.getBoundingClientRect();
                  return Math.hypot(box.x + box.width / 2 - map.x - map.width / 2, box.y + box.height / 2 - map.y - map.height / 2);
                };
                return [...document.querySelectorAll(arguments[0])].sort((a, b) => distance(a) - distance(b))[0];""", css));
    }

    private void assertOverlapsNothing() {
        assertThat(browser.run("""
                const boxes = [...document.querySelectorAll('.map-marker span')].map(marker => marker.getBoundingClientRect());
                return boxes.filter((one, i) => boxes.some((other, j) => j > i
                    && Math.hypot(one.x + one.width / 2 - other.x - other.width / 2, one.y + one.height / 2 - other.y - other.height / 2)
                        < Math.min(one.width, other.width))).length;""")).as("markers over others").isEqualTo(0L);
    }

    private Object namesUnderMarkers() {
        return Objects.requireNonNull(browser.run(SHOWN_NAMES + """
                const markers = [...document.querySelectorAll('.map-marker span')].map(marker => marker.getBoundingClientRect());
                return names.filter(name => markers.some(marker => name.left < marker.right && marker.left < name.right
                    && name.top < marker.bottom && marker.top < name.bottom)).length;"""));
    }

    private long shownNames() {
        return Long.parseLong(String.valueOf(browser.run(SHOWN_NAMES + """
                const map = document.querySelector('.map-canvas').getBoundingClientRect();
                return names.filter(name => name.left > map.left && name.right < map.right
                    && name.top > map.top && name.bottom < map.bottom).length;""")));
    }

    /** Pixels from the window's left edge. */
    private double middle(String css) {
        return middle(browser.find(css));
    }

    private double middle(WebElement element) {
        Object middle = browser.run("""
                const box = (arguments[0].querySelector('span') ?? arguments[0]).getBoundingClientRect();
                return String(box.x + box.width / 2);""", element);
        return Double.parseDouble(String.valueOf(middle));
    }

    private int markers() {
        return browser.findAll(".map-marker").size();
    }

    private List<String> names() {
        return browser.findAll(".card a").stream().map(WebElement::getText).toList();
    }
}
