package uk.kindred.base.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.PageHead;

/**
 * A form of ours that was sent and can't be taken, because the browser has forgotten its secret or nobody is signed in any
 * more: a page with all that was typed, to be sent again in one press. Nothing of what was asked is done, and nothing is
 * kept here. docs/decisions/064-a-form-that-was-open-too-long.md
 */
public final class SentAgain {

    private static final String TITLE = "This was not sent yet";

    private static final AccessDeniedHandler PLAINLY = new AccessDeniedHandlerImpl();

    private SentAgain() {}

    /** Refuses what somebody may not do, and offers what only lacks the secret. */
    static void offerOrRefuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException, ServletException {
        if (!(failure instanceof CsrfException) || !offer(request, response)) {
            PLAINLY.handle(request, response, failure);
        }
    }

    /** @return false, with nothing answered, if it can't be told that a page of ours sent it */
    public static boolean offer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isForm(request) || !OwnPages.sent(request)) {
            return false;
        }
        SentFields sent = SentFields.of(request);
        ResponseEntity<String> answer = PlainPages.answer(
                PageHead.of(TITLE, "").withStatus(HttpStatus.FORBIDDEN.value()).notIndexed(),
                page(request, sent),
                request.getRequestURI().substring(1));
        response.setStatus(answer.getStatusCode().value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write(String.valueOf(answer.getBody()));
        return true;
    }

    /** Nothing that a script sends; and an address that leads nowhere but here. */
    private static boolean isForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return request.getMethod().equals("POST")
                && request.getRequestURI().matches("/(?!/)[^\\\\]*")
                && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                        || type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    private static Main page(HttpServletRequest request, SentFields sent) {
        Main page = new Main();
        page.setClassName("page account");
        page.add(
                new H1(TITLE),
                new Paragraph(
                        "The page had been open for a long time, or you have signed in or out in another window since. So that"
                                + " nobody else can send things in your name, we ask once more. Nothing was changed."));
        String path = request.getRequestURI();
        if (MainLayout.isForVisitor() && !path.startsWith("/sign-in")) {
            page.add(signIn(back(request)));
        }
        if (sent.complete()) {
            page.add(again(path, sent, request));
        } else {
            page.add(
                    new Paragraph("Passwords and files are not kept here. Please fill in the form again."),
                    Markup.tag("p", new Anchor(back(request), "Back to the form")));
        }
        if (!sent.words().isEmpty()) {
            page.add(Markup.tag("h2", "What you wrote"));
            sent.words().forEach(words -> page.add(Markup.tag("p", words).styled("said")));
        }
        return page;
    }

    private static Markup again(String path, SentFields sent, HttpServletRequest request) {
        Markup form = PostForm.to(path, FormCheck.secret(request)).styled("act");
        sent.fields().forEach((name, values) -> values.forEach(value -> form.add(PostForm.hidden(name, value))));
        return form.containing(PostForm.button("Send it now"));
    }

    /** In another window, so that this page and what it keeps stay. */
    private static Markup signIn(String next) {
        Anchor link = new Anchor(
                "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8), "Sign in (opens a new window)");
        link.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener");
        return Markup.tag(
                "p",
                Markup.tag("span", "You are not signed in any more. If the form needs that, sign in first: "),
                link,
                Markup.tag("span", ". Then come back to this window, and press the button."));
    }

    /** The page with the form, as far as the browser tells. */
    private static String back(HttpServletRequest request) {
        return OwnPages.path(request.getHeader(HttpHeaders.REFERER), request).orElse("/");
    }
}
