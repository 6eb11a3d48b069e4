package uk.kindred.accounts.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;

/**
 * Ties the server's session, in which live pages hold what they show, to the sign-in it was opened under: when that has
 * ended, here or elsewhere, the session ends with it, and its pages show nothing more.
 */
class SessionBinding extends OncePerRequestFilter {

    private static final String BOUND = SessionBinding.class.getName();

    private final Accounts accounts;

    SessionBinding(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The session of whoever signs in here goes on under a new name, as theirs. */
    static void bind(HttpServletRequest request, UUID signIn) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
            request.getSession(false).setAttribute(BOUND, signIn);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            check(session, accounts.current().map(Actor::signIn).orElse(null));
        }
        chain.doFilter(request, response);
    }

    private static void check(HttpSession session, @Nullable UUID signIn) {
        Object bound = session.getAttribute(BOUND);
        if (bound == null && signIn != null) {
            session.setAttribute(BOUND, signIn);
        } else if (bound != null && !bound.equals(signIn)) {
            session.invalidate();
        }
    }
}
