package uk.kindred.base.ui.firsthtml;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.kindred.base.ui.firsthtml.PublicPages.Audience;

/**
 * Gives first HTML a session that ends with the request, because Flow wants one for every request
 * but only visitors who run JavaScript need one. A crawler thus leaves nothing behind in memory.
 */
class PassingSessionFilter extends OncePerRequestFilter {

    private final PublicPages pages;

    PassingSessionFilter(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PassingSession session = new PassingSession(request.getServletContext());
        try {
            chain.doFilter(new WithPassingSession(request, session, audience(request) == Audience.FORM), response);
        } finally {
            session.invalidate();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        // "v-r" marks the requests of Flow's client, which has a UI and so a session
        return !reads
                || request.getParameter("v-r") != null
                || request.getSession(false) != null
                || audience(request) == Audience.LIVE;
    }

    private Audience audience(HttpServletRequest request) {
        var context = new VaadinServletContext(request.getServletContext());
        return pages.audienceOf(ApplicationRouteRegistry.getInstance(context), PagePaths.within(request));
    }

    private static class WithPassingSession extends HttpServletRequestWrapper {

        private final PassingSession session;
        private final boolean posts;

        WithPassingSession(HttpServletRequest request, PassingSession session, boolean posts) {
            super(request);
            this.session = session;
            this.posts = posts;
        }

        @Override
        public HttpSession getSession() {
            return session;
        }

        @Override
        public HttpSession getSession(boolean create) {
            return session;
        }

        /** Reading the CSRF token would set a cookie; nothing on a public page posts. */
        @Override
        public @Nullable Object getAttribute(String name) {
            return !posts && name.equals(CsrfToken.class.getName()) ? null : super.getAttribute(name);
        }
    }
}
