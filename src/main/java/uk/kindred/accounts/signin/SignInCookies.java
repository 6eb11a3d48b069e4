package uk.kindred.accounts.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import uk.kindred.base.SiteProperties;

/** The cookies of people who sign in. No script can read them, and no other site has them sent along with a form. */
@Component
class SignInCookies {

    private static final String SIGN_IN = "sign-in";
    private static final String DEVICE = "device";
    private static final Duration DEVICE_KNOWN = Duration.ofDays(365);

    private final SiteProperties site;

    SignInCookies(SiteProperties site) {
        this.site = site;
    }

    Optional<String> signIn(HttpServletRequest request) {
        return read(request, SIGN_IN);
    }

    /** @param lasts null: until the browser is closed */
    void setSignIn(HttpServletResponse response, String token, @Nullable Duration lasts) {
        write(response, SIGN_IN, token, lasts);
    }

    void forgetSignIn(HttpServletResponse response) {
        write(response, SIGN_IN, "", Duration.ZERO);
        forgetForm(response);
    }

    /** Forms made before signing in or out do not count after it. */
    void forgetForm(HttpServletResponse response) {
        write(response, "form", "", Duration.ZERO);
    }

    /** A browser in which somebody has signed in before. */
    Optional<String> device(HttpServletRequest request) {
        return read(request, DEVICE);
    }

    void setDevice(HttpServletResponse response, String token) {
        write(response, DEVICE, token, DEVICE_KNOWN);
    }

    private Optional<String> read(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, site.cookieName(name));
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    private void write(HttpServletResponse response, String name, String value, @Nullable Duration lasts) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(site.cookieName(name), value)
                .httpOnly(true)
                .secure(site.isSecure())
                .sameSite("Lax")
                .path("/");
        if (lasts != null) {
            cookie.maxAge(lasts);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
