package uk.kindred.funding.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.AgeBand;
import uk.kindred.funding.Choice;
import uk.kindred.funding.HomePlan;
import uk.kindred.funding.IncomeKind;
import uk.kindred.funding.Nursing;
import uk.kindred.funding.Occupant;
import uk.kindred.funding.Premium;
import uk.kindred.funding.Setting;

/**
 * What is asked about one person. funding.css shows what only some are asked to those alone, without a script; the classes
 * that begin with "only-" say whom.
 */
final class PersonForm {

    private static final String IN_A_CARE_HOME = "only-care-home";
    private static final String AWAY = "only-away";
    private static final String AT_HOME = "only-home";
    private static final String KEEPS_A_HOME = "only-own-home";
    private static final String COUPLE = "only-couple";

    private final Fields fields;
    private final boolean partner;
    private final Setting usual;

    /** @param partner whether it is the second of a couple; what is asked once is left out then */
    PersonForm(Typed typed, boolean partner) {
        this.fields = new Fields(typed);
        this.partner = partner;
        this.usual = partner ? Setting.HOME : Setting.CARE_HOME;
    }

    Markup markup() {
        return Markup.tag("div", care(), person(), income(), capital(), spending())
                .styled("assessed");
    }

    private String legend(String yours, String theirs) {
        return partner ? theirs : yours;
    }

    private Markup care() {
        return Fields.group(
                legend("Your care", "Your partner’s care"),
                fields.radios(Field.SETTING, "Where is it?", Setting.values(), usual),
                fields.money(Field.COST, "What it costs a week", "The whole price"),
                fields.money(
                        Field.BUDGET,
                        "What the council would pay for a week",
                        "The personal budget, if you know it. What is above it is a top-up"),
                fields.day(
                                Field.ADMITTED,
                                "The day of moving in",
                                "To live there. Today if you leave it out. For 12 weeks from then an own home does not count")
                        .styled(IN_A_CARE_HOME),
                fields.select(Field.NURSING, "Does the NHS pay the home for nursing?", Nursing.values(), Nursing.NONE)
                        .styled(AWAY),
                fields.tick(Field.NURSING_APART, "The home takes the NHS’s payment on top of that price")
                        .styled(AWAY, "only-nursing"));
    }

    private Markup person() {
        Markup group = Fields.group(
                legend("You", "Your partner"), fields.select(Field.AGE, "Age", AgeBand.values(), AgeBand.PENSION_AGE));
        if (!partner) {
            group.add(fields.tick(Field.COUPLE, "You live with a partner, or did until you moved in"));
            group.add(fields.tick(Field.OLDER_COUPLE, "Your partner is of pension age")
                    .styled(COUPLE, AT_HOME));
        }
        return group.containing(fields.folded(
                        "Children, disability or caring for somebody",
                        List.of(Field.CHILDREN, Field.PREMIUM),
                        fields.number(Field.CHILDREN, "Children in the household", null, ""),
                        premium(
                                Premium.DISABILITY,
                                "A disability premium, for people under pension age; of a couple, if one has it"),
                        premium(Premium.ENHANCED_DISABILITY, "The enhanced disability premium too"),
                        premium(Premium.CARER, "A carer premium: Carer’s Allowance is paid, or could be"))
                .styled(AT_HOME));
    }

    private Markup premium(Premium premium, String words) {
        return fields.tick(Field.PREMIUM, premium, words);
    }

    private Markup income() {
        Markup group = Fields.group(
                legend("Your own income a week, after tax", "Your partner’s own income a week, after tax"));
        Field.USUAL_INCOMES.forEach(kind -> {
            group.add(income(kind));
            if (kind == IncomeKind.WORKPLACE_PENSION) {
                group.add(fields.money(
                                Field.PASSED_ON,
                                "How much of that pension goes to the husband, wife or civil partner at home",
                                "With half of it or more, half is ignored")
                        .styled(AWAY, COUPLE));
            }
        });
        Component[] others = Field.OTHER_INCOMES.stream().map(this::income).toArray(Component[]::new);
        return group.containing(fields.folded(
                "Other income",
                Field.OTHER_INCOMES.stream().map(Choice::slug).toList(),
                Stream.concat(
                                Stream.of(Markup.tag(
                                        "p",
                                        "Some of it never counts, such as earnings. It is asked because it pays for what"
                                                + " is spent beside care. Leave out interest.")),
                                Stream.of(others))
                        .toArray(Component[]::new)));
    }

    private Markup income(IncomeKind kind) {
        return fields.money(kind.slug(), kind.label(), null);
    }

    private Markup capital() {
        Markup group = Fields.group(
                legend("What you own", "What your partner owns"),
                fields.money(Field.SAVINGS, "Own savings and shares", null));
        if (!partner) {
            group.add(fields.money(
                    Field.JOINT, "Savings held with somebody else", "All of it: half counts for each of the two"));
        }
        return group.containing(
                Markup.tag("p", "The own home does not count for somebody who lives in it, or is going back to it.")
                        .styled("not-care-home"),
                fields.money(Field.HOME, "Value of the own home", "Leave it out if it is rented")
                        .styled(IN_A_CARE_HOME),
                fields.number(Field.SHARE, "Own share of it, in percent", null, "100")
                        .styled(IN_A_CARE_HOME),
                fields.money(Field.OWED, "What is owed on it", null).styled(IN_A_CARE_HOME),
                fields.select(Field.OCCUPANT, "Who lives in it now", Occupant.values(), Occupant.NOBODY)
                        .styled(IN_A_CARE_HOME),
                fields.radios(Field.PLAN, "If it counts after the 12 weeks", HomePlan.values(), HomePlan.SELL)
                        .styled(IN_A_CARE_HOME));
    }

    private Markup spending() {
        return Fields.group(
                legend("What you spend a week", "What your partner spends a week"),
                fields.money(Field.HOUSING, "Rent, mortgage and council tax", "Less the help that you get with them")
                        .styled(KEEPS_A_HOME),
                fields.money(Field.EXPENSES, "What a disability makes necessary", "As the council would accept it")
                        .styled(AT_HOME),
                fields.money(
                        Field.LIVING,
                        "All that is spent beside care",
                        "If you leave it out: what the council would leave for it"));
    }
}
