package uk.kindred.enquiries;

import java.net.URI;
import org.springframework.stereotype.Component;
import uk.kindred.base.SiteProperties;

/** The addresses of the private pages. */
@Component
public class EnquiryLinks {

    private final SiteProperties site;

    EnquiryLinks(SiteProperties site) {
        this.site = site;
    }

    /** Where the person follows and ends the enquiry. */
    public static String follow(String token) {
        return "/enquiries/" + token;
    }

    /** Where a service answers. */
    public static String answer(String token) {
        return "/enquiries/answer/" + token;
    }

    URI absolute(String path) {
        return URI.create(site.absolute(path));
    }
}
