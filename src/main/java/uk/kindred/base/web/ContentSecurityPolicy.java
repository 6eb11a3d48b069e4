package uk.kindred.base.web;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;
import uk.kindred.base.ui.MapProperties;

/** Which scripts, styles and images a page may load, and from where. docs/security.md says why each line is as it is. */
@Component
class ContentSecurityPolicy {

    /** JSON and XML load nothing. */
    static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'";

    /** A page that says what went wrong has our styles, and nothing else. */
    static final String FOR_ERRORS = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String images;

    ContentSecurityPolicy(MapProperties maps) {
        this.images = "img-src 'self' data:" + originOf(maps.tilesUrl());
    }

    /** For pages that Vaadin does not write: no script but files of our own. */
    String forPages() {
        return pages("script-src 'self'");
    }

    /** For one page that Vaadin writes: the scripts marked with the nonce, and what they load from here. */
    String forVaadin(String nonce) {
        // Flow's client runs the server's expressions with new Function(…): 'unsafe-eval' until Vaadin ships without
        return pages("script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'");
    }

    static String newNonce() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private String pages(String scripts) {
        return String.join(
                "; ",
                "default-src 'self'",
                scripts,
                // Vaadin's components and Leaflet place and size things with style attributes
                "style-src 'self' 'unsafe-inline'",
                images,
                "font-src 'self'",
                "manifest-src 'self'",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    /** The only third party there can be: whoever the operator chose to draw the map's pictures. */
    private static String originOf(String tilesUrl) {
        if (tilesUrl.isBlank() || tilesUrl.startsWith("/")) {
            return "";
        }
        URI uri = URI.create(tilesUrl.replace("{s}", "0").replaceAll("[{}]", ""));
        String host = tilesUrl.contains("{s}.") ? uri.getAuthority().replaceFirst("^0\\.", "*.") : uri.getAuthority();
        return " " + uri.getScheme() + "://" + host;
    }
}
