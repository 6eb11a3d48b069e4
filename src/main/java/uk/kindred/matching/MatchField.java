package uk.kindred.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of a question, by their names in addresses and forms. Those of one need begin with the need's slug. */
public final class MatchField {

    public static final String NEAR = "near";
    public static final String WITHIN = "within";

    /** Pounds a week. */
    public static final String BUDGET = "budget";

    /** A {@link uk.kindred.funding.BudgetRoute}, or {@link #OWN_MONEY}. */
    public static final String ROUTE = "route";

    public static final String OWN_MONEY = "own";

    /** Pounds a week of {@link #BUDGET} that the council asks the person to pay themselves; not with one's own money. */
    public static final String CHARGE = "charge";

    /** Pounds, with one's own money: shared over the years, and added to {@link #BUDGET}. */
    public static final String SAVINGS = "savings";

    /** Pounds of the savings that are not to be spent. */
    public static final String SAVINGS_KEPT = "savings-kept";

    public static final String SAVINGS_YEARS = "savings-years";

    /** {@link #COUPLE}, or for one person. */
    public static final String FOR = "for";

    public static final String COUPLE = "couple";

    /** Pounds a week of one person's own money, beside a personal budget. */
    public static final String OWN_BESIDE = "own-budget";

    /** A {@link HelpWith}, any number of times. */
    public static final String NEED = "need";

    public static final String LANGUAGE = "language";
    public static final String FAITH = "faith";
    public static final String WORKER = "worker";

    /** Of language, faith and gender those without which help is no help. */
    public static final String MUST = "must";

    /** Continuity, company, getting out. */
    public static final String MATTERS = "matters";

    /** "part@listing", any number of times. */
    public static final String LOCK = "lock";

    /** A listing's public id, any number of times. */
    public static final String WITHOUT = "without";

    public static final String EXAMPLE = "example";

    /** Rows of what is there already, and of stays: numbered from 1. */
    public static final int MOST_ROWS = 8;

    /** Of one field. More would be nobody's, and only cost time. */
    public static final int MOST_VALUES = 60;

    /** Each of a couple. */
    public static final List<Whose> PEOPLE = List.of(Whose.YOU, Whose.PARTNER);

    private static final List<String> ALL = Stream.of(
                    Stream.of(NEAR, WITHIN, FOR, BUDGET, ROUTE, CHARGE, OWN_BESIDE),
                    Stream.of(SAVINGS, SAVINGS_KEPT, SAVINGS_YEARS),
                    PEOPLE.stream().flatMap(whose -> Stream.of(route(whose), budget(whose))),
                    Arrays.stream(Whose.values()).map(MatchField::need),
                    Arrays.stream(Whose.values())
                            .flatMap(whose ->
                                    Arrays.stream(HelpWith.values()).map(help -> new NeedAsked.Key(whose, help)))
                            .flatMap(MatchField::ofNeed),
                    Stream.of(LANGUAGE, FAITH, WORKER, MUST, MATTERS),
                    IntStream.rangeClosed(1, MOST_ROWS).boxed().flatMap(MatchField::ofRow),
                    Stream.of(LOCK, WITHOUT, EXAMPLE))
            .flatMap(fields -> fields)
            .toList();

    private MatchField() {}

    /** All of them, in the order in which they are asked: what a step of the form has to carry on. */
    public static List<String> list() {
        return ALL;
    }

    /** Those that are said of one need. */
    public static Stream<String> ofNeed(NeedAsked.Key need) {
        return Stream.of(importance(need), times(need), minutes(need), days(need), parts(need), at(need));
    }

    /** Of a couple: how one's personal budget is taken, a {@link uk.kindred.funding.BudgetRoute}; "none" for none. */
    public static String route(Whose whose) {
        return whose.slug() + "-route";
    }

    /** Of a couple: one's personal budget, pounds a week. */
    public static String budget(Whose whose) {
        return whose.slug() + "-budget";
    }

    /** A {@link HelpWith} that one of a couple needs, or both together; of one person {@link #NEED}. */
    public static String need(Whose whose) {
        return prefix(whose) + NEED;
    }

    private static String prefix(Whose whose) {
        return whose == Whose.YOU ? "" : whose.slug() + "-";
    }

    private static String of(NeedAsked.Key need, String what) {
        return prefix(need.whose()) + need.help().slug() + what;
    }

    private static Stream<String> ofRow(int row) {
        return Stream.of(
                who(row),
                thereHelp(row),
                thereWhose(row),
                thereDays(row),
                thereParts(row),
                thereTimes(row),
                stayFrom(row),
                stayTo(row));
    }

    /** How much depends on it: an {@link Importance}. */
    public static String importance(NeedAsked.Key need) {
        return of(need, "-importance");
    }

    /** A week; of a break, nights a year. */
    public static String times(NeedAsked.Key need) {
        return of(need, "-times");
    }

    public static String minutes(NeedAsked.Key need) {
        return of(need, "-minutes");
    }

    /** "mon" to "sun", any number of times. */
    public static String days(NeedAsked.Key need) {
        return of(need, "-day");
    }

    /** "morning" to "night", any number of times. */
    public static String parts(NeedAsked.Key need) {
        return of(need, "-part");
    }

    /** "08:00". */
    public static String at(NeedAsked.Key need) {
        return of(need, "-at");
    }

    /** Who is there already, in the person's words. */
    public static String who(int row) {
        return "there" + row + "-who";
    }

    /** What they do: a {@link HelpWith}. */
    public static String thereHelp(int row) {
        return "there" + row + "-help";
    }

    /** Of a couple: whose need they meet, a {@link Whose}. */
    public static String thereWhose(int row) {
        return "there" + row + "-whose";
    }

    public static String thereDays(int row) {
        return "there" + row + "-day";
    }

    public static String thereParts(int row) {
        return "there" + row + "-part";
    }

    public static String thereTimes(int row) {
        return "there" + row + "-times";
    }

    /** The first night of a stay in a care home. */
    public static String stayFrom(int row) {
        return "stay" + row + "-from";
    }

    /** The day of leaving. */
    public static String stayTo(int row) {
        return "stay" + row + "-to";
    }
}
