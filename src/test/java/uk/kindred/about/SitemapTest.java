package uk.kindred.about;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.base.SiteProperties;
import uk.kindred.directory.ListingAddresses;
import uk.kindred.directory.ListingAddresses.Part;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

@KindredTest
class SitemapTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ListingAddresses addresses;

    @Autowired
    private SiteProperties site;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
        Awaitility.await("the shipped register")
                .atMost(Duration.ofMinutes(5))
                .until(() -> openSlugs().size() > 10_000);
    }

    @Test
    void everyOpenListingStandsInItOnceAndNothingElse() {
        List<String> listed = locations("/sitemap.xml").stream()
                .filter(map -> map.contains("/sitemaps/listings-"))
                .flatMap(map -> locations(pathOf(map)).stream())
                .map(address -> pathOf(address).substring("/listings/".length()))
                .toList();

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(Set.copyOf(listed)).isEqualTo(openSlugs());
    }

    @Test
    void everyFixedPageThatItNamesIsThere() {
        assertThat(locations("/sitemaps/pages.xml"))
                .contains(site.absolute("/"))
                .allSatisfy(address ->
                        assertThat(visitor.get(pathOf(address)).statusCode()).isEqualTo(200));
    }

    @Test
    void partsFollowEachOtherWithoutGapOrOverlap() {
        List<Part> parts = addresses.listParts(1_000);
        Set<String> slugs = new HashSet<>();

        parts.forEach(part -> addresses.forEach(
                part, 1_000, listing -> assertThat(slugs.add(listing.slug())).isTrue()));

        assertThat(slugs).isEqualTo(openSlugs());
        assertThat(parts).hasSize(Math.ceilDiv(slugs.size(), 1_000));
    }

    @Test
    void aPartThatIsNotThereIsNotFound() {
        assertThat(visitor.get("/sitemaps/listings-999.xml").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/sitemaps/listings-0.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void aPartThatIsNotThereSaysWhatIs() {
        assertThat(visitor.get("/sitemaps/listings-999.xml").body())
                .contains("\"detail\":", "/sitemap.xml names them all");
    }

    @Test
    void robotsFindTheSitemapAndReadSearchesByPlaceAndKind() {
        assertThat(visitor.get("/robots.txt").body()).contains("Sitemap: " + site.absolute("/sitemap.xml"));
        assertThat(List.of(
                        "/",
                        "/search",
                        "/search?near=Leeds",
                        "/search?kind=nursing-home",
                        "/search?near=Leeds&kind=nursing-home",
                        "/search?kind=home-care&kind=supported-living",
                        "/listings/alton-place-care-home-gu34",
                        "/api/openapi.json"))
                .allSatisfy(path -> assertThat(robotsMayRead(path)).isTrue());
        assertThat(List.of("/api/listings", "/compare?ids=a,b", "/listings/alton-place-care-home-gu34?plan=hours:14"))
                .allSatisfy(path -> assertThat(robotsMayRead(path)).isFalse());
    }

    /** The parameters are the API's own list, so that a new one is tried too. */
    @Test
    void robotsLeaveEveryFurtherParameterAlone() {
        List<String> parameters = JsonPath.read(
                visitor.get("/api/openapi.json").body(), "$.paths['/api/listings'].get.parameters[*].name");
        List<String> filters = parameters.stream()
                .filter(name -> !Set.of("near", "kind").contains(name))
                .toList();

        assertThat(filters).contains("maxWeekly", "plan", "language", "example").allSatisfy(name -> {
            assertThat(robotsMayRead("/search?" + name + "=1")).isFalse();
            assertThat(robotsMayRead("/search?near=Leeds&" + name + "=1")).isFalse();
            assertThat(robotsMayRead("/search?kind=nursing-home&" + name + "=1"))
                    .isFalse();
            assertThat(robotsMayRead("/search?near=Leeds&kind=nursing-home&" + name + "=1"))
                    .isFalse();
            assertThat(robotsMayRead("/search?kind=home-care&kind=supported-living&" + name + "=1"))
                    .isFalse();
            // the order in which the page's own links have them
            assertThat(robotsMayRead("/search?near=Leeds&" + name + "=1&kind=nursing-home"))
                    .isFalse();
            assertThat(robotsMayRead("/search?kind=home-care&" + name + "=1&kind=supported-living"))
                    .isFalse();
        });
    }

    /** As RFC 9309 reads it: the longest rule that fits counts, what no rule fits is open. */
    private boolean robotsMayRead(String path) {
        return visitor.get("/robots.txt")
                .body()
                .lines()
                .map(line -> line.split(": ", 2))
                .filter(rule -> rule[0].endsWith("llow") && fits(rule[1], path))
                .max(Comparator.comparingInt(rule -> rule[1].length()))
                .map(rule -> rule[0].equals("Allow"))
                .orElse(true);
    }

    private static boolean fits(String rule, String path) {
        return path.matches(Pattern.quote(rule).replace("*", "\\E.*\\Q") + ".*");
    }

    @Test
    void browsersThatAskForAnIconOfTheOldNameGetOne() {
        assertThat(visitor.get("/favicon.ico").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/favicon.ico")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("image/");
    }

    private Set<String> openSlugs() {
        return new HashSet<>(jdbc.sql("select slug from listing where status = 'open'")
                .query(String.class)
                .list());
    }

    private List<String> locations(String path) {
        return Jsoup.parse(visitor.get(path).body(), Parser.xmlParser())
                .select("loc")
                .eachText();
    }

    private static String pathOf(String address) {
        return URI.create(address).getPath();
    }
}
