package uk.kindred.base.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.kindred.base.web.RateLimits.Limit;

/**
 * Answers 429 to an address that asks too often. The address is the connection's, or what a trusted proxy says it is:
 * forwarded headers are read by the server only when the operator has named the proxies (docs/security.md).
 */
class RateLimitFilter extends OncePerRequestFilter {

    private static final List<String> STATIC_FILES = List.of("/VAADIN/", "/styles/", "/fonts/", "/images/", "/map/");
    private static final List<String> SUGGESTIONS = List.of("/api/places", "/api/suggest");

    private static final String MATCHES = "/api/matches";

    /** Pages that work out whole weeks. */
    private static final List<String> WEEKS = List.of("/plan/result", "/plan/missing");

    /** Pages and files that may have to count a council's postcodes. */
    private static final Pattern REACH = Pattern.compile("(/api)?/councils/[^/]*/market/reach(\\.csv)?");

    private final RateLimits limits;
    private final Cache<Client, Bucket> buckets;

    RateLimitFilter(RateLimits limits) {
        this.limits = limits;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limits.rememberedClients())
                // a bucket left alone for so long is full again, so nothing is forgotten with it
                .expireAfterAccess(longestOf(limits))
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/actuator/") || STATIC_FILES.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Policy policy = policyFor(decodedPath(request));
        Client client = new Client(policy.name(), ClientAddress.of(request.getRemoteAddr()));
        ConsumptionProbe probe =
                buckets.get(client, any -> policy.limit().newBucket()).tryConsumeAndReturnRemaining(1);
        policy.describe(response, probe);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, probe);
        }
    }

    /** As the address is understood: "/plan/resul%74" is another way to write a page, and not another page. */
    private static String decodedPath(HttpServletRequest request) {
        String rest = request.getPathInfo();
        String path = rest == null ? request.getServletPath() : request.getServletPath() + rest;
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private Policy policyFor(String path) {
        if (SUGGESTIONS.stream().anyMatch(path::startsWith)) {
            return new Policy("suggestions", limits.suggestions());
        }
        if (path.equals(MATCHES)) {
            return new Policy("matches", limits.matches());
        }
        if (WEEKS.contains(path)) {
            return new Policy("weeks", limits.weeks());
        }
        if (REACH.matcher(path).matches()) {
            return new Policy("reach", limits.weeks());
        }
        return path.startsWith("/api/") ? new Policy("api", limits.api()) : new Policy("pages", limits.pages());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, ConsumptionProbe probe)
            throws IOException {
        long seconds = secondsUntil(probe.getNanosToWaitForRefill());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        ErrorAnswer.write(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "Too many requests",
                "Too many requests came from your address in a short time. Please wait "
                        + (seconds == 1 ? "a second" : seconds + " seconds") + " and try again.");
    }

    private static long secondsUntil(long nanos) {
        return Math.max(1, Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos()));
    }

    private static Duration longestOf(RateLimits limits) {
        return List.of(limits.api(), limits.suggestions(), limits.matches(), limits.weeks(), limits.pages()).stream()
                .map(Limit::per)
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private record Client(String policy, String address) {}

    private record Policy(String name, Limit limit) {

        /** The fields of the IETF's draft "RateLimit header fields for HTTP": q and r in requests, w and t in seconds. */
        void describe(HttpServletResponse response, ConsumptionProbe probe) {
            response.setHeader(
                    "RateLimit-Policy",
                    "\"" + name + "\";q=" + limit.requests() + ";w="
                            + limit.per().toSeconds());
            response.setHeader(
                    "RateLimit",
                    "\"" + name + "\";r=" + probe.getRemainingTokens() + ";t="
                            + secondsUntil(probe.getNanosToWaitForReset()));
        }
    }
}
