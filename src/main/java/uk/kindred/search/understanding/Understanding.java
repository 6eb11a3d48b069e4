package uk.kindred.search.understanding;

import java.util.List;

/**
 * A search's words, taken apart.
 *
 * @param parts what was understood, in the order of the words
 * @param rest what remains to be looked for in names and descriptions, blank if nothing
 */
public record Understanding(List<Understood> parts, String rest) {

    public Understanding {
        parts = List.copyOf(parts);
    }

    /** The words are to be looked for as they stand. */
    public static Understanding literal(String words) {
        return new Understanding(List.of(), words);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
