package uk.kindred.reviews;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Given names of people in England, from all over: a list of ours (given-names.txt beside this class), and no complete one. */
final class GivenNames {

    /** How sure it is that a word is a name. */
    enum Sort {
        /** It is no other word. */
        NAME,
        /** It is a word too, such as grace: a name if it has a capital where none is due. */
        WORD,
        /** A month, a place or "will": a name only where one is introduced. */
        INTRODUCED
    }

    private static final String FILE = "given-names.txt";
    private static final Map<String, Sort> NAMES = read();

    private GivenNames() {}

    /** @param word as it stands in a text: with accents, capitals or a possessive, or in two parts. Null if it is none */
    static @Nullable Sort find(String word) {
        String plain = plain(word);
        Sort whole = NAMES.get(plain);
        return whole != null || !plain.contains("-")
                ? whole
                : Arrays.stream(plain.split("-"))
                        .map(NAMES::get)
                        .filter(sort -> sort == Sort.NAME)
                        .findFirst()
                        .orElse(null);
    }

    /** "Małgorzata’s" is "malgorzata". */
    private static String plain(String word) {
        return Normalizer.normalize(word.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("['’]s?$", "");
    }

    private static Map<String, Sort> read() {
        Map<String, Sort> names = new HashMap<>();
        Sort sort = Sort.NAME;
        try (InputStream file = Objects.requireNonNull(GivenNames.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (line) {
                    case "[names]" -> sort = Sort.NAME;
                    case "[words]" -> sort = Sort.WORD;
                    case "[introduced]" -> sort = Sort.INTRODUCED;
                    default -> {
                        if (!line.startsWith("#") && !line.isBlank()) {
                            for (String name : line.split(" ")) {
                                names.put(name, sort);
                            }
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }
}
