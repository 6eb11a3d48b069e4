package uk.kindred.about;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.web.Problems;
import uk.kindred.directory.ListingAddresses;
import uk.kindred.directory.ListingAddresses.Part;

/** The sitemap that sitemaps.org describes: an index, one map of the fixed pages, and maps of the open listings. */
@Hidden
@RestController
class SitemapController {

    /** Of 50,000 that the protocol allows; smaller files are fetched again more readily. */
    private static final int LISTINGS_IN_A_MAP = 25_000;

    private final SiteProperties site;
    private final ListingAddresses addresses;

    SitemapController(SiteProperties site, ListingAddresses addresses) {
        this.site = site;
        this.addresses = addresses;
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        List<Part> parts = addresses.listParts(LISTINGS_IN_A_MAP);
        try (SitemapWriter map = writer(response, "sitemapindex", "sitemap")) {
            map.write("/sitemaps/pages.xml", null);
            for (int number = 1; number <= parts.size(); number++) {
                map.write(
                        "/sitemaps/listings-" + number + ".xml",
                        parts.get(number - 1).changedOn());
            }
        }
    }

    @GetMapping("/sitemaps/pages.xml")
    void pages(HttpServletResponse response) throws IOException {
        try (SitemapWriter map = writer(response, "urlset", "url")) {
            for (String path : FixedPages.PATHS) {
                map.write(path, null);
            }
        }
    }

    @GetMapping("/sitemaps/listings-{number:\\d{1,6}}.xml")
    void listings(@PathVariable int number, HttpServletResponse response) throws IOException {
        List<Part> parts = addresses.listParts(LISTINGS_IN_A_MAP);
        if (number < 1 || number > parts.size()) {
            throw new ErrorResponseException(
                    HttpStatus.NOT_FOUND,
                    Problems.of(
                            HttpStatus.NOT_FOUND,
                            "No such part of the sitemap",
                            "There are " + parts.size() + " parts with listings. /sitemap.xml names them all."),
                    null);
        }
        try (SitemapWriter map = writer(response, "urlset", "url")) {
            addresses.forEach(
                    parts.get(number - 1),
                    LISTINGS_IN_A_MAP,
                    listing -> map.write("/listings/" + listing.slug(), listing.changedOn()));
        }
    }

    private SitemapWriter writer(HttpServletResponse response, String root, String item) throws IOException {
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        response.setCharacterEncoding("UTF-8");
        return new SitemapWriter(response.getWriter(), site, root, item);
    }
}
