package uk.kindred.reviews;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import uk.kindred.base.Secrets;
import uk.kindred.base.SiteProperties;

/**
 * The random text that a browser keeps once somebody has begun a review in it, or has answered one. What is kept of it here
 * are marks: see Traces.
 */
@Component
public class ReviewDevice {

    private static final String COOKIE = "review";
    private static final Duration KEPT = Duration.ofDays(60);
    private static final Pattern SECRET = Pattern.compile("[0-9a-v]{26}");

    private final SiteProperties site;

    ReviewDevice(SiteProperties site) {
        this.site = site;
    }

    /** Who sends this form; sets nothing. */
    public Sender sender(HttpServletRequest request) {
        return Sender.of(request, read(request).orElse(null));
    }

    /** For the answer to a form that was sent, so that the next is known to come from the same browser. */
    public void remember(HttpServletRequest request, HttpServletResponse response) {
        if (read(request).isEmpty()) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(site.cookieName(COOKIE), Secrets.fresh())
                            .httpOnly(true)
                            .secure(site.isSecure())
                            .sameSite("Lax")
                            .path("/")
                            .maxAge(KEPT)
                            .build()
                            .toString());
        }
    }

    private Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, site.cookieName(COOKIE)))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches());
    }
}
