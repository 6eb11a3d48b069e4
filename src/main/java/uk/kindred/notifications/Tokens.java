package uk.kindred.notifications;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Random names that fit before the @ of an address, where letters may lose their case. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 100;
    private static final int BASE = 32;

    private Tokens() {}

    /** 20 letters and digits that nobody guesses. */
    static String fresh() {
        String digits = new BigInteger(BITS, RANDOM).toString(BASE);
        return "0".repeat(BITS / 5 - digits.length()) + digits;
    }
}
