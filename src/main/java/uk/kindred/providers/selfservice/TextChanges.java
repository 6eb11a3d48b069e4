package uk.kindred.providers.selfservice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was changed of one thing that a listing says: both of short words, and of long ones what is new and what is gone. */
final class TextChanges {

    private static final String NOT_SAID = "not said";
    private static final int SHORT = 120;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+|\\s*\\R+\\s*");

    private TextChanges() {}

    /** "The name: “Heather House”, before “Bramble”." */
    static void add(List<String> words, String what, @Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) {
            return;
        }
        String old = before == null ? NOT_SAID : before;
        String now = after == null ? NOT_SAID : after;
        if (before == null || after == null || old.length() + now.length() < SHORT) {
            words.add(what + ": “" + now + "”, before “" + old + "”.");
        } else {
            add(words, what, List.of(SENTENCES.split(before)), List.of(SENTENCES.split(after)));
        }
    }

    /** "Who it is for: new “Dementia”; no longer “Eating disorder”." */
    static void add(List<String> words, String what, Collection<String> before, Collection<String> after) {
        if (before.equals(after)) {
            return;
        }
        List<String> parts = new ArrayList<>();
        name(parts, "new ", after, before);
        name(parts, "no longer ", before, after);
        words.add(what + ": " + (parts.isEmpty() ? "in another order" : String.join("; ", parts)) + ".");
    }

    private static void name(List<String> parts, String as, Collection<String> these, Collection<String> others) {
        List<String> own = these.stream().filter(each -> !others.contains(each)).toList();
        if (!own.isEmpty()) {
            parts.add(as + "“" + String.join("”, “", own) + "”");
        }
    }
}
