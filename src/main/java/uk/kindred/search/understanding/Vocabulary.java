package uk.kindred.search.understanding;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words people use for what the register calls otherwise: search-config/understanding.csv. */
@Component
class Vocabulary {

    private static final String FILE = "search-config/understanding.csv";
    private static final int SHORTEST_MISSPELT = 5;

    private final Map<List<String>, Meaning> phrases = new HashMap<>();
    private final Map<Integer, List<List<String>>> phrasesByLength;
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> wishes = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    Vocabulary() {
        for (NamedCsvRecord row : rows()) {
            String value = row.getField("value");
            List<String> phrase =
                    Word.in(row.getField("words")).stream().map(Word::form).toList();
            known.addAll(phrase);
            String field = row.getField("field");
            if (field.equals("aside")) {
                setAside(phrase, value);
                continue;
            }
            Meaning meaning = meaning(row, field, value);
            add(phrase, meaning);
            if (field.equals("language")) {
                addSpeaking(phrase, meaning);
            }
        }
        phrasesByLength = phrases.keySet().stream().collect(Collectors.groupingBy(List::size));
    }

    int longestPhrase() {
        return phrasesByLength.keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    Optional<Meaning> find(List<Word> words) {
        List<String> forms = words.stream().map(Word::form).toList();
        @Nullable Meaning exact = phrases.get(forms);
        if (exact != null) {
            return Optional.of(exact);
        }
        return phrasesByLength.getOrDefault(forms.size(), List.of()).stream()
                .filter(phrase -> isMisspelt(forms, phrase))
                .findFirst()
                .map(phrases::get);
    }

    /** Says nothing about what is looked for: "for my mum". */
    boolean isFiller(Word word) {
        return fillers.contains(word.form()) || fillers.contains(word.plain()) || isTold(word);
    }

    /** "Luxury", "cheap": a wish that nothing is known about, or a part of a name. */
    boolean isWish(Word word) {
        return wishes.contains(word.form()) || wishes.contains(word.plain());
    }

    /** Told by the searcher, and said back where it narrows nothing: "luxury", "mum". */
    boolean isTold(Word word) {
        return isWish(word) || people.contains(word.form()) || people.contains(word.plain());
    }

    /** Part of many names, but none by itself: "care", "homes". */
    boolean isCommon(Word word) {
        return common.contains(word.form());
    }

    /** One slip in one of the words, which must be long enough, and no word of the vocabulary itself. */
    private boolean isMisspelt(List<String> forms, List<String> phrase) {
        int misspelt = 0;
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).equals(phrase.get(i))) {
                continue;
            }
            boolean oneSlip = forms.get(i).length() >= SHORTEST_MISSPELT
                    && phrase.get(i).length() >= SHORTEST_MISSPELT
                    && !known.contains(forms.get(i))
                    && Spelling.isOneSlip(forms.get(i), phrase.get(i));
            misspelt += oneSlip ? 1 : 2;
        }
        return misspelt == 1;
    }

    private void setAside(List<String> words, String group) {
        switch (group) {
            case "filler" -> fillers.addAll(words);
            case "wish" -> wishes.addAll(words);
            case "person" -> people.addAll(words);
            case "common" -> common.addAll(words);
            case "word" -> {} // a word of its own, and no slip of another: "green" is not Greek
            default -> throw new IllegalStateException(FILE + " has an unknown group: " + group);
        }
    }

    private void add(List<String> phrase, Meaning more) {
        phrases.merge(phrase, more, Meaning::with);
    }

    private static Meaning meaning(NamedCsvRecord row, String field, String value) {
        try {
            return Meaning.of(field, value);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(FILE + ": " + row, wrong);
        }
    }

    /** "Polish speaking", "speaks Polish". */
    private void addSpeaking(List<String> language, Meaning meaning) {
        for (String before : List.of("speak", "speaking")) {
            add(joined(List.of(before), language), meaning);
        }
        for (String after : List.of("speaking", "speaker", "spoken")) {
            add(joined(language, List.of(after)), meaning);
        }
    }

    private static List<String> joined(List<String> words, List<String> more) {
        return Stream.concat(words.stream(), more.stream()).toList();
    }

    private static List<NamedCsvRecord> rows() {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new ClassPathResource(FILE).getInputStream())) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
