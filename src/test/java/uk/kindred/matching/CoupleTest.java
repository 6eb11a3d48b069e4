package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.SupportKind;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Two people who live together, with needs and budgets of their own. */
class CoupleTest {

    private static final Fund YOURS = new Fund(Whose.YOU, BudgetRoute.DIRECT_PAYMENT, 14_000);
    private static final Fund PARTNERS = new Fund(Whose.PARTNER, BudgetRoute.MANAGED, 10_000);

    private static MatchRequest ask(Money money, NeedAsked... needs) {
        return new MatchRequest(
                Priced.DAY, 10, money, List.of(needs), Matters.NONE, List.of(), List.of(), List.of(), Set.of());
    }

    private static NeedAsked need(Whose whose, HelpWith help, int times, int minutes) {
        return new NeedAsked(
                whose,
                help,
                Importance.MUST,
                Amount.of(times, minutes),
                new When(Set.of(), Set.of(PartOfDay.MORNING), null));
    }

    private static Priced agency() {
        return new Priced("agency", SupportKind.HOME_CARE, HelpWith.values()).hour(2_000);
    }

    private static SupportWeek best(MatchRequest request, Priced... listings) {
        return Asks.match(request, listings).best().orElseThrow();
    }

    private static List<Long> spent(SupportWeek week) {
        return week.funds().stream().map(FundSpent::spentPence).toList();
    }

    @Test
    void aBudgetOfOnePaysForNothingOfTheOthers() {
        // 7 half hours at £20 are £70: the partner's help cannot be paid from what is left of yours
        MatchRequest request = ask(
                Money.ofCouple(List.of(YOURS), 0),
                need(Whose.YOU, HelpWith.WASHING, 7, 30),
                need(Whose.PARTNER, HelpWith.WASHING, 7, 30));
        Weeks weeks = Asks.match(request, agency());

        assertThat(weeks.fits()).isFalse();
        assertThat(spent(weeks.best().orElseThrow())).containsExactly(7_000L, 0L);
        assertThat(weeks.unmet()).allMatch(gap -> gap.parcel().whose() == Whose.PARTNER);
    }

    @Test
    void eachBudgetPaysItsOwnAtItsOwnPriceAndOwnMoneyForEither() {
        Priced agency = new Priced("agency", SupportKind.HOME_CARE, HelpWith.values())
                .asks(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(2_000), Set.of(Payer.DIRECT_PAYMENT))
                .asks(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(2_200), Set.of(Payer.COUNCIL))
                .asks(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(3_000), Set.of(Payer.SELF_FUNDER));
        SupportWeek week = best(
                ask(
                        Money.ofCouple(List.of(YOURS, PARTNERS), 5_000),
                        need(Whose.YOU, HelpWith.WASHING, 7, 30),
                        need(Whose.PARTNER, HelpWith.WASHING, 7, 30)),
                agency);

        assertThat(week.hasAllMusts()).isTrue();
        assertThat(spent(week)).containsExactly(7_000L, 7_700L, 0L);
        assertThat(week.parts()).extracting(WeekPart::payer).containsExactly(Payer.DIRECT_PAYMENT, Payer.COUNCIL);
        assertThat(week.services()).isEqualTo(1);
    }

    @Test
    void ownMoneyIsAddedToADirectPaymentAndNotToWhatTheCouncilManages() {
        NeedAsked much = need(Whose.YOU, HelpWith.WASHING, 7, 60);
        MatchRequest direct =
                ask(Money.ofCouple(List.of(new Fund(Whose.YOU, BudgetRoute.DIRECT_PAYMENT, 10_000)), 4_000), much);
        SupportWeek week = best(direct, agency());
        assertThat(week.hasAllMusts()).isTrue();
        assertThat(week.funds().getFirst().addedPence()).isEqualTo(4_000);
        assertThat(spent(week)).containsExactly(10_000L, 4_000L);

        MatchRequest managed =
                ask(Money.ofCouple(List.of(new Fund(Whose.YOU, BudgetRoute.MANAGED, 10_000)), 4_000), much);
        assertThat(Asks.match(managed, agency()).fits()).isFalse();
        assertThat(Asks.match(ask(Money.of(BudgetRoute.DIRECT_PAYMENT, 10_000, 4_000), much), agency())
                        .fits())
                .as("of one person too")
                .isTrue();
    }

    @Test
    void oneVisitForBothIsOnePriceWhereOneSumPaysAndTwoWhereTwoDo() {
        Priced byVisit = new Priced("visits", SupportKind.HOME_CARE, HelpWith.values())
                .hour(2_000)
                .asks(PriceWhat.VISIT_30, PriceUnit.VISIT, 1_500);
        NeedAsked yours = need(Whose.YOU, HelpWith.WASHING, 7, 30);
        NeedAsked partners = need(Whose.PARTNER, HelpWith.WASHING, 7, 30);

        SupportWeek together = best(ask(Money.ofCouple(List.of(), 50_000), yours, partners), byVisit);
        assertThat(together.cost().toPence()).isEqualTo(7 * 2_000);
        assertThat(together.timetable()).hasSize(7).allSatisfy(entry -> {
            assertThat(entry.whose()).isEqualTo(Whose.BOTH);
            assertThat(entry.what()).startsWith("For you: washing").contains("; for your partner: washing");
        });

        Fund mine = new Fund(Whose.YOU, BudgetRoute.DIRECT_PAYMENT, 20_000);
        Fund other = new Fund(Whose.PARTNER, BudgetRoute.DIRECT_PAYMENT, 20_000);
        SupportWeek apart = best(ask(Money.ofCouple(List.of(mine, other), 0), yours, partners), byVisit);
        assertThat(apart.cost().toPence()).isEqualTo(2 * 7 * 1_500);
        assertThat(apart.timetable()).hasSize(14);
    }

    @Test
    void whatBothNeedTogetherIsBoughtOnceAndEitherBudgetMayPayForIt() {
        SupportWeek week =
                best(ask(Money.ofCouple(List.of(PARTNERS), 0), need(Whose.BOTH, HelpWith.HOUSEWORK, 1, 120)), agency());

        assertThat(spent(week)).containsExactly(4_000L, 0L);
        assertThat(week.parts().getFirst().whose()).isEqualTo(Whose.BOTH);
    }

    @Test
    void oneIsOutAndTheOtherAtHomeOnTheSameDay() {
        Priced centre = new Priced("centre", SupportKind.DAY_OPPORTUNITIES, HelpWith.DAYS_OUT).day(5_000);
        centre.wholeDays = true;
        MatchRequest request = ask(
                Money.ofCouple(List.of(), 90_000),
                new NeedAsked(Whose.YOU, HelpWith.DAYS_OUT, Importance.MUST, Amount.of(5, 300), When.ANY),
                new NeedAsked(Whose.PARTNER, HelpWith.MEALS, Importance.MUST, Amount.of(7, 30), When.ANY));

        assertThat(best(request, centre, agency()).isWhole()).isTrue();
    }

    @Test
    void thePriceOfLivingInIsForOne() {
        Priced carer = new Priced("carer", SupportKind.LIVE_IN_CARE, HelpWith.values())
                .asks(PriceWhat.LIVE_IN_WEEK, PriceUnit.WEEK, 90_000);
        Weeks weeks = Asks.match(
                ask(
                        Money.ofCouple(List.of(), 500_000),
                        need(Whose.YOU, HelpWith.WASHING, 7, 30),
                        need(Whose.PARTNER, HelpWith.WASHING, 7, 30)),
                carer);
        assertThat(weeks.fits()).isFalse();
    }

    @Test
    void whatMoreMoneyWouldAddIsSaidOfTheBudgetThatLacksIt() {
        Weeks weeks = Asks.match(
                ask(
                        Money.ofCouple(List.of(new Fund(Whose.PARTNER, BudgetRoute.DIRECT_PAYMENT, 6_000)), 0),
                        need(Whose.PARTNER, HelpWith.WASHING, 7, 30)),
                agency());

        assertThat(weeks.counterfactuals())
                .filteredOn(change -> change.fund() != null)
                .extracting(Counterfactual::sentence)
                .anyMatch(words -> words.contains("in your partner’s direct payment"))
                .anyMatch(words -> words.contains("of your own money"));
    }

    @Test
    void aPlaceOfOnePersonIsNotForBothTogetherAndAMixIsNotForTwo() {
        assertThatThrownBy(() -> need(Whose.BOTH, HelpWith.DAYS_OUT, 2, 300)).hasMessageContaining("one person");
        assertThatThrownBy(() -> Money.ofCouple(List.of(new Fund(Whose.YOU, BudgetRoute.MIXED, 1)), 0))
                .hasMessageContaining("not in a mix");
        assertThatThrownBy(() -> Money.ofCouple(List.of(YOURS, YOURS), 0)).hasMessageContaining("one personal budget");
        assertThatThrownBy(() -> ask(Money.of(null, 100), need(Whose.PARTNER, HelpWith.WASHING, 1, 30)))
                .hasMessageContaining("for a couple");
    }
}
