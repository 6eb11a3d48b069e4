package uk.kindred.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.BudgetRules;
import uk.kindred.funding.CareHomeStays;
import uk.kindred.funding.Purchase;
import uk.kindred.funding.Relation;
import uk.kindred.funding.Ruling;
import uk.kindred.funding.Stay;
import uk.kindred.funding.Wish;
import uk.kindred.pricing.PricedBy;

/** What the rules of a budget say of buying something of a candidate. */
final class RouteRules {

    private final LocalDate on;
    private final List<Stay> before;

    RouteRules(MatchRequest request) {
        this.on = request.on();
        this.before = request.stays();
    }

    /**
     * Empty-handed with one's own money: nobody's rules hold.
     *
     * @param nights of the year, of a stay; they are taken as one stay that follows those before, which is the strictest
     */
    @Nullable
    Ruling rule(Candidate candidate, PricedBy way, int nights, @Nullable BudgetRoute route) {
        if (route == null) {
            return null;
        }
        Wish wish = wish(candidate, way, nights);
        Ruling ruling = BudgetRules.rule(route, wish);
        return ruling.verdict() == Ruling.Verdict.BARRED && wish.purchase() == Purchase.CARE_HOME_STAY
                ? new Ruling(ruling.verdict(), tooLong(wish), ruling.source())
                : ruling;
    }

    /** When the nights are is not chosen yet: that they are taken as one stay is ours, and not the law's. */
    private static String tooLong(Wish wish) {
        return CareHomeStays.of(wish.stays()).mostNights()
                + " nights are more than the four weeks in 12 months that it pays for. We count them as one stay, as their"
                + " days are not known yet. Stays with four weeks or more between them are not added up: ask the council.";
    }

    private Wish wish(Candidate candidate, PricedBy way, int nights) {
        if (candidate.councilService()) {
            return Wish.of(Purchase.COUNCIL_SERVICE);
        }
        return switch (candidate.kind()) {
            case RESIDENTIAL_CARE_HOME, NURSING_HOME -> inCareHome(way, nights);
            case PERSONAL_ASSISTANT -> Wish.of(Purchase.ASSISTANT);
            case DAY_OPPORTUNITIES, COMMUNITY_SUPPORT -> Wish.of(Purchase.ACTIVITY);
            default -> Wish.of(Purchase.CARE);
        };
    }

    private Wish inCareHome(PricedBy way, int nights) {
        if (way != PricedBy.STAYS) {
            return Wish.of(Purchase.CARE_HOME);
        }
        List<Stay> stays = new ArrayList<>(before);
        LocalDate from = before.stream()
                .map(Stay::to)
                .max(LocalDate::compareTo)
                .filter(on::isBefore)
                .orElse(on);
        stays.add(new Stay(from, from.plusDays(nights)));
        return new Wish(Purchase.CARE_HOME_STAY, Relation.NOT_RELATED, stays);
    }
}
