package uk.kindred.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes what was refused: to whom of those who are signed in, and in which area. No more of the address than its first part,
 * for further parts may be secrets or name somebody.
 */
class NotedRefusals extends OncePerRequestFilter {

    private static final Pattern OUR_WORDS = Pattern.compile("[a-z][a-z-]{0,29}");

    private final SecurityLog log;

    NotedRefusals(SecurityLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (FormCheck.hasFailed(request)) {
            log.note("form-without-secret", "area=" + area(request));
        }
        switch (HttpStatus.resolve(response.getStatus())) {
            case UNAUTHORIZED, FORBIDDEN ->
                log.note(
                        "refused",
                        "status=%d area=%s who=%s".formatted(response.getStatus(), area(request), whoever()));
            case TOO_MANY_REQUESTS -> log.note("too-many-requests", "area=" + area(request));
            case null, default -> {}
        }
    }

    private static String area(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", 3);
        String first = parts.length > 1 ? parts[1] : "";
        return OUR_WORDS.matcher(first).matches() ? "/" + first : "other";
    }

    /** The id of an account; a number that leads nowhere once that is deleted. */
    private static String whoever() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AuthenticatedPrincipal somebody
                ? somebody.getName()
                : "nobody";
    }
}
