package uk.kindred.base;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import uk.kindred.base.web.Problems;

/** The operator's secret, which script/import and script/admin show. */
@Component
public class OperatorToken {

    private static final String BEARER = "Bearer ";
    private static final int BYTES = 24;

    private final @Nullable String token;

    OperatorToken(OperatorProperties properties) {
        String configured = properties.token();
        Path file = properties.tokenFile();
        token = configured != null ? configured : file != null ? KeptSecret.in(file, BYTES) : null;
    }

    /**
     * Refuses whoever does not show it.
     *
     * @param authorization the header: "Bearer …"
     */
    public void requireIn(@Nullable String authorization) {
        if (token == null) {
            throw refusal(
                    HttpStatus.FORBIDDEN,
                    "The operator's commands are switched off",
                    "Set KINDRED_OPERATOR_TOKEN for the server, and again for the command.");
        }
        if (!isShownIn(authorization)) {
            ErrorResponseException refusal = refusal(
                    HttpStatus.UNAUTHORIZED,
                    "For the operator only",
                    "The operator's token is missing or wrong. It stands in the file operator-token of the server's data folder,"
                            + " or is its KINDRED_OPERATOR_TOKEN.");
            refusal.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            throw refusal;
        }
    }

    private static ErrorResponseException refusal(HttpStatus status, String title, String detail) {
        return new ErrorResponseException(status, Problems.of(status, title, detail), null);
    }

    private boolean isShownIn(@Nullable String authorization) {
        return token != null
                && authorization != null
                && authorization.startsWith(BEARER)
                // takes the same time wherever the first wrong letter stands
                && MessageDigest.isEqual(bytes(token), bytes(authorization.substring(BEARER.length())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
