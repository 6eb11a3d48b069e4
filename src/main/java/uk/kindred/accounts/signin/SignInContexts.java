package uk.kindred.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Reads from the browser's cookie who is asking. It needs no session of the server's: a sign-in outlives a restart, holds on
 * every instance, and ends on all of them.
 */
@Component
class SignInContexts implements SecurityContextRepository {

    private final SignIns signIns;
    private final SignInCookies cookies;

    SignInContexts(SignIns signIns, SignInCookies cookies) {
        this.signIns = signIns;
        this.cookies = cookies;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface has no other way in
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return cookies.signIn(holder.getRequest())
                .flatMap(signIns::find)
                .<SecurityContext>map(found -> new SecurityContextImpl(new SignedIn(found.actor())))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /** Only {@link Entrance} begins a sign-in. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookies.signIn(request).isPresent();
    }
}
