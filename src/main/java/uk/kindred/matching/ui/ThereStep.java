package uk.kindred.matching.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Choice;
import uk.kindred.matching.HelpWith;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.MatchReading;
import uk.kindred.matching.NeedAsked;
import uk.kindred.matching.ParcelWords;
import uk.kindred.matching.Whose;

/** What is there already and need not be bought: what family does, a day centre, equipment. */
final class ThereStep implements PlanStep {

    private static final int LEAST_ROWS = 2;
    private static final int STAY_ROWS = 2;
    private static final int MOST_TIMES = 28;

    @Override
    public String slug() {
        return "there";
    }

    @Override
    public String title() {
        return "What is there already?";
    }

    @Override
    public String topic() {
        return "There already";
    }

    @Override
    public boolean asks(String field) {
        return rows().anyMatch(row -> fields(row).contains(field));
    }

    private static Stream<Integer> rows() {
        return IntStream.rangeClosed(1, MatchField.MOST_ROWS).boxed();
    }

    private static List<String> fields(int row) {
        return List.of(
                MatchField.who(row),
                MatchField.thereHelp(row),
                MatchField.thereWhose(row),
                MatchField.thereDays(row),
                MatchField.thereParts(row),
                MatchField.thereTimes(row),
                MatchField.stayFrom(row),
                MatchField.stayTo(row));
    }

    @Override
    public void ask(PlanForm form) {
        form.words(
                "Help that costs nothing more is taken off what we look for: family, friends, a day centre, equipment."
                        + " Only count what people want to go on doing. Nothing? Go straight on.");
        int last = rows().filter(row -> isUsed(form.reading(), row)).reduce(0, Math::max);
        int shown = Math.min(MatchField.MOST_ROWS, Math.max(LEAST_ROWS, last + 1));
        IntStream.rangeClosed(1, shown).forEach(row -> form.part(row(form, row)));
        if (shown < MatchField.MOST_ROWS) {
            form.offerMore();
        }
        if (hasDirectPayment(form.reading())) {
            form.part(stays(form));
        }
    }

    private static boolean hasDirectPayment(MatchReading reading) {
        Stream<String> routes =
                reading.isOfCouple() ? MatchField.PEOPLE.stream().map(MatchField::route) : Stream.of(MatchField.ROUTE);
        return routes.map(reading::first)
                .anyMatch(Set.of(BudgetRoute.DIRECT_PAYMENT.slug(), BudgetRoute.MIXED.slug())::contains);
    }

    private static boolean isUsed(MatchReading reading, int row) {
        return Stream.of(MatchField.who(row), MatchField.thereHelp(row))
                .anyMatch(field -> !reading.all(field).isEmpty());
    }

    private static Markup row(PlanForm form, int row) {
        Markup fields = Markup.tag(
                        "div",
                        FormField.line(
                                        "text",
                                        MatchField.who(row),
                                        "Who or what?",
                                        form.reading().first(MatchField.who(row)))
                                .problem(form.problem(MatchField.who(row)))
                                .with("autocomplete", "off")
                                .with("maxlength", "60")
                                .hint("Such as “my daughter”")
                                .done(),
                        form.select(MatchField.thereHelp(row), "Helps with", null, helps(form.reading(), row)),
                        form.select(MatchField.thereTimes(row), "How much of it?", null, times()))
                .styled("amount-fields");
        if (form.reading().isOfCouple()) {
            fields.add(form.select(MatchField.thereWhose(row), "Whose need is it?", null, whose()));
        }
        Markup when = Markup.tag(
                        "details",
                        Markup.tag(
                                "summary",
                                Markup.tag("span", "Days and times"),
                                Markup.tag("span", " all days, unless you tick some")
                                        .styled("soft")),
                        form.several(MatchField.thereDays(row), "On which days?", null, WhenWords.dayOptions())
                                .styled("in-line"),
                        form.several(
                                        MatchField.thereParts(row),
                                        "At which times of the day?",
                                        null,
                                        WhenWords.partOptions())
                                .styled("in-line"))
                .styled("unfold")
                .when(
                        Stream.of(MatchField.thereDays(row), MatchField.thereParts(row))
                                .anyMatch(field -> !form.reading().all(field).isEmpty()),
                        "open");
        return Markup.tag("fieldset", Markup.tag("legend", "Help " + row), fields, when)
                .styled("amount-card");
    }

    /** What was ticked; of what was not, nothing is looked for anyway. */
    private static List<PlanForm.Option> helps(MatchReading reading, int row) {
        List<PlanForm.Option> options = new ArrayList<>();
        options.add(new PlanForm.Option("", "Choose"));
        Stream.concat(
                        AmountStep.chosen(reading).stream().map(NeedAsked.Key::help),
                        Choice.find(HelpWith.values(), reading.first(MatchField.thereHelp(row))).stream())
                .distinct()
                .forEach(help -> options.add(new PlanForm.Option(help.slug(), help.label())));
        return options;
    }

    private static List<PlanForm.Option> whose() {
        return Stream.concat(
                        Stream.of(new PlanForm.Option("", "Of whoever needs it")),
                        Stream.of(Whose.values()).map(whose -> new PlanForm.Option(whose.slug(), whose.label())))
                .toList();
    }

    private static List<PlanForm.Option> times() {
        List<PlanForm.Option> options = new ArrayList<>();
        options.add(new PlanForm.Option("", "All of it"));
        IntStream.rangeClosed(1, MOST_TIMES)
                .forEach(count -> options.add(new PlanForm.Option(
                        String.valueOf(count), count == 1 ? "1 time or night" : count + " times or nights")));
        return options;
    }

    private static Markup stays(PlanForm form) {
        Markup fields = Markup.tag("div");
        boolean used = false;
        for (int row = 1; row <= STAY_ROWS; row++) {
            fields.add(Markup.tag("div", day(form, MatchField.stayFrom(row), "First night"))
                    .containing(day(form, MatchField.stayTo(row), "Day of leaving"))
                    .styled("amount-fields"));
            used |= form.reading().typed().containsKey(MatchField.stayFrom(row))
                    || form.reading().typed().containsKey(MatchField.stayTo(row));
        }
        return Markup.tag(
                        "details",
                        Markup.tag("summary", "Have you stayed in a care home in the last 12 months?"),
                        Markup.tag(
                                "p",
                                "A direct payment pays for four weeks of it in any 12 months, so stays that have been"
                                        + " count."
                                        + (form.reading().isOfCouple()
                                                ? " They are counted against the direct payment of each of you."
                                                : "")),
                        fields)
                .styled("unfold")
                .when(used, "open");
    }

    private static Markup day(PlanForm form, String field, String label) {
        return FormField.line("date", field, label, form.reading().first(field))
                .problem(form.problem(field))
                .done();
    }

    @Override
    public void tell(MatchReading reading, Map<String, String> answers) {
        List<String> told = rows().filter(row -> isUsed(reading, row))
                .map(row -> inWords(reading, row))
                .toList();
        answers.put("Help that is there", told.isEmpty() ? "None that you told us" : String.join("\n", told));
    }

    private static String inWords(MatchReading reading, int row) {
        String who = reading.first(MatchField.who(row));
        String help = Choice.find(HelpWith.values(), reading.first(MatchField.thereHelp(row)))
                .map(HelpWith::label)
                .orElse("");
        String times = reading.first(MatchField.thereTimes(row));
        String whose = Choice.find(Whose.values(), reading.first(MatchField.thereWhose(row)))
                .filter(said -> reading.isOfCouple())
                .map(said -> " " + ParcelWords.forWhom(said))
                .orElse("");
        return (who.isEmpty() ? "Somebody" : who) + ": " + HelpInWords.inSentence(help) + whose
                + (times.isEmpty() ? "" : ", " + times + (times.equals("1") ? " time" : " times"));
    }
}
