package uk.kindred.about;

import java.util.List;

/** The pages that are always there, for the sitemap. */
final class FixedPages {

    static final List<String> PATHS = List.of(
            "/",
            "/search",
            "/kinds-of-care",
            "/questions-to-ask",
            "/urgent-help",
            "/plan",
            "/funding",
            "/funding/budget",
            "/list-your-service",
            "/list-your-service/registration",
            "/about",
            "/how-we-order-results",
            "/how-we-moderate",
            "/moderation-log",
            "/reviews/policy",
            "/reviews/method",
            "/demand",
            "/councils",
            "/data-sources",
            "/privacy",
            "/accessibility",
            "/developers");

    private FixedPages() {}
}
