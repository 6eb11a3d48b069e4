package uk.kindred.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Whether a request comes from a page of ours, as the browser says, which no page of another site can make it say. */
final class OwnPages {

    private OwnPages() {}

    /** False as well for browsers that say nothing. */
    static boolean sent(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        if (from != null) {
            return from.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origins(request).contains(origin);
    }

    /** What follows our own host in an address; empty for another's. */
    static Optional<String> path(@Nullable String address, HttpServletRequest request) {
        return origins(request).stream()
                .filter(origin -> address != null && address.startsWith(origin + "/"))
                .map(origin -> String.valueOf(address).substring(origin.length()))
                .filter(path -> path.matches("/(?!/)[\\x21-\\x7e&&[^\\\\\"<>]]*"))
                .findFirst();
    }

    /** Either way: a proxy in front may not say that people reach it by https. */
    private static List<String> origins(HttpServletRequest request) {
        String host = String.valueOf(request.getHeader(HttpHeaders.HOST));
        return List.of("https://" + host, "http://" + host);
    }
}
