package uk.kindred.reviews;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes that people type from a letter: twelve signs of which none looks like another, 60 bits. "H7KM-2Q9X-TB4W" */
final class ProofCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-–.]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private ProofCode() {}

    static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As it is kept, however it was typed: "o" is a zero, "i" and "l" are a one. Empty for what cannot be one. */
    static Optional<String> read(String typed) {
        if (typed.length() > 3 * LENGTH) {
            return Optional.empty();
        }
        String bare = BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return bare.length() == LENGTH && bare.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(bare)
                : Optional.empty();
    }
}
