package uk.kindred.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** An error written where neither a controller nor a view can: problem details for programs, a page for people. */
final class ErrorAnswer {

    private ErrorAnswer() {}

    static void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String title, String detail)
            throws IOException {
        write(Api.isAsked(request), response, status, title, detail);
    }

    static void write(boolean forProgram, HttpServletResponse response, HttpStatus status, String title, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(forProgram ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        // what the server or the firewall refuses has passed no security chain
        CommonHeaders.writeTo(response, forProgram ? ContentSecurityPolicy.FOR_DATA : ContentSecurityPolicy.FOR_ERRORS);
        response.getWriter().write(forProgram ? problem(status, title, detail) : page(title, detail));
    }

    private static String problem(HttpStatus status, String title, String detail) {
        return """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}\
                """.formatted(title, status.value(), detail);
    }

    private static String page(String title, String detail) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s · Kindred</title>
                <link rel="icon" href="/images/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/styles/main.css">
                </head>
                <body>
                <div class="frame">
                <header class="site-header"><div class="bar wide">
                <a class="home-link" href="/" aria-label="Kindred, home page">
                <span class="wordmark"><span class="mark" aria-hidden="true"></span><span>Kindred</span></span></a>
                </div></header>
                <main class="page content">
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a href="/">Go to Kindred’s home page</a></p>
                <p>If somebody is in danger, call 999.</p>
                </main>
                </div>
                </body>
                </html>
                """.formatted(HtmlUtils.htmlEscape(title, "UTF-8"), HtmlUtils.htmlEscape(detail, "UTF-8"));
    }
}
