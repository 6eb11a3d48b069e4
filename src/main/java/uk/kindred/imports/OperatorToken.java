package uk.kindred.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The operator's secret. */
@Component
class OperatorToken {

    private static final String BEARER = "Bearer ";

    private final @Nullable String token;

    OperatorToken(OperatorProperties properties) {
        String configured = properties.token();
        Path file = properties.tokenFile();
        token = configured != null ? configured : file != null ? kept(file) : null;
    }

    boolean isSet() {
        return token != null;
    }

    /** @param authorization the header: "Bearer …" */
    boolean isShownIn(@Nullable String authorization) {
        return token != null
                && authorization != null
                && authorization.startsWith(BEARER)
                // takes the same time wherever the first wrong letter stands
                && MessageDigest.isEqual(bytes(token), bytes(authorization.substring(BEARER.length())));
    }

    private static String kept(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                byte[] secret = new byte[24];
                new SecureRandom().nextBytes(secret);
                Files.writeString(file, HexFormat.of().formatHex(secret) + "\n");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The operator's token cannot be kept in " + file, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
