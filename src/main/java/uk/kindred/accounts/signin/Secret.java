package uk.kindred.accounts.signin;

import java.security.SecureRandom;
import java.util.Base64;
import uk.kindred.base.Secrets;

/** Random words of 256 bits that only their holder knows; we keep their hash. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int LONGEST = 100;

    private Secret() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** As random as the secret is, it needs no salt and no slow hash. */
    static byte[] hash(String secret) {
        // what is too long is none of ours, and not worth the time
        return Secrets.hash(secret.length() > LONGEST ? "" : secret);
    }
}
