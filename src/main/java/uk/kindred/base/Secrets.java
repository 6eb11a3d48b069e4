package uk.kindred.base;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Random names that nobody guesses, for private links and mailboxes, and how they are kept. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LETTERS = 26;
    private static final int BITS_IN_A_LETTER = 5;

    private Secrets() {}

    /** 26 lower-case letters and digits, 130 bits: also safe before the @ of an address, where case may be lost. */
    public static String fresh() {
        String letters = new BigInteger(LETTERS * BITS_IN_A_LETTER, RANDOM).toString(1 << BITS_IN_A_LETTER);
        return "0".repeat(LETTERS - letters.length()) + letters;
    }

    /** What is kept of a secret, so that whoever reads the database learns none (SHA-256). */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
