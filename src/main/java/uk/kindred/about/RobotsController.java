package uk.kindred.about;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.SiteProperties;

/**
 * Tells search engines what to leave out: the endless combinations of filters, and what is not for people. Searches by
 * kind and place alone may be read; their further pages say "noindex" themselves.
 */
@RestController
class RobotsController {

    private final SiteProperties site;

    RobotsController(SiteProperties site) {
        this.site = site;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Disallow: /api/
                Disallow: /search?*q=
                Disallow: /search?*need
                Disallow: /search?*rating=
                Disallow: /search?*council=
                Disallow: /search?*Beds=
                Disallow: /search?*bbox=
                Disallow: /search?*within=
                Disallow: /search?*place=
                Disallow: /search?*sort=
                Allow: /api/openapi.json

                Sitemap: %s
                """.formatted(site.absolute("/sitemap.xml"));
    }
}
