package uk.kindred.accounts.signin;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.OperatorToken;
import uk.kindred.base.web.BadParameterException;

/** The operator's way to make an administrator, which script/admin takes. */
@Hidden
@RestController
class FirstAdministratorController {

    private final OperatorToken operator;
    private final FirstAdministrator administrators;

    FirstAdministratorController(OperatorToken operator, FirstAdministrator administrators) {
        this.operator = operator;
        this.administrators = administrators;
    }

    /** @param email in the body, so that it stands in no server's log */
    @PostMapping(
            path = "/api/administrators",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Boolean> appoint(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam String email) {
        operator.requireIn(authorization);
        EmailAddress address = EmailAddress.read(email)
                .orElseThrow(() ->
                        new BadParameterException("That is not an email address", "It looks like name@example.org."));
        return Map.of("added", administrators.appoint(address));
    }
}
