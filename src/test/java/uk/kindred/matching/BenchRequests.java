package uk.kindred.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Language;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.WorkerGender;
import uk.kindred.funding.BudgetRoute;

/** What three people ask, over and over with other budgets and amounts: eleven to fourteen parcels each. */
final class BenchRequests {

    private final Random random;

    BenchRequests(long seed) {
        this.random = new Random(seed);
    }

    List<MatchRequest> list(int count) {
        List<MatchRequest> requests = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            requests.add(
                    switch (index % 3) {
                        case 0 -> motherWhoPaysHerself();
                        case 1 -> youngManWithADirectPayment();
                        default -> coupleWithUnequalNeeds();
                    });
        }
        return requests;
    }

    private MatchRequest motherWhoPaysHerself() {
        return request(
                null,
                new Matters(Set.of(), Set.of(), WorkerGender.WOMAN, Set.of(Matter.GENDER), Set.of(Matter.CONTINUITY)),
                List.of(
                        need(HelpWith.GETTING_UP, Importance.MUST),
                        need(HelpWith.WASHING, Importance.MUST),
                        need(HelpWith.MEALS, Importance.MUST),
                        need(HelpWith.MEDICINES, Importance.SHOULD),
                        need(HelpWith.HOUSEWORK, Importance.SHOULD),
                        need(HelpWith.SHOPPING, Importance.NICE),
                        need(HelpWith.COMPANY, Importance.SHOULD),
                        need(HelpWith.BREAK, Importance.NICE)));
    }

    private MatchRequest youngManWithADirectPayment() {
        return request(
                BudgetRoute.DIRECT_PAYMENT,
                new Matters(
                        Set.of(Language.URDU), Set.of(), null, Set.of(), Set.of(Matter.COMPANY, Matter.GETTING_OUT)),
                List.of(
                        need(HelpWith.WASHING, Importance.MUST),
                        need(HelpWith.MEALS, Importance.SHOULD),
                        need(HelpWith.LETTERS, Importance.SHOULD),
                        need(HelpWith.HOUSEWORK, Importance.NICE),
                        need(HelpWith.GOING_OUT, Importance.MUST),
                        need(HelpWith.LEARNING, Importance.SHOULD),
                        need(HelpWith.COMPANY, Importance.NICE),
                        need(HelpWith.DAYS_OUT, Importance.SHOULD),
                        need(HelpWith.BREAK, Importance.SHOULD)));
    }

    private MatchRequest coupleWithUnequalNeeds() {
        return request(
                BudgetRoute.MIXED,
                Matters.NONE,
                List.of(
                        need(HelpWith.GETTING_UP, Importance.MUST),
                        need(HelpWith.TOILET, Importance.SHOULD),
                        new NeedAsked(
                                HelpWith.MEALS,
                                Importance.SHOULD,
                                Amount.of(5, 30),
                                new When(
                                        Set.of(
                                                DayOfWeek.MONDAY,
                                                DayOfWeek.TUESDAY,
                                                DayOfWeek.WEDNESDAY,
                                                DayOfWeek.THURSDAY,
                                                DayOfWeek.FRIDAY),
                                        Set.of(PartOfDay.AFTERNOON),
                                        null)),
                        need(HelpWith.HOUSEWORK, Importance.SHOULD),
                        need(HelpWith.NIGHTS, Importance.NICE),
                        need(HelpWith.DAYS_OUT, Importance.SHOULD),
                        need(HelpWith.BREAK, Importance.MUST)));
    }

    private NeedAsked need(HelpWith help, Importance importance) {
        return NeedAsked.typical(help, importance);
    }

    private MatchRequest request(@Nullable BudgetRoute route, Matters matters, List<NeedAsked> needs) {
        return new MatchRequest(
                Priced.DAY,
                10,
                10_000L + random.nextInt(90) * 1_000L,
                route,
                needs,
                matters,
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }
}
