package uk.kindred.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.AgeBand;
import uk.kindred.funding.Choice;
import uk.kindred.funding.Nursing;
import uk.kindred.funding.Occupant;
import uk.kindred.funding.Setting;
import uk.kindred.pricing.Pounds;

/** The question, as a form whose address is the answer's. */
class FundingForm extends Div {

    private final Typed typed;

    FundingForm(Typed typed) {
        this.typed = typed;
        add(Markup.tag("form", care(), person(), income(), capital(), ahead(), send())
                .with("method", "get")
                .with("action", "/funding"));
    }

    private Markup care() {
        return group(
                "The care",
                select(Field.SETTING, "Where the care is", Setting.values(), Setting.CARE_HOME),
                money(Field.COST, "What it costs a week", "The whole price"),
                money(Field.BUDGET, "What the council would pay a week", "Your personal budget, if you know it"),
                select(Field.NURSING, "Nursing in a care home", Nursing.values(), Nursing.NONE),
                FormField.line("date", Field.ADMITTED, "The day of moving in", typed.text(Field.ADMITTED))
                        .hint("To live in a care home; today if you leave it out")
                        .problem(problem(Field.ADMITTED))
                        .done());
    }

    private Markup person() {
        return group(
                "You",
                select(Field.AGE, "Your age", AgeBand.values(), AgeBand.PENSION_AGE),
                FormField.tick(
                        Field.COUPLE,
                        "yes",
                        "I live with a partner, or did until I moved in",
                        !typed.text(Field.COUPLE).isEmpty(),
                        null));
    }

    private Markup income() {
        return group(
                "Your own income a week, after tax",
                money(Field.STATE_PENSION, "State Pension and Pension Credit", null),
                money(Field.WORKPLACE_PENSION, "Workplace and personal pensions", null),
                money(
                        Field.DISABILITY_BENEFIT,
                        "Attendance Allowance, or the daily living part of PIP",
                        "Leave out the mobility part: it never counts"),
                money(Field.OTHER_INCOME, "Other income", "Leave out earnings and interest"));
    }

    private Markup capital() {
        return group(
                "What you own",
                money(Field.SAVINGS, "Your own savings and shares", null),
                money(Field.JOINT, "Savings you hold with somebody else", "All of it: half counts as yours"),
                money(Field.HOME, "Value of your own home", "Leave it out if you rent"),
                money(Field.OWED, "What is owed on it", null),
                select(
                        Field.OCCUPANT,
                        "Who lives in it while you are in a care home",
                        Occupant.values(),
                        Occupant.NOBODY));
    }

    private Markup ahead() {
        return group(
                "What you spend, and the years to come",
                money(Field.HOUSING, "Rent, mortgage and council tax a week", "Less the help that you get with them"),
                money(Field.EXPENSES, "What a disability makes you spend a week", null),
                money(
                        Field.LIVING,
                        "What you spend a week beside care",
                        "Unless you say it, what the council would leave you"),
                percent(Field.RISE, "How much fees go up a year, in percent", FundingReader.USUAL_RISE),
                percent(Field.RETURN, "What savings bring a year, in percent", FundingReader.USUAL_RETURN));
    }

    private static Markup send() {
        return Markup.tag("button", "Work it out").styled("button").with("type", "submit");
    }

    private static Markup group(String legend, Component... fields) {
        return Markup.tag("fieldset", Markup.tag("legend", legend)).containing(List.of(fields));
    }

    private Markup money(String name, String label, @Nullable String hint) {
        return line(name, label, hint, typed.text(name));
    }

    private Markup percent(String name, String label, int usual) {
        String value = typed.text(name);
        return line(
                name,
                label,
                "Nobody knows it. " + Pounds.percent(usual) + " is only an example",
                value.isEmpty() ? Pounds.percent(usual).replace("%", "") : value);
    }

    private Markup line(String name, String label, @Nullable String hint, String value) {
        FormField field = FormField.line("text", name, label, value)
                .with("inputmode", "decimal")
                .with("autocomplete", "off")
                .with("maxlength", "20")
                .problem(problem(name));
        return hint == null ? field.done() : field.hint(hint).done();
    }

    private <T extends Choice> Markup select(String name, String label, T[] choices, T usual) {
        T chosen = Choice.find(choices, typed.text(name)).orElse(usual);
        Markup list = Markup.tag("select");
        for (T choice : choices) {
            list.add(Markup.tag("option", choice.label())
                    .with("value", choice.slug())
                    .when(choice == chosen, "selected"));
        }
        return FormField.of(name, label, list).problem(problem(name)).done();
    }

    private @Nullable String problem(String name) {
        return typed.problems().get(name);
    }
}
