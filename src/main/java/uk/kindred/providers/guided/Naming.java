package uk.kindred.providers.guided;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Several things that are ticked, or named in words of one's own.
 *
 * @param ticked the field of those that are offered
 * @param also the field of the others, with commas between
 */
record Naming(String ticked, String also, List<String> offered) {

    private static final int MOST = 12;

    Naming {
        offered = List.copyOf(offered);
    }

    StepForm ask(StepForm form, String legend) {
        return form.several(ticked, legend, null, Choice.words(offered))
                .line(also, "Anything else?", "A few words each, with commas between.");
    }

    void check(Mending mending) {
        mending.text(also, MOST * Mending.LONGEST_LINE)
                .refuseIf(mending.answers().listed(also).size() > MOST, also, "Name at most " + MOST + ".");
    }

    List<String> of(Answers answers) {
        List<String> named = new ArrayList<>(answers.all(ticked));
        named.addAll(answers.listed(also));
        return named;
    }

    /** The answers from which these come. */
    Map<String, List<String>> answers(List<String> named) {
        List<String> others =
                named.stream().filter(word -> !offered.contains(word)).toList();
        return Map.of(
                ticked,
                named.stream().filter(offered::contains).toList(),
                also,
                others.isEmpty() ? List.of() : List.of(String.join(", ", others)));
    }
}
