package uk.kindred.accounts.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Phrases that everybody knows, so that they guard nothing however long they are. */
@Component
class KnownPhrases {

    /** A beginning of fewer letters could be of anything. */
    private static final int LEAST = 8;

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern DIGITS_AROUND = Pattern.compile("^\\p{N}{1,8}|\\p{N}{1,8}$");

    private final NavigableSet<String> phrases = new TreeSet<>();

    KnownPhrases() {
        InputStream file = Objects.requireNonNull(KnownPhrases.class.getResourceAsStream("known-phrases.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(KnownPhrases::bare)
                    .forEach(phrases::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is one of them, or how one of them begins, also with a year or a number around it. */
    boolean has(String password) {
        String bare = bare(password);
        return begins(bare) || begins(DIGITS_AROUND.matcher(bare).replaceAll(""));
    }

    private boolean begins(String bare) {
        String next = bare.length() < LEAST ? null : phrases.ceiling(bare);
        return next != null && next.startsWith(bare);
    }

    private static String bare(String words) {
        return NO_LETTER_OR_DIGIT.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
