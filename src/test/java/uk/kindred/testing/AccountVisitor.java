package uk.kindred.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts: keeps cookies, opens pages, sends forms. Redirections are answers, not followed. */
public final class AccountVisitor {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String CHROME_ON_ANDROID =
            "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Mobile Safari/537.36";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private final URI site;

    /** From a loopback address that nobody else has. @param port where the application listens */
    public AccountVisitor(int port) {
        int number = COUNT.incrementAndGet();
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .localAddress(InetAddress.ofLiteral("127.2." + number / 250 + "." + (number % 250 + 1)))
                .build();
        this.site = URI.create("http://127.0.0.1:" + port);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).header("Accept", "text/html,*/*;q=0.8"));
    }

    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** As a form of a page of ours: with the token that stands in it. @param fields names and values in turn */
    public HttpResponse<String> post(String path, String... fields) {
        return postWith(formToken(), path, fields);
    }

    /** @param token what the form says, or something forged */
    public HttpResponse<String> postWith(String token, String path, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html,*/*;q=0.8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Any method, empty. @param token that our own pages know */
    public HttpResponse<String> send(String method, String path, String token) {
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", token)
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** The token in the forms of the sign-in page, which anybody may open. */
    public String formToken() {
        return page("/sign-in").select("form[method=post] input[name=_csrf]").attr("value");
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().get(site).stream()
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void setCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain(site.getHost());
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
    }

    public static String location(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return location.replaceFirst("^http://[^/]+", "");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("User-Agent", CHROME_ON_ANDROID).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
