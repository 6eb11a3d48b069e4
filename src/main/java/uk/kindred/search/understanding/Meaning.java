package uk.kindred.search.understanding;

import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;

/** What a phrase of the vocabulary stands for; a phrase may name a kind and a need at once. */
record Meaning(List<SupportKind> kinds, List<Need> needs, List<Rating> ratings, List<String> notes) {

    Meaning with(Meaning more) {
        return new Meaning(
                joined(kinds, more.kinds),
                joined(needs, more.needs),
                joined(ratings, more.ratings),
                joined(notes, more.notes));
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    boolean isOnlyKind() {
        return !kinds.isEmpty() && needs.isEmpty() && ratings.isEmpty();
    }

    List<Understood> understood(String words) {
        List<Understood> parts = new ArrayList<>();
        if (!kinds.isEmpty()) {
            parts.add(new Understood.OfKind(kinds, words));
        }
        needs.forEach(need -> parts.add(new Understood.WithNeed(need, words)));
        if (!ratings.isEmpty()) {
            parts.add(new Understood.Rated(ratings, words));
        }
        boolean alone = parts.isEmpty();
        notes.forEach(note -> parts.add(new Understood.Noted(note, alone, words)));
        return parts;
    }
}
