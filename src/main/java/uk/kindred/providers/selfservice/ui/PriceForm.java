package uk.kindred.providers.selfservice.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WaysPriced;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Room;

/** One price: only the questions that such a price has. */
final class PriceForm {

    private static final String NOT_SAID = "";

    private final PriceInput input;
    private final Map<String, String> problems;

    private PriceForm(PriceInput input, Map<String, String> problems) {
        this.input = input;
        this.problems = problems;
    }

    /** @param question whether the price is meant so; null if it is usual, or already confirmed */
    static Markup of(
            String address,
            PriceInput input,
            Map<String, String> problems,
            @Nullable Plausibility question,
            Collection<SupportKind> kinds,
            CsrfToken secret) {
        return new PriceForm(input, problems).form(address, question, kinds, secret);
    }

    private Markup form(
            String address, @Nullable Plausibility question, Collection<SupportKind> kinds, CsrfToken secret) {
        Markup form = PostForm.to(address, secret).styled("stack", "price-form");
        form.add(PostForm.hidden("what", input.what().slug()), sums());
        if (input.what().units().size() > 1) {
            form.add(Choices.one("unit", "For each", units(), input.unit(), problems.get("unit")));
        }
        form.add(Choices.any(
                "payer",
                "Who pays this price?",
                "If others pay something else, add a price for them.",
                Choices.payers(),
                input.payers(),
                problems.get("payer")));
        addWhatItIsFor(form, kinds);
        if (input.mayBeAChoice()) {
            form.add(FormField.tick("everybody", "yes", "Everybody pays this", input.mandatory(), null));
        }
        form.add(
                FormField.area("included", "What does it include?", input.included(), 4)
                        .hint("One thing a line: meals, laundry, activities.")
                        .problem(problems.get("included"))
                        .done(),
                line("from", "From which day?", input.from())
                        .hint("For example 1 April 2027. With a day to come, today’s price stays until then.")
                        .done(),
                line("until", "Until which day?", input.until())
                        .hint("Leave it empty if it lasts.")
                        .done());
        if (question != null) {
            form.add(question(question));
        }
        form.add(PostForm.button("Save this price"));
        addSuggestion(form, question);
        return form;
    }

    private Markup sums() {
        boolean percent = input.what().units().getFirst().isPercent();
        Markup sums = Markup.tag(
                "div",
                line("amount", percent ? "How many percent?" : "How much, in pounds?", input.amount())
                        .with("inputmode", "decimal")
                        .done(),
                line("up-to", "Up to", input.upTo())
                        .hint("Only if it differs from person to person.")
                        .with("inputmode", "decimal")
                        .done());
        return sums.styled("pair");
    }

    private void addWhatItIsFor(Markup form, Collection<SupportKind> kinds) {
        if (input.what().hasRooms()) {
            Map<String, String> rooms = optional("Any room");
            Arrays.stream(Room.values()).forEach(room -> rooms.put(room.slug(), room.label()));
            form.add(Choices.list("room", "Which room?", rooms, input.room()).done());
        }
        if (input.what().hasBands()) {
            Map<String, String> bands = optional("Any level");
            bands(kinds).forEach(band -> bands.put(band.slug(), band.label()));
            form.add(Choices.list("band", "Which level of care?", bands, input.band())
                    .done());
        }
        boolean extra = input.what() == PriceWhat.EXTRA;
        form.add(line("label", extra ? "What is it for?" : "A name of your own for it", input.label())
                .hint(extra ? "For example: hairdresser, second laundry." : "Nobody has to give one.")
                .done());
    }

    /** Those that this listing's kinds tell apart. */
    private static List<CareBand> bands(Collection<SupportKind> kinds) {
        List<CareBand> known = WaysPriced.of(kinds).stream()
                .filter(way -> way != PricedBy.STAYS)
                .flatMap(way -> CareBand.listFor(way).stream())
                .distinct()
                .toList();
        return known.isEmpty() ? List.of(CareBand.values()) : known;
    }

    private Markup question(Plausibility question) {
        return Markup.tag("div", Markup.tag("h2", "Is that right?"))
                .styled("notice", "question")
                .with("id", "sure")
                .containing(
                        Markup.tag("p", question.question() == null ? "" : question.question()),
                        FormField.tick("sure", input.sureKey(), "Yes, it is right as I typed it", false, null));
    }

    /** After the form's own button, so that Enter takes nothing for granted. */
    private static void addSuggestion(Markup form, @Nullable Plausibility question) {
        if (question == null || question.suggestion() == null) {
            return;
        }
        long amount = question.suggestion().amount();
        PriceUnit unit = question.suggestion().unit();
        String words = unit.isPercent() ? Pounds.percent(amount) : Pounds.inWords(amount);
        form.add(PostForm.button("Change it to " + words + " " + unit.label(), "quiet")
                .with("name", "instead")
                .with("value", amount + " " + unit.slug()));
    }

    private FormField line(String name, String label, String value) {
        return FormField.line("text", name, label, value)
                .problem(problems.get(name))
                .with("autocomplete", "off");
    }

    private Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        input.what().units().forEach(unit -> units.put(unit.slug(), unit.label()));
        return units;
    }

    private static Map<String, String> optional(String none) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put(NOT_SAID, none);
        return options;
    }
}
