package uk.kindred.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without scripts: opens pages, fills in their forms, sends them, and keeps cookies. */
public final class FormVisitor {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final URI site;
    private Document page = Document.createShell("");
    private String raw = "";
    private int status;
    private String sender = "same-origin";

    /** @param port where the application listens */
    public FormVisitor(int port) {
        int number = COUNT.incrementAndGet();
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .localAddress(InetAddress.ofLiteral("127.2." + number / 250 + "." + (number % 250 + 1)))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        this.site = URI.create("http://127.0.0.1:" + port);
    }

    public FormVisitor open(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).build());
    }

    /** Back to a page as it was. */
    public FormVisitor show(Document earlier) {
        page = earlier;
        return this;
    }

    /** Writes into the field of this name; ticks or unticks boxes with "yes" and "no" by their value. */
    public FormVisitor type(String name, String value) {
        Element field = page.expectFirst("main [name=" + name + "]");
        if (field.tagName().equals("textarea")) {
            field.text(value);
        } else {
            field.attr("value", value);
        }
        return this;
    }

    public FormVisitor tick(String name, String value, boolean ticked) {
        page.expectFirst("input[name=" + name + "][value=" + value + "]").attr("checked", ticked);
        return this;
    }

    /** Chooses one of a list, or of several round buttons. */
    public FormVisitor choose(String name, String value) {
        page.select("main input[type=radio][name=" + name + "]").removeAttr("checked");
        page.select("main select[name=" + name + "] option").removeAttr("selected");
        page.select("main input[type=radio][name=" + name + "][value=" + value + "]")
                .attr("checked", "checked");
        page.select("main select[name=" + name + "] option[value=" + value + "]")
                .attr("selected", "selected");
        return this;
    }

    public FormVisitor setCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain(site.getHost());
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
        return this;
    }

    /** What the browser says from now on of the pages whose forms it sends: "cross-site" for another site's. */
    public FormVisitor sendingFrom(String whose) {
        sender = whose;
        return this;
    }

    /** Presses the button with these words. */
    public FormVisitor press(String words) {
        Element button = page.select("main form button").stream()
                .filter(candidate -> candidate.text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no button " + words + " in " + page.select("main").text()));
        FormElement form = (FormElement) Objects.requireNonNull(button.closest("form"));
        Map<String, List<String>> fields = fields(form);
        if (button.hasAttr("name")) {
            fields.put(button.attr("name"), List.of(button.attr("value")));
        }
        return post(form.attr("action"), fields);
    }

    /** Sends a file with the form that has a field for one. */
    public FormVisitor upload(String fileName, byte[] content) {
        Element field = page.expectFirst("main input[type=file]");
        FormElement form = (FormElement) Objects.requireNonNull(field.closest("form"));
        String boundary = "kindred-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields(form)
                .forEach((name, values) -> values.forEach(value -> {
                    if (!name.equals(field.attr("name"))) {
                        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                                        + "\"\r\n\r\n" + value + "\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                    }
                }));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.attr("name")
                        + "\"; filename=\"" + fileName + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(posting(form.attr("action"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** The open answer as it came: of what is no page. */
    public String raw() {
        return raw;
    }

    /** Sends fields that no form had. */
    public FormVisitor post(String path, Map<String, List<String>> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return send(posting(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
                .build());
    }

    /** As if the browser took none. */
    public FormVisitor forgetCookies() {
        cookies.getCookieStore().removeAll();
        return this;
    }

    public List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName())
                .toList();
    }

    public Document page() {
        return page;
    }

    /** What its main part says. */
    public String text() {
        return page.select("main").text();
    }

    public int status() {
        return status;
    }

    /** Of the page that is open, after redirects. */
    public String path() {
        return URI.create(page.location()).getPath();
    }

    /** With what browsers say of where a form was. */
    private HttpRequest.Builder posting(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path)).header("Sec-Fetch-Site", sender);
        return page.location().isEmpty() ? request : request.header("Referer", page.location());
    }

    private FormVisitor send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            status = answer.statusCode();
            raw = answer.body();
            page = Jsoup.parse(answer.body(), answer.uri().toString());
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> fields(FormElement form) {
        return form.formData().stream()
                .collect(Collectors.groupingBy(
                        field -> field.key(),
                        LinkedHashMap::new,
                        Collectors.mapping(field -> field.value(), Collectors.toList())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
