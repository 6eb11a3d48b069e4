package uk.kindred.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.People;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.SignInMethod;

/** Lets in whoever showed a passkey. Where they go next, the page that asked knows: frontend/components/passkeys.ts. */
@Component
class PasskeyEntrance implements AuthenticationSuccessHandler {

    private final Entrance entrance;
    private final People people;

    PasskeyEntrance(Entrance entrance, People people) {
        this.entrance = entrance;
        this.people = people;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        entrance.letIn(
                people.get(new PersonId(UUID.fromString(authentication.getName()))),
                SignInMethod.PASSKEY,
                false,
                request,
                response);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"authenticated\":true}");
    }
}
