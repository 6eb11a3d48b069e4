package uk.kindred.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.SignInMethod;

/** Lets in whoever has shown who they are, and out again. Every sign-in is a new one, with a new secret in its cookie. */
@Service
class Entrance {

    private final SignIns signIns;
    private final KnownDevices devices;
    private final SignInCookies cookies;
    private final Grants grants;
    private final AuditLog audit;
    private final SignInNotes notes;
    private final Clock clock;

    Entrance(
            SignIns signIns,
            KnownDevices devices,
            SignInCookies cookies,
            Grants grants,
            AuditLog audit,
            SignInNotes notes,
            Clock clock) {
        this.signIns = signIns;
        this.devices = devices;
        this.cookies = cookies;
        this.grants = grants;
        this.audit = audit;
        this.notes = notes;
        this.clock = clock;
    }

    /** @param lasting whether this browser is to stay signed in when it is closed */
    @Transactional
    void letIn(
            Person person,
            SignInMethod method,
            boolean lasting,
            HttpServletRequest request,
            HttpServletResponse response) {
        endFormer(request);
        SignIns.Started started =
                signIns.start(person, method, DeviceWords.of(request.getHeader(HttpHeaders.USER_AGENT)), lasting);
        cookies.setSignIn(
                response, started.token(), lasting ? Duration.between(clock.instant(), started.endsAt()) : null);
        cookies.setDevice(response, devices.remember(person.id(), cookies.device(request)));
        cookies.forgetForm(response);
        SessionBinding.bind(request, started.id());
        notes.succeeded(person, method);
        if (SignInProperties.arePrivileged(grants.held(person.id()))) {
            audit.note(person.id(), Deed.of("signed-in").within(method.slug()));
        }
    }

    @Transactional
    void letOut(HttpServletRequest request, HttpServletResponse response) {
        endFormer(request);
        cookies.forgetSignIn(response);
    }

    private void endFormer(HttpServletRequest request) {
        cookies.signIn(request).flatMap(signIns::find).map(OpenSignIn::actor).ifPresent(this::end);
    }

    private void end(Actor actor) {
        signIns.end(actor.id(), actor.signIn());
    }
}
