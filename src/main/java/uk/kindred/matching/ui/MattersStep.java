package uk.kindred.matching.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Series;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Language;
import uk.kindred.directory.WorkerGender;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.MatchReading;
import uk.kindred.matching.Matter;
import uk.kindred.matching.Matters;

/** What matters beside the help itself. */
final class MattersStep implements PlanStep {

    @Override
    public String slug() {
        return "matters";
    }

    @Override
    public String title() {
        return "What matters to you?";
    }

    @Override
    public String topic() {
        return "What matters";
    }

    @Override
    public boolean asks(String field) {
        return Set.of(MatchField.MATTERS, MatchField.LANGUAGE, MatchField.FAITH, MatchField.WORKER, MatchField.MUST)
                .contains(field);
    }

    @Override
    public void ask(PlanForm form) {
        form.words("Leave out what does not matter. Weeks that have more of it come first."
                + (form.reading().isOfCouple() ? " It counts for the help of both of you." : ""));
        form.part(form.several(
                MatchField.MATTERS,
                "I would like",
                null,
                Stream.of(Matter.CONTINUITY, Matter.COMPANY, Matter.GETTING_OUT)
                        .map(matter -> new PlanForm.Option(matter.slug(), matter.label(), quoted(matter)))
                        .toList()));
        form.part(Markup.tag(
                        "div",
                        form.select(MatchField.WORKER, Matter.GENDER.label(), quoted(Matter.GENDER), genders()),
                        must(form, Matter.GENDER))
                .styled("matter"));
        form.part(folded(
                form,
                MatchField.LANGUAGE,
                Matter.LANGUAGE,
                options(Language.values(), Language::slug, Language::label)));
        form.part(folded(form, MatchField.FAITH, Matter.FAITH, options(Faith.values(), Faith::slug, Faith::label)));
    }

    /** The tick that makes it a must. */
    private static Markup must(PlanForm form, Matter matter) {
        Markup box = Markup.tag("input")
                .with("type", "checkbox")
                .with("name", MatchField.MUST)
                .with("value", matter.slug())
                .when(form.reading().all(MatchField.MUST).contains(matter.slug()), "checked");
        return Markup.tag(
                        "label",
                        box,
                        Markup.tag(
                                "span",
                                Markup.tag("span", "I cannot do without it"),
                                Markup.spoken(": " + HelpInWords.inSentence(matter.label())),
                                Markup.tag("span", "Then nobody else is in any week")
                                        .styled("hint")))
                .styled("choice");
    }

    private static Markup folded(PlanForm form, String field, Matter matter, List<PlanForm.Option> options) {
        int chosen = form.reading().all(field).size();
        Markup summary = Markup.tag("summary", Markup.tag("span", matter.label()));
        summary.add(Markup.tag("span", chosen == 0 ? " Choose, if it matters" : " " + chosen + " chosen")
                .styled("soft"));
        return Markup.tag(
                        "details",
                        summary,
                        Markup.tag("p", quoted(matter)).styled("hint"),
                        form.several(field, "Any of these will do", null, options)
                                .styled("in-line"),
                        must(form, matter))
                .styled("unfold", "matter")
                .when(chosen > 0, "open");
    }

    private static String quoted(Matter matter) {
        return "“" + matter.statement() + "”";
    }

    private static List<PlanForm.Option> genders() {
        return Stream.concat(
                        Stream.of(new PlanForm.Option("", "It does not matter")),
                        Arrays.stream(WorkerGender.values())
                                .map(gender -> new PlanForm.Option(gender.slug(), gender.label())))
                .toList();
    }

    private static <T> List<PlanForm.Option> options(T[] values, Function<T, String> slug, Function<T, String> label) {
        return Arrays.stream(values)
                .map(value -> new PlanForm.Option(slug.apply(value), label.apply(value)))
                .toList();
    }

    @Override
    public void tell(MatchReading reading, Map<String, String> answers) {
        Matters matters = reading.matters();
        if (matters.asked().isEmpty()) {
            answers.put("Beside the help", "Nothing in particular");
            return;
        }
        String wanted = matters.wanted().stream().sorted().map(Matter::label).collect(Collectors.joining("\n"));
        if (!wanted.isEmpty()) {
            answers.put("I would like", wanted);
        }
        WorkerGender gender = matters.gender();
        if (gender != null) {
            answers.put("For my care", gender.label() + must(matters, Matter.GENDER));
        }
        tell("Language", matters, Matter.LANGUAGE, names(matters.languages(), Language::label), answers);
        tell("Faith or culture", matters, Matter.FAITH, names(matters.faiths(), Faith::label), answers);
    }

    private static <T extends Comparable<T>> List<String> names(Set<T> chosen, Function<T, String> label) {
        return chosen.stream().sorted().map(label).toList();
    }

    private static void tell(
            String label, Matters matters, Matter matter, List<String> names, Map<String, String> answers) {
        if (!names.isEmpty()) {
            answers.put(label, Series.of(names).replace(" and ", " or ") + must(matters, matter));
        }
    }

    private static String must(Matters matters, Matter matter) {
        return matters.isMust(matter) ? " (I cannot do without it)" : "";
    }
}
