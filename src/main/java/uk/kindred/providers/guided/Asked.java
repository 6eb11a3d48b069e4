package uk.kindred.providers.guided;

import java.util.List;
import java.util.stream.Collectors;

/** A field as it was asked. @param choices none where words are typed */
record Asked(String label, List<Choice> choices) {

    Asked {
        choices = List.copyOf(choices);
    }

    /** Of what was sent only what could be chosen. */
    List<String> offered(List<String> values) {
        List<String> known = choices.stream().map(Choice::value).toList();
        return known.isEmpty()
                ? values
                : values.stream().filter(known::contains).toList();
    }

    String inWords(List<String> values) {
        return values.stream()
                .map(value -> choices.stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst()
                        .map(Choice::label)
                        .orElse(value))
                .collect(Collectors.joining(", "));
    }
}
