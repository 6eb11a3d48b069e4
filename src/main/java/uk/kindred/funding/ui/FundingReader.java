package uk.kindred.funding.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.Assumptions;
import uk.kindred.funding.Percents;
import uk.kindred.funding.Setting;
import uk.kindred.funding.Spender;

/** Reads the calculator's question from what is typed: about one person, or both of a couple. */
final class FundingReader {

    static final int USUAL_RISE = 500;
    static final int USUAL_RETURN = 200;
    static final int USUAL_INCOME_RISE = 200;
    static final int USUAL_INTEREST = 500;

    private static final int RISE_SPREAD = 300;
    private static final int RETURN_SPREAD = 200;

    private final Typed typed;
    private final LocalDate today;

    FundingReader(Typed typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /** Whether the form says that a partner draws on care too. */
    static boolean isForTwo(Typed typed) {
        return typed.isTicked(Field.COUPLE) && typed.under(Field.PARTNER).isAnyFilledIn(Field.OF_A_PERSON);
    }

    /** None if something cannot be read or does not go together; the typed fields then say what. */
    List<Spender> read() {
        boolean couple = typed.isTicked(Field.COUPLE);
        long joint = typed.pence(Field.JOINT);
        List<Spender> people = new ArrayList<>();
        PersonReader you = new PersonReader(typed, today, Setting.CARE_HOME);
        if (isForTwo(typed)) {
            PersonReader partner = new PersonReader(typed.under(Field.PARTNER), today, Setting.HOME);
            add(people, you.read(!you.staysWithout(partner), partner.isOfPensionAge(), joint));
            add(people, partner.read(!partner.staysWithout(you), you.isOfPensionAge(), joint));
        } else {
            add(people, you.read(couple, typed.isTicked(Field.OLDER_COUPLE), joint));
        }
        return typed.problems().isEmpty() ? people : List.of();
    }

    private static void add(List<Spender> people, @Nullable Spender one) {
        if (one != null) {
            people.add(one);
        }
    }

    /** A range around what is typed. */
    Assumptions assumptions() {
        return new Assumptions(
                around(typed.percent(Field.RISE, USUAL_RISE), RISE_SPREAD),
                around(typed.percent(Field.RETURN, USUAL_RETURN), RETURN_SPREAD),
                typed.percent(Field.INCOME_RISE, USUAL_INCOME_RISE),
                typed.percent(Field.INTEREST, USUAL_INTEREST));
    }

    private static Percents around(int expected, int spread) {
        return new Percents(
                Math.max(0, expected - spread), expected, Math.min(Percents.MOST_HUNDREDTHS, expected + spread));
    }
}
