package uk.kindred.accounts.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.SignInMethod;
import uk.kindred.base.web.PagesSecurity;
import uk.kindred.base.web.SentAgain;

/** Who is signed in, for all pages; and the addresses at which passkeys are made and used. */
@Component
class SignInSecurity implements PagesSecurity {

    private final SignInContexts contexts;
    private final Accounts accounts;
    private final Entrance entrance;
    private final PasskeyEntrance passkeys;
    private final SignInNotes notes;
    private final SecurityContextHolderStrategy holder;
    private final Clock clock;

    SignInSecurity(
            SignInContexts contexts,
            Accounts accounts,
            Entrance entrance,
            PasskeyEntrance passkeys,
            SignInNotes notes,
            SecurityContextHolderStrategy holder,
            Clock clock) {
        this.contexts = contexts;
        this.accounts = accounts;
        this.entrance = entrance;
        this.passkeys = passkeys;
        this.notes = notes;
        this.holder = holder;
        this.clock = clock;
    }

    @Override
    public void guard(HttpSecurity http) {
        // the filters for passkeys take what is set when they are made; Vaadin sets its own some time at the start
        SecurityContextHolder.setContextHolderStrategy(holder);
        http.securityContext(context -> context.securityContextRepository(contexts))
                .addFilterAfter(new SessionBinding(accounts), SecurityContextHolderFilter.class)
                .exceptionHandling(problems -> problems.authenticationEntryPoint(toSignIn()))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/")
                        .addLogoutHandler((request, response, who) -> entrance.letOut(request, response)))
                .webAuthn(webAuthn ->
                        webAuthn.disableDefaultRegistrationPage(true).withObjectPostProcessor(asOurs()))
                .authorizeHttpRequests(requests -> requests
                        // passkeys are removed on the account page, which also tells their owner
                        .requestMatchers(HttpMethod.DELETE, "/webauthn/register/*")
                        .denyAll()
                        .requestMatchers("/webauthn/register")
                        .access((who, request) -> new AuthorizationDecision(accounts.current()
                                .filter(actor -> actor.isFresh(clock.instant()))
                                .isPresent())));
    }

    private ObjectPostProcessor<WebAuthnAuthenticationFilter> asOurs() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                filter.setSecurityContextRepository(contexts);
                filter.setAuthenticationSuccessHandler(passkeys);
                filter.setAuthenticationFailureHandler((request, response, problem) -> {
                    notes.failed(SignInMethod.PASSKEY);
                    response.setStatus(HttpStatus.UNAUTHORIZED.value());
                });
                return filter;
            }
        };
    }

    /** To the sign-in page and back; what was posted is not done by itself, but may be sent again. */
    private static AuthenticationEntryPoint toSignIn() {
        return (request, response, problem) -> {
            if (HttpMethod.GET.matches(request.getMethod())) {
                String query = request.getQueryString();
                String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
                response.sendRedirect(
                        "/sign-in?next=" + URLEncoder.encode(LocalPath.orAccount(asked), StandardCharsets.UTF_8));
            } else if (!SentAgain.offer(request, response)) {
                response.sendError(HttpStatus.FORBIDDEN.value());
            }
        };
    }
}
