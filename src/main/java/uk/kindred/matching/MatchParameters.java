package uk.kindred.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.funding.Stay;
import uk.kindred.places.NearResult;
import uk.kindred.places.Place;
import uk.kindred.places.Places;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ParameterProblem;

/** The one place where a form or an address becomes a question, and a question an address: a plan is a link. */
@Component
public class MatchParameters {

    private final Places places;
    private final Clock clock;

    MatchParameters(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** Reads what it knows, finished or not, and leaves other parameters alone. Blank counts as not given. */
    public MatchReading read(Map<String, List<String>> parameters) {
        TypedFields typed = new TypedFields(parameters);
        LocalDate today = LocalDate.now(clock);
        Located near = near(typed);
        Integer within = typed.whole(MatchField.WITHIN, 1, MatchQuestion.MOST_MILES);
        boolean couple =
                typed.first(MatchField.FOR).filter(MatchField.COUPLE::equals).isPresent();
        MoneyRead money = couple ? CoupleMoney.of(typed) : MoneyRead.of(typed);
        Money all = money.all();
        NeedRows rows = new NeedRows(typed, couple);
        List<NeedAsked> needs = rows.needs();
        Matters matters = MattersReader.read(typed);
        List<AlreadyThere> there = rows.there(needs);
        List<Stay> stays = rows.stays(today);
        List<Lock> locks = List.copyOf(typed.choices(MatchField.LOCK, MatchParameters::lock));
        Set<String> without = Set.copyOf(typed.all(MatchField.WITHOUT));
        ExampleWish examples =
                typed.choice(MatchField.EXAMPLE, ExampleWish::findBySlug).orElse(ExampleWish.INCLUDE);
        List<String> missing = missing(typed, near.place(), needs, money);
        MatchQuestion question = near.place() == null || all == null || !missing.isEmpty() || typed.hasProblems()
                ? null
                : new MatchQuestion(
                        typed.text(MatchField.NEAR, MatchQuestion.LONGEST_PLACE),
                        near.place(),
                        examples,
                        new MatchRequest(
                                today,
                                within == null ? MatchQuestion.USUAL_MILES : within,
                                all,
                                needs,
                                matters,
                                there,
                                stays,
                                locks,
                                without),
                        money.savings(),
                        money.chargePence());
        return new MatchReading(
                typed.values(),
                near.place(),
                near.others(),
                needs,
                matters,
                money.savings(),
                typed.problems(),
                missing,
                question);
    }

    /** The query string, without "?", that reads as this question. */
    public String toQuery(MatchQuestion question) {
        return MatchQuery.write(question);
    }

    private static List<String> missing(
            TypedFields typed, @Nullable Place place, List<NeedAsked> needs, MoneyRead money) {
        List<String> missing = new ArrayList<>();
        if (place == null && !typed.hasProblem(MatchField.NEAR)) {
            missing.add(MatchField.NEAR);
        }
        if (needs.isEmpty() && !typed.hasProblem(MatchField.NEED)) {
            missing.add(MatchField.NEED);
        }
        missing.addAll(money.missing());
        return missing;
    }

    private record Located(@Nullable Place place, List<Place> others) {}

    private Located near(TypedFields typed) {
        String words = typed.text(MatchField.NEAR, MatchQuestion.LONGEST_PLACE);
        if (words.isEmpty() || words.length() > MatchQuestion.LONGEST_PLACE) {
            return new Located(null, List.of());
        }
        return switch (places.resolve(words)) {
            case NearResult.Found found -> new Located(found.place(), found.alternatives());
            case NearResult.Invalid invalid -> {
                typed.problem(new ParameterProblem(
                        MatchField.NEAR, words, invalid.title(), invalid.detail(), false, invalid.suggestions()));
                yield new Located(null, List.of());
            }
            case NearResult.Unknown unknown -> {
                typed.problem(new ParameterProblem(
                        MatchField.NEAR, words, unknown.title(), unknown.detail(), true, unknown.suggestions()));
                yield new Located(null, List.of());
            }
        };
    }

    /** "must-morning-weekdays@K-123". */
    private static Optional<Lock> lock(String text) {
        int at = text.indexOf('@');
        return at < 1 || at == text.length() - 1
                ? Optional.empty()
                : Optional.of(new Lock(text.substring(0, at), text.substring(at + 1)));
    }
}
