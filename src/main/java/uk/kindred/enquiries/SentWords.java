package uk.kindred.enquiries;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of the mails that we sent in a thread. By them a line is known that quotes such a mail without any mark, however
 * a mail program has wrapped it.
 */
final class SentWords {

    /** So many in a row are no accident; fewer are known only where they go on from the line before. */
    private static final int ENOUGH_WORDS = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String words;
    private int next;

    SentWords(String sent) {
        this.words = bare(sent);
    }

    /** Whether a line says what we sent; lines are asked about from top to bottom. */
    boolean say(String line) {
        String own = bare(line);
        if (own.isBlank()) {
            return ReplyText.PRIVATE_LINK.matcher(line).find();
        }
        int found = words.startsWith(own, next) ? next : countOf(own) >= ENOUGH_WORDS ? words.indexOf(own) : -1;
        if (found < 0) {
            return false;
        }
        // the blank at the end is the one at the beginning of what follows
        next = found + own.length() - 1;
        return true;
    }

    private static int countOf(String bare) {
        return bare.strip().split(" ", ENOUGH_WORDS + 1).length;
    }

    /** In lower case, with one blank before each word and after the last. */
    private static String bare(String text) {
        String words = ReplyText.PRIVATE_LINK.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        return " " + BETWEEN_WORDS.matcher(words).replaceAll(" ").strip() + " ";
    }
}
