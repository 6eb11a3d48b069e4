package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.TariffKey;

/**
 * Sums of several prices in the index, exact to the penny and without scripts, which not every Elasticsearch runs:
 * function scores add up doc values in doubles, and the sum becomes a float. From 2^23 to 2^24 floats are the whole
 * numbers, so there the sum is rounded to the penny, and exact. Minutes are whole hours, which need no rounding, and the
 * minutes left over; each of at most two such rests is rounded by a function score of its own, as Demand rounds terms.
 */
final class CostSums {

    /** A sum's score is this and the pence. */
    private static final long NOTHING = 1L << 23;

    private static final int MINUTES = 60;

    /** Less than a rest of pence (1/60) and more than its error: what is half a penny is rounded up. */
    private static final double A_TOUCH = 0.004;

    private static final double ALMOST_ONE = 0.996;

    private final Function<TariffKey, String> field;
    private final List<Part> whole = new ArrayList<>();
    private final List<Part> rests = new ArrayList<>();

    /** @param count pieces, hours, or minutes of an hour's price if it is a rest */
    private record Part(Demand.Term term, int count) {}

    CostSums(Demand demand, Function<TariffKey, String> field) {
        this.field = field;
        for (Demand.Term term : demand.terms()) {
            int pieces = term.key().byMinute() ? term.count() / MINUTES : term.count();
            if (pieces > 0) {
                whole.add(new Part(term, pieces));
            }
            if (term.key().byMinute() && term.count() % MINUTES > 0) {
                rests.add(new Part(term, term.count() % MINUTES));
            }
        }
    }

    /** The pence of a listing that {@link #sum} has scored. */
    static long pence(double score) {
        return (long) score - NOTHING;
    }

    /** Scores {@link #NOTHING} and the pence. @param known only listings that have all prices */
    Query sum(Query known) {
        List<FunctionScore> functions = new ArrayList<>();
        functions.add(constant(NOTHING));
        whole.forEach(part -> functions.add(price(part, part.count())));
        Query scored = score(known, functions, FunctionBoostMode.Replace, 0);
        for (Part rest : rests) {
            List<FunctionScore> more = List.of(constant(A_TOUCH), price(rest, rest.count() / (double) MINUTES));
            scored = score(scored, more, FunctionBoostMode.Sum, 0);
        }
        return scored;
    }

    /**
     * Only listings whose sum is at most the limit. Function scores know a least score and no highest, so what is added
     * up is how much each price stays below the highest that it could be.
     */
    Query within(long limitPence, Query eachWithin) {
        long room = 0;
        List<FunctionScore> functions = new ArrayList<>();
        for (Part part : whole) {
            long highest = highest(part, limitPence);
            room += highest * part.count();
            functions.add(below(part, highest, (double) highest * part.count()));
        }
        long constant = Math.max(0, NOTHING - (room - limitPence));
        functions.add(constant(constant));
        long least = constant + room - limitPence;
        Query scored = score(eachWithin, functions, FunctionBoostMode.Replace, rests.isEmpty() ? least : 0);
        for (int i = 0; i < rests.size(); i++) {
            Part rest = rests.get(i);
            long highest = highest(rest, limitPence);
            // what is half a penny is rounded up in the sum, so down in what stays below: one more, and not quite
            least += highest * rest.count() / MINUTES + 1;
            List<FunctionScore> below =
                    List.of(constant(ALMOST_ONE), below(rest, highest, (double) highest * rest.count() / MINUTES));
            scored = score(scored, below, FunctionBoostMode.Sum, i == rests.size() - 1 ? least : 0);
        }
        return scored;
    }

    /** A multiple of 60, so that even a rest of minutes has a whole number of pence to stay below. */
    private static long highest(Part part, long limitPence) {
        return (part.term().highestPriceWithin(limitPence) / MINUTES + 1) * MINUTES;
    }

    private static Query score(Query query, List<FunctionScore> functions, FunctionBoostMode mode, long least) {
        return QueryBuilders.functionScore(score -> {
            score.query(query)
                    .functions(functions)
                    .scoreMode(FunctionScoreMode.Sum)
                    .boostMode(mode);
            return least > 0 ? score.minScore((double) least) : score;
        });
    }

    private static FunctionScore constant(double score) {
        return FunctionScore.of(function -> function.weight(score));
    }

    private FunctionScore price(Part part, double factor) {
        return FunctionScore.of(function -> function.fieldValueFactor(
                price -> price.field(field.apply(part.term().key())).factor(factor)));
    }

    /** A straight line from the weight, for a price of nothing, to nothing for the highest price. */
    private FunctionScore below(Part part, long highest, double weight) {
        return FunctionScore.of(function -> function.linear(line -> line.numeric(numeric -> numeric.field(
                                field.apply(part.term().key()))
                        .placement(placement ->
                                placement.origin(0.0).scale(highest / 2.0).decay(0.5))))
                .weight(weight));
    }
}
