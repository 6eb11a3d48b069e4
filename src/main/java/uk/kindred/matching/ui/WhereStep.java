package uk.kindred.matching.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.MatchQuestion;
import uk.kindred.matching.MatchReading;
import uk.kindred.places.Place;
import uk.kindred.search.ParameterProblem;

/** Where the person lives, and how far away help may come from. */
final class WhereStep implements PlanStep {

    private static final String ONE = "One person";
    private static final String COUPLE = "A couple who live together";
    private static final List<Integer> MILES = List.of(1, 3, 5, 10, 15, 20, 30, 50);

    @Override
    public String slug() {
        return "where";
    }

    @Override
    public String title() {
        return "Where do you live?";
    }

    @Override
    public String topic() {
        return "Where you live";
    }

    @Override
    public boolean asks(String field) {
        return Set.of(MatchField.NEAR, MatchField.WITHIN, MatchField.FOR).contains(field);
    }

    @Override
    public void ask(PlanForm form) {
        form.words("If you plan for somebody else, answer as they would.");
        Markup near = FormField.line(
                        "text",
                        MatchField.NEAR,
                        "Postcode, town or council",
                        form.reading().first(MatchField.NEAR))
                .hint("A postcode finds the most: it tells who comes to your door")
                .problem(form.problem(MatchField.NEAR))
                .with("autocomplete", "off")
                .with("maxlength", "100")
                .done();
        form.part(Markup.tag("kindred-suggestions", near).with("source", "/api/places?q="));
        others(form).forEach(name -> form.part(Markup.tag("p", name)));
        form.list(
                MatchField.WITHIN,
                "How far away may help come from?",
                "People who come to you say themselves how far they go",
                Stream.concat(
                                Stream.of(new PlanForm.Option("", inWords(MatchQuestion.USUAL_MILES) + " (usual)")),
                                MILES.stream()
                                        .filter(miles -> miles != MatchQuestion.USUAL_MILES)
                                        .map(miles -> new PlanForm.Option(String.valueOf(miles), inWords(miles))))
                        .toList());
        form.one(
                MatchField.FOR,
                "Who is the week for?",
                "One person, if you leave it out",
                List.of(
                        new PlanForm.Option("one", ONE),
                        new PlanForm.Option(
                                MatchField.COUPLE,
                                COUPLE,
                                "Say whose each need is, and whose money: what one of you has for their own needs does"
                                        + " not pay for the other’s")));
    }

    /** A name that several places have, or that is nearly one. */
    private static List<String> others(PlanForm form) {
        List<String> suggested = form.reading()
                .problem(MatchField.NEAR)
                .map(ParameterProblem::suggestions)
                .orElse(List.of());
        List<String> same =
                form.reading().otherPlaces().stream().map(Place::label).toList();
        List<String> names = suggested.isEmpty() ? same : suggested;
        return names.isEmpty()
                ? List.of()
                : List.of("Did you mean " + String.join(", or ", names) + "? Type it in full.");
    }

    @Override
    public void check(MatchReading reading, Map<String, String> problems) {
        if (reading.missing().contains(MatchField.NEAR)) {
            problems.put(MatchField.NEAR, "Write your postcode, or your town or council.");
        }
    }

    @Override
    public void tell(MatchReading reading, Map<String, String> answers) {
        Place place = reading.place();
        answers.put("Near", place == null ? reading.first(MatchField.NEAR) : place.label());
        String within = reading.first(MatchField.WITHIN);
        answers.put("For", reading.isOfCouple() ? COUPLE : ONE);
        answers.put("How far away", within.isEmpty() ? inWords(MatchQuestion.USUAL_MILES) : within + " miles");
    }

    private static String inWords(int miles) {
        return miles == 1 ? "1 mile" : miles + " miles";
    }
}
