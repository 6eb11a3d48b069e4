package uk.kindred.matching.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.Choice;
import uk.kindred.matching.Form;
import uk.kindred.matching.HelpWith;
import uk.kindred.matching.Importance;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.MatchReading;
import uk.kindred.matching.NeedAsked;
import uk.kindred.matching.ParcelWords;
import uk.kindred.matching.Whose;

/** How much of each thing, and when. What nobody says is taken as is typical, and told to be. */
final class AmountStep implements PlanStep {

    private static final List<Integer> TIMES = List.of(1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 28);
    private static final List<Integer> NIGHTS = List.of(1, 2, 3, 4, 5, 6, 7);
    private static final List<Integer> NIGHTS_A_YEAR = List.of(2, 7, 14, 21, 28, 42, 56);
    private static final List<Integer> MINUTES = List.of(15, 30, 45, 60, 90, 120, 180, 240, 300, 360, 480, 600);

    @Override
    public String slug() {
        return "amounts";
    }

    @Override
    public String title() {
        return "How much, and when?";
    }

    @Override
    public String topic() {
        return "How much, and when";
    }

    @Override
    public boolean asks(String field) {
        return Stream.of(Whose.values())
                .flatMap(whose -> Stream.of(HelpWith.values()).map(help -> new NeedAsked.Key(whose, help)))
                .flatMap(MatchField::ofNeed)
                .anyMatch(field::equals);
    }

    @Override
    public void ask(PlanForm form) {
        List<NeedAsked.Key> chosen = chosen(form.reading());
        if (chosen.isEmpty()) {
            form.words("You have not said yet what you need help with. Go back one step, and tick it.");
            return;
        }
        form.words(
                "You do not know? Leave it as it is. “Typical” is where many people begin; it is not your assessment.");
        chosen.forEach(need -> form.part(card(form, need)));
    }

    /** Also those of which something cannot be read. */
    static List<NeedAsked.Key> chosen(MatchReading reading) {
        return Stream.of(Whose.values())
                .filter(whose -> whose == Whose.YOU || reading.isOfCouple())
                .flatMap(whose -> reading.all(MatchField.need(whose)).stream()
                        .flatMap(slug -> Choice.find(HelpWith.values(), slug).stream())
                        .distinct()
                        .sorted()
                        .map(help -> new NeedAsked.Key(whose, help)))
                .toList();
    }

    private static Markup card(PlanForm form, NeedAsked.Key need) {
        HelpWith help = need.help();
        String label = WhoseWords.label(need, form.reading().isOfCouple());
        Markup legend = Markup.tag("legend", HelpInWords.symbol(help), Markup.tag("span", label));
        Markup fields = Markup.tag("div").styled("amount-fields");
        fields.add(form.select(MatchField.times(need), "How often?", null, times(help)));
        if (HelpInWords.hasLength(help)) {
            fields.add(form.select(MatchField.minutes(need), "How long each time?", null, minutes(help)));
        }
        fields.add(form.select(MatchField.importance(need), "How much depends on it?", null, importances()));
        Markup card = Markup.tag("fieldset", legend, fields).styled("amount-card");
        return help.form().isByTheYear() ? card : card.containing(when(form, need, label));
    }

    private static List<PlanForm.Option> times(HelpWith help) {
        List<Integer> counts =
                help.form().isByTheYear() ? NIGHTS_A_YEAR : help.form().isNight() ? NIGHTS : TIMES;
        int typical = help.typicalAmount().times();
        return options(counts, typical, count -> HelpInWords.times(help.form(), count));
    }

    private static List<PlanForm.Option> minutes(HelpWith help) {
        return options(MINUTES, help.typicalAmount().minutes(), ParcelWords::length);
    }

    private static List<PlanForm.Option> options(List<Integer> counts, int typical, IntFunction<String> inWords) {
        List<PlanForm.Option> options = new ArrayList<>();
        options.add(new PlanForm.Option("", WhenWords.capital(inWords.apply(typical)) + " (typical)"));
        counts.forEach(count ->
                options.add(new PlanForm.Option(String.valueOf(count), WhenWords.capital(inWords.apply(count)))));
        return options;
    }

    private static List<PlanForm.Option> importances() {
        return List.of(
                new PlanForm.Option("", Importance.SHOULD.label()),
                new PlanForm.Option(Importance.MUST.slug(), Importance.MUST.label()),
                new PlanForm.Option(Importance.NICE.slug(), Importance.NICE.label()));
    }

    /** Folded while nothing is said of it: what is typical stands in its summary. */
    private static Markup when(PlanForm form, NeedAsked.Key need, String label) {
        HelpWith help = need.help();
        Form sort = help.form();
        boolean said = Stream.of(MatchField.days(need), MatchField.parts(need), MatchField.at(need))
                .anyMatch(field -> !form.reading().all(field).isEmpty() || form.problem(field) != null);
        Markup fields = Markup.tag(
                "div",
                form.several(
                                MatchField.days(need),
                                sort.isNight() ? "On which nights?" : "On which days?",
                                "None ticked means any",
                                WhenWords.dayOptions())
                        .styled("in-line"));
        if (!sort.isNight()) {
            fields.add(
                    form.several(
                                    MatchField.parts(need),
                                    "At which times of the day?",
                                    "Help of several times a day is at each of them",
                                    WhenWords.partOptions())
                            .styled("in-line"),
                    FormField.line(
                                    "time",
                                    MatchField.at(need),
                                    "At a clock time?",
                                    form.reading().first(MatchField.at(need)))
                            .hint("Only if it has to be")
                            .problem(form.problem(MatchField.at(need)))
                            .done());
        }
        return Markup.tag(
                        "details",
                        Markup.tag(
                                "summary",
                                Markup.tag("span", "Days and times"),
                                Markup.spoken(" of “" + label + "”"),
                                Markup.tag("span", " " + WhenWords.typical(help))
                                        .styled("soft")),
                        fields)
                .styled("unfold")
                .when(said, "open");
    }

    @Override
    public void tell(MatchReading reading, Map<String, String> answers) {
        for (NeedAsked need : reading.needs()) {
            String amount = HelpInWords.amount(need.help(), need.amountOrTypical());
            answers.put(
                    WhoseWords.label(need.key(), reading.isOfCouple()),
                    WhenWords.capital(amount) + (need.isTypical() ? " (typical)" : "") + WhenWords.told(need) + "\n"
                            + need.importance().label());
        }
    }
}
