package uk.kindred.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    void robotsFindTheSitemapAndLeaveFiltersAlone() {
        assertThat(visitor.get("/robots.txt").body())
                .contains("Sitemap: " + site.absolute("/sitemap.xml"), "Disallow: /search?*need", "Disallow: /api/")
                .doesNotContain("Disallow: /search?\n");
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
