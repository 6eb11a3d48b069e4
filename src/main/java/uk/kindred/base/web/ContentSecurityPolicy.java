package uk.kindred.base.web;

import java.security.SecureRandom;
import java.util.Base64;

/** Which scripts, styles and images a page may load, and from where. docs/security.md says why each line is as it is. */
final class ContentSecurityPolicy {

    /** JSON and XML load nothing. */
    static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'";

    /** For pages that Vaadin does not write: no script of their own. */
    static final String FOR_PAGES = pages("script-src 'self'");

    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentSecurityPolicy() {}

    /** For one page that Vaadin writes: the scripts marked with the nonce, and what they load from here. */
    static String forVaadin(String nonce) {
        // Flow's client runs the server's expressions with new Function(…): 'unsafe-eval' until Vaadin ships without
        return pages("script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'");
    }

    static String newNonce() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String pages(String scripts) {
        return String.join(
                "; ",
                "default-src 'self'",
                scripts,
                // Vaadin's components and Leaflet place and size things with style attributes
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
