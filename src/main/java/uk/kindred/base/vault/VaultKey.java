package uk.kindred.base.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** A secret from which the keys of all purposes are derived (HKDF, RFC 5869), and the name by which it is known. */
final class VaultKey {

    private static final int ID_BYTES = 4;
    private static final int KEY_BYTES = 32;

    private final byte[] secret;
    private final String id;

    /** @param hex 64 hexadecimal digits */
    VaultKey(String hex) {
        secret = HexFormat.of().parseHex(hex);
        if (secret.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has 64 hexadecimal digits");
        }
        id = HexFormat.of().formatHex(Arrays.copyOf(derived("id", "Generic").getEncoded(), ID_BYTES));
    }

    /** Eight hexadecimal digits that tell nothing of the secret. */
    String id() {
        return id;
    }

    /** @param algorithm "AES" or "HmacSHA256" */
    SecretKey derived(String purpose, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(
                                            ("kindred " + algorithm + " " + purpose).getBytes(StandardCharsets.UTF_8),
                                            KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
