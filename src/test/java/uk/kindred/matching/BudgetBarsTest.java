package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.SupportKind;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Ruling.Verdict;
import uk.kindred.funding.Stay;
import uk.kindred.matching.Unmet.Reason;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** What each way of taking a budget may not pay for is in no week. */
class BudgetBarsTest {

    private static final long PLENTY = 900_000;

    private static Priced careHome() {
        return new Priced("home", SupportKind.NURSING_HOME, HelpWith.BREAK)
                .asks(PriceWhat.NIGHT, PriceUnit.NIGHT, 10_000);
    }

    private static Priced respite() {
        return new Priced("respite", SupportKind.RESPITE, HelpWith.BREAK)
                .asks(PriceWhat.NIGHT, PriceUnit.NIGHT, 15_000);
    }

    private static Weeks breakOf(int nights, @Nullable BudgetRoute route, List<Stay> before, Priced... listings) {
        return Asks.match(Asks.after(Asks.ask(PLENTY, route, Asks.nights(HelpWith.BREAK, nights)), before), listings);
    }

    private static Stay stay(int daysAgo, int nights) {
        LocalDate from = Priced.DAY.minusDays(daysAgo);
        return new Stay(from, from.plusDays(nights));
    }

    @Test
    void aDirectPaymentPaysForFourWeeksInACareHome() {
        Weeks weeks = breakOf(28, BudgetRoute.DIRECT_PAYMENT, List.of(), careHome());
        assertThat(Asks.who(weeks)).containsExactly("home");
        assertThat(weeks.best().orElseThrow().parts().getFirst().ruling())
                .satisfies(ruling -> assertThat(ruling.verdict()).isEqualTo(Verdict.ALLOWED));
    }

    @Test
    void aDirectPaymentDoesNotPayForANightMore() {
        Weeks weeks = breakOf(29, BudgetRoute.DIRECT_PAYMENT, List.of(), careHome());
        assertThat(weeks.weeks()).isEmpty();
        assertThat(weeks.unmet())
                .singleElement()
                .satisfies(gap -> assertThat(gap.reason()).isEqualTo(Reason.BARRED));
        assertThat(weeks.barred()).singleElement().satisfies(bar -> {
            assertThat(bar.kind()).isEqualTo(SupportKind.NURSING_HOME);
            assertThat(bar.ruling().reason()).startsWith("29 nights").contains("as one stay");
            assertThat(bar.ruling().source()).contains("SI 2014/2871");
        });
    }

    @Test
    void nightsOfAStayLessThanFourWeeksAgoAreAddedUp() {
        assertThat(breakOf(20, BudgetRoute.DIRECT_PAYMENT, List.of(stay(20, 9)), careHome())
                        .weeks())
                .isEmpty();
        assertThat(breakOf(19, BudgetRoute.DIRECT_PAYMENT, List.of(stay(20, 9)), careHome())
                        .weeks())
                .isNotEmpty();
    }

    @Test
    void nightsOfAStayFourWeeksAgoAreNotAddedUp() {
        assertThat(breakOf(20, BudgetRoute.DIRECT_PAYMENT, List.of(stay(37, 9)), careHome())
                        .weeks())
                .isNotEmpty();
    }

    @Test
    void aLongerBreakIsSomewhereElse() {
        Weeks weeks = breakOf(35, BudgetRoute.DIRECT_PAYMENT, List.of(), careHome(), respite());
        assertThat(Asks.who(weeks)).containsExactly("respite");
    }

    @Test
    void ofAMixAnotherPartPaysForLongerStaysInACareHome() {
        Weeks weeks = breakOf(35, BudgetRoute.MIXED, List.of(), careHome());
        assertThat(weeks.best().orElseThrow().parts().getFirst().payer()).isIn(Payer.ISF, Payer.COUNCIL);
    }

    @Test
    void nobodysRulesHoldForOnesOwnMoney() {
        Weeks weeks = breakOf(60, null, List.of(stay(20, 9)), careHome());
        assertThat(weeks.best().orElseThrow().parts().getFirst().ruling()).isNull();
    }

    @Test
    void livingInACareHomeIsNoPartOfAWeekAtHome() {
        Priced home = new Priced("home", SupportKind.NURSING_HOME, HelpWith.values())
                .asks(PriceWhat.ACCOMMODATION, PriceUnit.WEEK, 100_000);
        for (BudgetRoute route : BudgetRoute.values()) {
            assertThat(Asks.match(Asks.ask(PLENTY, route, Asks.must(HelpWith.WASHING, 7, 30)), home)
                            .weeks())
                    .isEmpty();
        }
    }

    @Test
    void theCouncilsOwnServiceIsToldToNeedItsAgreement() {
        Priced council = new Priced("council", SupportKind.HOME_CARE, HelpWith.WASHING).hour(2_000);
        council.councils = true;
        for (BudgetRoute route : List.of(BudgetRoute.DIRECT_PAYMENT, BudgetRoute.ISF)) {
            assertThat(verdict(route, council)).isEqualTo(Verdict.IF_COUNCIL_AGREES);
        }
        assertThat(verdict(BudgetRoute.MANAGED, council)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void anAssistantOutOfAManagedBudgetIsToldToNeedTheCouncilsAgreement() {
        Priced assistant = new Priced("pa", SupportKind.PERSONAL_ASSISTANT, HelpWith.WASHING).hour(1_500);
        assertThat(verdict(BudgetRoute.MANAGED, assistant)).isEqualTo(Verdict.IF_COUNCIL_AGREES);
        assertThat(verdict(BudgetRoute.DIRECT_PAYMENT, assistant)).isEqualTo(Verdict.ALLOWED);
    }

    private static @Nullable Verdict verdict(BudgetRoute route, Priced listing) {
        WeekPart part = Asks.match(Asks.ask(PLENTY, route, Asks.must(HelpWith.WASHING, 7, 30)), listing)
                .best()
                .orElseThrow()
                .parts()
                .getFirst();
        return part.ruling() == null ? null : part.ruling().verdict();
    }

    @Test
    void aPriceForOthersIsNoPriceHere() {
        Priced agency = new Priced("agency", SupportKind.HOME_CARE, HelpWith.WASHING)
                .asks(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(2_500), Set.of(Payer.SELF_FUNDER));
        Weeks weeks =
                Asks.match(Asks.ask(PLENTY, BudgetRoute.DIRECT_PAYMENT, Asks.must(HelpWith.WASHING, 7, 30)), agency);
        assertThat(weeks.weeks()).isEmpty();
        assertThat(weeks.unmet()).extracting(Unmet::reason).containsOnly(Reason.NO_PRICE);
    }

    @Test
    void staysThatOverlapAreRefused() {
        assertThatThrownBy(() -> breakOf(5, BudgetRoute.DIRECT_PAYMENT, List.of(stay(50, 9), stay(45, 9)), careHome()))
                .hasMessageContaining("cannot overlap");
    }
}
