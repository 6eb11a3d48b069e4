package uk.kindred.funding;

import java.util.Comparator;
import java.util.List;

/** What each way of taking a personal budget may pay for. */
public final class BudgetRules {

    /** Stands beside whatever a personal budget is planned for. */
    public static final String COUNCIL_DECIDES =
            "The council decides what a personal budget may pay for, after an assessment of its own.";

    private BudgetRules() {}

    /** Of a mix, the part of it that is freest. */
    public static Ruling rule(BudgetRoute route, Wish wish) {
        if (wish.purchase() == Purchase.HEALTH) {
            return Ruling.barred(
                    "What the NHS has to provide is not social care; a personal health budget may.", Law.HEALTH);
        }
        return switch (route) {
            case DIRECT_PAYMENT -> directPayment(wish);
            case ISF -> serviceFund(wish);
            case MANAGED -> managed(wish);
            case MIXED -> mixed(wish);
        };
    }

    private static Ruling directPayment(Wish wish) {
        return switch (wish.purchase()) {
            case CARE_HOME ->
                Ruling.barred(
                        "A direct payment does not pay for living in a care home: the council arranges it.", Law.STAYS);
            case CARE_HOME_STAY -> stays(wish);
            case COUNCIL_SERVICE ->
                Ruling.ifCouncilAgrees("A direct payment is not for the council’s own services as a rule.", Law.BUDGET);
            case ADMINISTRATION -> administration(wish.relation());
            default -> relatives(wish.relation());
        };
    }

    private static Ruling stays(Wish wish) {
        CareHomeStays stays = CareHomeStays.of(wish.stays());
        return stays.isWithinLimit()
                ? Ruling.allowed(
                        "At most four weeks in any 12 months: " + nights(stays)
                                + " count. Stays with less than four weeks between them are added up.",
                        Law.STAYS)
                : Ruling.barred(
                        "More than four weeks in 12 months: " + nights(stays)
                                + " count, because stays with less than four weeks between them are added up.",
                        Law.STAYS);
    }

    private static String nights(CareHomeStays stays) {
        return stays.mostNights() == 1 ? "1 night" : stays.mostNights() + " nights";
    }

    private static Ruling relatives(Relation relation) {
        return switch (relation) {
            case NOT_RELATED ->
                Ruling.allowed("Whoever you choose, if it meets needs of your plan.", Law.DIRECT_PAYMENT);
            case RELATIVE_ELSEWHERE ->
                Ruling.allowed("A relative who does not live with you may be paid.", Law.RELATIVES);
            case PARTNER ->
                Ruling.ifCouncilAgrees(
                        "Not a husband, wife or partner, unless the council finds it necessary.", Law.RELATIVES);
            case RELATIVE_IN_HOUSEHOLD ->
                Ruling.ifCouncilAgrees(
                        "Not a close relative in the same household, unless the council finds it necessary.",
                        Law.RELATIVES);
        };
    }

    /** Anybody may be paid for that, if the council finds it necessary. */
    private static Ruling administration(Relation relation) {
        return relation == Relation.PARTNER || relation == Relation.RELATIVE_IN_HOUSEHOLD
                ? Ruling.ifCouncilAgrees(
                        "The council may let a partner or relative be paid for managing the payment.", Law.RELATIVES)
                : Ruling.allowed(
                        "Help with the payroll or the accounts is part of a direct payment.", Law.DIRECT_PAYMENT);
    }

    private static Ruling serviceFund(Wish wish) {
        return switch (wish.purchase()) {
            case CARE_HOME ->
                Ruling.barred("A fund that a provider holds is not for living in a care home.", Law.BUDGET);
            case COUNCIL_SERVICE ->
                Ruling.ifCouncilAgrees("The fund is spent outside the council as a rule.", Law.BUDGET);
            case ADMINISTRATION ->
                Ruling.barred("The provider manages the fund: there is no payment to manage.", Law.BUDGET);
            default ->
                isClose(wish.relation())
                        ? Ruling.ifCouncilAgrees(
                                "The provider would employ them, and the council has to agree.", Law.BUDGET)
                        : Ruling.allowed(
                                "The provider that holds the fund arranges it, itself or with others.", Law.BUDGET);
        };
    }

    private static Ruling managed(Wish wish) {
        return switch (wish.purchase()) {
            case ADMINISTRATION ->
                Ruling.barred("The council manages the budget: there is no payment to manage.", Law.BUDGET);
            case ASSISTANT ->
                isClose(wish.relation())
                        ? Ruling.barred("The council arranges services; it does not employ your family.", Law.BUDGET)
                        : Ruling.ifCouncilAgrees(
                                "The council arranges services; for an assistant of your own, take a direct payment.",
                                Law.BUDGET);
            case COUNCIL_SERVICE, CARE_HOME, CARE_HOME_STAY ->
                Ruling.allowed("The council arranges it for you.", Law.BUDGET);
            default ->
                isClose(wish.relation())
                        ? Ruling.barred("The council arranges services; it does not employ your family.", Law.BUDGET)
                        : Ruling.allowed("The council arranges it, from services it has a contract with.", Law.BUDGET);
        };
    }

    private static boolean isClose(Relation relation) {
        return relation == Relation.PARTNER || relation == Relation.RELATIVE_IN_HOUSEHOLD;
    }

    private static Ruling mixed(Wish wish) {
        return List.of(BudgetRoute.DIRECT_PAYMENT, BudgetRoute.ISF, BudgetRoute.MANAGED).stream()
                .map(route -> from(route, rule(route, wish)))
                .min(Comparator.comparing(Ruling::verdict))
                .orElseThrow();
    }

    private static Ruling from(BudgetRoute route, Ruling ruling) {
        return new Ruling(
                ruling.verdict(), "From the part that is “" + route.label() + "”: " + ruling.reason(), ruling.source());
    }
}
