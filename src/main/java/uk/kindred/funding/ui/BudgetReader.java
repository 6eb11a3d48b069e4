package uk.kindred.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.AssistantCost;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.BudgetRules;
import uk.kindred.funding.Purchase;
import uk.kindred.funding.Relation;
import uk.kindred.funding.Ruling;
import uk.kindred.funding.Stay;
import uk.kindred.funding.Wish;
import uk.kindred.pricing.Quote;

/** Reads what a budget is to pay for, and asks the rules. What cannot be read is told beside its field. */
final class BudgetReader {

    private static final Pattern HOURS = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int MOST_YEARS_AHEAD = 5;

    private final Typed typed;
    private final LocalDate today;

    BudgetReader(Typed typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    BudgetRoute route() {
        return typed.choice(BudgetField.ROUTE, BudgetRoute.values(), BudgetRoute.DIRECT_PAYMENT);
    }

    Purchase purchase() {
        return typed.choice(BudgetField.PURCHASE, Purchase.values(), Purchase.ASSISTANT);
    }

    /** Null if something has to be mended. */
    @Nullable
    Ruling ruling() {
        Purchase purchase = purchase();
        Relation relation = BudgetField.BY_SOMEBODY.contains(purchase)
                ? typed.choice(BudgetField.RELATION, Relation.values(), Relation.NOT_RELATED)
                : Relation.NOT_RELATED;
        List<Stay> stays = purchase == Purchase.CARE_HOME_STAY ? stays() : List.of();
        if (!typed.problems().isEmpty()) {
            return null;
        }
        try {
            return BudgetRules.rule(route(), new Wish(purchase, relation, stays));
        } catch (IllegalArgumentException overlapping) {
            typed.problem(BudgetField.stayFrom(1), String.valueOf(overlapping.getMessage()));
            return null;
        }
    }

    private List<Stay> stays() {
        List<Stay> stays = new ArrayList<>();
        for (int number : BudgetField.listStays(typed)) {
            LocalDate from = typed.dayOrNull(BudgetField.stayFrom(number), today.plusYears(MOST_YEARS_AHEAD));
            LocalDate to = typed.dayOrNull(BudgetField.stayTo(number), today.plusYears(MOST_YEARS_AHEAD));
            if (from != null && to != null && from.isBefore(to)) {
                stays.add(new Stay(from, to));
            } else if (from != null && to != null) {
                typed.problem(BudgetField.stayTo(number), "A stay ends after it begins.");
            } else if (from != null && typed.text(BudgetField.stayTo(number)).isEmpty()) {
                typed.problem(BudgetField.stayTo(number), "Please give the day of leaving too.");
            } else if (to != null && typed.text(BudgetField.stayFrom(number)).isEmpty()) {
                typed.problem(BudgetField.stayFrom(number), "Please give the first night too.");
            }
        }
        return stays;
    }

    /** A week's budget in pence; null if nobody said it. */
    @Nullable
    Long weekly() {
        return typed.penceOrNull(BudgetField.WEEKLY);
    }

    /** What employing an assistant would cost; null if it is not asked, or cannot be read. */
    @Nullable
    Quote assistant() {
        if (purchase() != Purchase.ASSISTANT || !typed.isAnyFilledIn(List.of(BudgetField.WAGE, BudgetField.HOURS))) {
            return null;
        }
        Long wage = typed.penceOrNull(BudgetField.WAGE);
        if (typed.text(BudgetField.WAGE).isEmpty()) {
            typed.problem(BudgetField.WAGE, "Please say the wage of an hour too.");
        }
        int minutes = minutes(typed.text(BudgetField.HOURS));
        if (!AssistantCost.isWorkable(minutes)) {
            typed.problem(
                    BudgetField.HOURS,
                    "Please write hours a week in quarters of an hour, such as 10 or 7.5, up to 120.");
            return null;
        }
        return wage == null ? null : cost(wage, minutes);
    }

    /** -1 for what is no number of whole minutes. */
    private static int minutes(String hours) {
        if (!HOURS.matcher(hours).matches()) {
            return -1;
        }
        BigDecimal minutes = new BigDecimal(hours).multiply(MINUTES).stripTrailingZeros();
        return minutes.scale() > 0 ? -1 : minutes.intValueExact();
    }

    private @Nullable Quote cost(long wage, int minutes) {
        try {
            return AssistantCost.of(wage, minutes, today);
        } catch (IllegalArgumentException refused) {
            typed.problem(BudgetField.WAGE, String.valueOf(refused.getMessage()));
            return null;
        }
    }
}
