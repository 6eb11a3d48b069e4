package uk.kindred.market.reach.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.ReachReading;
import uk.kindred.pricing.Payer;

/** The fields of a question of reach, each with what was typed and what is wrong with that. */
final class ReachForm {

    private final ReachReading reading;

    private ReachForm(ReachReading reading) {
        this.reading = reading;
    }

    /** A form whose address is the answer's. */
    static Markup of(ReachReading reading, String address) {
        return Markup.tag("form", fields(reading))
                .with("method", "get")
                .with("action", address)
                .styled("reach-form")
                .containing(Markup.tag("button", "Show").with("type", "submit").styled("button"));
    }

    static Markup fields(ReachReading reading) {
        ReachForm form = new ReachForm(reading);
        return Markup.tag(
                        "div",
                        form.select(
                                ReachReading.KIND,
                                "Kind of support",
                                options(List.of(SupportKind.values()), SupportKind::slug, SupportKind::label),
                                reading.asked().kind().slug()),
                        form.select(
                                ReachReading.AT_LEAST,
                                "How many to choose from, at least",
                                options(AreaReach.STEPS, String::valueOf, String::valueOf),
                                String.valueOf(reading.asked().atLeast())),
                        form.line(
                                ReachReading.WITHIN,
                                "Within how many miles",
                                "In a straight line. Services that say where they go count there, however far it is."),
                        form.need(),
                        form.payer(),
                        form.line(
                                ReachReading.MOST,
                                "The most a week, in pounds",
                                "Optional. Counts only services whose whole cost is known."))
                .styled("reach-fields");
    }

    private Markup need() {
        Need need = reading.asked().question().need();
        Map<String, String> needs = new LinkedHashMap<>(Map.of("", "Any"));
        needs.putAll(options(List.of(Need.values()), Need::slug, Need::label));
        return select(ReachReading.NEED, "Set up for", needs, need == null ? "" : need.slug());
    }

    private Markup payer() {
        Payer payer = reading.asked().question().payer();
        Map<String, String> payers = new LinkedHashMap<>(Map.of("", "Does not matter"));
        payers.putAll(options(List.of(Payer.values()), Payer::slug, Payer::label));
        return select(ReachReading.PAYER, "Who pays", payers, payer == null ? "" : payer.slug());
    }

    private static <T> Map<String, String> options(List<T> all, Function<T, String> value, Function<T, String> label) {
        Map<String, String> options = new LinkedHashMap<>();
        all.forEach(one -> options.put(value.apply(one), label.apply(one)));
        return options;
    }

    private Markup select(String name, String label, Map<String, String> options, String chosen) {
        Markup list = Markup.tag("select");
        options.forEach((value, words) ->
                list.add(Markup.tag("option", words).with("value", value).when(value.equals(chosen), "selected")));
        return FormField.of(name, label, list)
                .problem(reading.problems().get(name))
                .done();
    }

    private Markup line(String name, String label, String hint) {
        String typed = reading.typed(name);
        boolean usual = typed.isEmpty() && name.equals(ReachReading.WITHIN);
        String value = usual ? ReachWords.plain(reading.asked().question().miles()) : typed;
        return FormField.line("text", name, label, value)
                .with("inputmode", "decimal")
                .with("autocomplete", "off")
                .with("maxlength", "20")
                .hint(hint)
                .problem(reading.problems().get(name))
                .done();
    }
}
