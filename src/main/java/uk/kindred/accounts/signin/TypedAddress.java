package uk.kindred.accounts.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import uk.kindred.base.SiteProperties;

/** The address that somebody has just typed, for the next page to show; in their own browser, for a few minutes. */
@Component
class TypedAddress {

    private static final int LONGEST = 254;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final SiteProperties site;

    TypedAddress(SiteProperties site) {
        this.site = site;
    }

    void keep(HttpServletResponse response, String email) {
        String bounded = email.length() > LONGEST ? "" : email;
        write(
                response,
                Base64.getUrlEncoder().withoutPadding().encodeToString(bounded.getBytes(StandardCharsets.UTF_8)),
                KEPT);
    }

    void forget(HttpServletResponse response) {
        write(response, "", Duration.ZERO);
    }

    /** Empty if there is none. */
    String of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, site.cookieName("typed"));
        try {
            return cookie == null
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    private void write(HttpServletResponse response, String value, Duration lasts) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(site.cookieName("typed"), value)
                        .httpOnly(true)
                        .secure(site.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(lasts)
                        .build()
                        .toString());
    }
}
