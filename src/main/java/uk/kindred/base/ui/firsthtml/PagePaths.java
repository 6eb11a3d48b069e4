package uk.kindred.base.ui.firsthtml;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/** The part of a request's address that routes are made of. */
public final class PagePaths {

    private static final UrlPathHelper PATHS = new UrlPathHelper();

    private PagePaths() {}

    /** Decoded, within the application, without its leading slash. */
    public static String within(HttpServletRequest request) {
        String path = PATHS.getPathWithinApplication(request);
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
