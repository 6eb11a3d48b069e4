package uk.kindred.search.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The words of one search while they are being taken apart: which mean something already, and what. */
final class Dissection {

    private final String typed;
    private final List<Word> words;
    private final boolean[] taken;
    private final List<Part> parts = new ArrayList<>();

    Dissection(String typed, List<Word> words) {
        this.typed = typed;
        this.words = words;
        this.taken = new boolean[words.size()];
    }

    /** Words from one to another, and what they mean. */
    private record Part(int from, int to, Function<String, List<Understood>> meaning) {}

    /** @param meaning of the words as they were typed */
    void take(int from, int to, Function<String, List<Understood>> meaning) {
        leaveOut(from, to);
        parts.add(new Part(from, to, meaning));
    }

    /** These words are read, and nothing will be searched for them. */
    void leaveOut(int from, int to) {
        Arrays.fill(taken, from, to, true);
    }

    /** Forgets what was taken since the words stood like this. */
    void restore(boolean[] before) {
        System.arraycopy(before, 0, taken, 0, taken.length);
        parts.removeIf(part -> !taken[part.from]);
    }

    boolean[] taken() {
        return taken;
    }

    List<Word> words() {
        return words;
    }

    String typed() {
        return typed;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** In the order of the words. A note that has no choice beside it answers "near me": a place needs none. */
    List<Understood> understood() {
        List<Understood> all = parts.stream()
                .sorted(Comparator.comparingInt(Part::from))
                .flatMap(part -> part.meaning.apply(said(part.from, part.to)).stream())
                .toList();
        boolean hasPlace =
                all.stream().anyMatch(part -> part instanceof Understood.Near || part instanceof Understood.InCouncil);
        return all.stream()
                .filter(part -> !(hasPlace && part instanceof Understood.Noted noted && noted.forWantOfPlace()))
                .toList();
    }

    String said(int from, int to) {
        return typed.substring(words.get(from).from(), words.get(to - 1).to());
    }
}
