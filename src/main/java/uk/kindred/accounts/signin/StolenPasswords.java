package uk.kindred.accounts.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks a service that collects stolen passwords, if the operator named one. It is told the first five digits of the hash,
 * which hundreds of passwords share, and answers with the rest of each that it knows.
 */
@Component
class StolenPasswords {

    private static final Logger LOG = LoggerFactory.getLogger(StolenPasswords.class);
    private static final int PREFIX = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final @Nullable URI service;

    StolenPasswords(SignInProperties settings) {
        this.service = settings.rangeService();
    }

    /** False also where nobody can be asked: the rules that need nobody still count. */
    boolean has(String password) {
        if (service == null || service.toString().isBlank()) {
            return false;
        }
        String hash = sha1(password);
        return ask(service.resolve(hash.substring(0, PREFIX)))
                .lines()
                .anyMatch(line -> line.startsWith(hash.substring(PREFIX) + ":") && !line.endsWith(":0"));
    }

    private static String ask(URI range) {
        // padded answers are all of about the same length, so that nobody on the way learns which it was
        HttpRequest request = HttpRequest.newBuilder(range)
                .header("Add-Padding", "true")
                .timeout(PATIENCE)
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException away) {
            LOG.warn("The service of stolen passwords does not answer: {}", away.toString());
            return "";
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
