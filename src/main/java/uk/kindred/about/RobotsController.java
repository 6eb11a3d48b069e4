package uk.kindred.about;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.SiteProperties;

/**
 * Tells search engines what to leave out: the endless combinations of filters, and what is not for people. Searches by
 * kind and place alone may be read. It names what may be read, so that a new filter is left out without being named; of
 * several rules that fit an address, the longest counts (RFC 9309).
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
                Allow: /search?near=
                Allow: /search?near=*&kind=
                Allow: /search?kind=
                Allow: /search?kind=*&kind=
                Disallow: /search?
                Disallow: /search?near=*&
                Disallow: /search?near=*&*&kind=
                Disallow: /search?near=*&kind=*&
                Disallow: /search?kind=*&
                Disallow: /search?kind=*&*&kind=
                Disallow: /search?kind=*&kind=*&
                Disallow: /listings/*?
                Disallow: /compare?
                Disallow: /shortlist?
                Disallow: /plan?
                Disallow: /plan/
                Disallow: /sign-in
                Disallow: /account
                Disallow: /admin
                Disallow: /confirm-address
                Disallow: /enquire
                Disallow: /enquiries/
                Disallow: /alerts/
                Allow: /api/openapi.json

                Sitemap: %s
                """.formatted(site.absolute("/sitemap.xml"));
    }
}
