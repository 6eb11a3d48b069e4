package uk.kindred.base.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What every answer tells browsers, for those that no security chain has seen. */
final class CommonHeaders {

    /** Pages may ask where somebody is, since they can search near there, and for nothing else. */
    static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()";

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            PERMISSIONS,
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private CommonHeaders() {}

    /** Those that are not there yet. @param policy what the answer may load */
    static void writeTo(HttpServletResponse answer, String policy) {
        HEADERS.forEach((name, value) -> {
            if (!answer.containsHeader(name)) {
                answer.setHeader(name, value);
            }
        });
        if (!answer.containsHeader("Content-Security-Policy")) {
            answer.setHeader("Content-Security-Policy", policy);
        }
    }
}
