package uk.kindred.base.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;

/** Whether a form that was sent is one of ours; if it can't be shown, the form is shown again with all that was typed. */
public final class FormCheck {

    /** What to say then. */
    public static final String PRESS_AGAIN =
            "Please press the button again. Your browser has forgotten this form, or takes no cookies.";

    private static final String FAILED = FormCheck.class.getName() + ".failed";

    private FormCheck() {}

    /** True for a form without our secret: a forged one, or one from before the browser forgot its cookies. */
    public static boolean hasFailed(HttpServletRequest request) {
        return request.getAttribute(FAILED) != null;
    }

    /** The secret that every form sends along. */
    public static CsrfToken secret(HttpServletRequest request) {
        return (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
    }

    /** Lets the page itself answer, which does nothing of what was asked. */
    static void showAgain(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws ServletException, IOException {
        request.setAttribute(FAILED, true);
        request.getRequestDispatcher(request.getServletPath()).forward(request, response);
    }
}
