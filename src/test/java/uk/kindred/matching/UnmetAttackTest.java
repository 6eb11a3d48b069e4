package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows the method, and reads what is told on every day and of every half-year, tries everything that may have
 * been counted: two help needs that plans lacked, month by month.
 */
class UnmetAttackTest {

    /** More in a month would only repeat what tens do. */
    private static final int MOST = 12;

    private record Range(long least, long most) {

        static Range of(long count) {
            return new Range(count, count);
        }

        Range with(Range other) {
            return new Range(Math.min(least, other.least), Math.max(most, other.most));
        }

        /** Whoever knows this knows that there were some, and fewer than ten. */
        boolean givesAway() {
            return least >= 1 && most < UnmetPublisher.FEWEST;
        }
    }

    @Test
    void noCountFromOneToNineFollowsFromWhatIsToldOfTwoNeeds() {
        Map<Object, Map<String, Range>> known = new HashMap<>();
        for (long nights = 0; nights <= 40; nights++) {
            for (long washing = 0; washing <= 40; washing++) {
                Map<String, Range> counts = known.computeIfAbsent(told(nights, washing), any -> new HashMap<>());
                learn(counts, "nights", nights);
                learn(counts, "washing", washing);
                learn(counts, "both", nights + washing);
                learn(counts, "how many more nights", Math.abs(nights - washing));
            }
        }
        assertThat(known).hasSize(25);
        known.forEach((told, counts) -> {
            assertThat(counts.entrySet())
                    .as(told.toString())
                    .noneMatch(count -> count.getValue().givesAway());
        });
    }

    /** Months lie in one half-year each, which is told once: nothing can be subtracted. */
    @Test
    void noMonthsCountFollowsFromHalfYears() {
        attack(
                UnmetAttackTest::halfYears,
                known -> assertThat(known)
                        .allSatisfy(counts -> assertThat(counts).noneMatch(Range::givesAway)));
    }

    /** So that the attack is one: the sum of the last months, told anew each month, gives single months away. */
    @Test
    void theSameAttackSucceedsAgainstSumsThatMoveOn() {
        attack(
                UnmetAttackTest::movingSums,
                known -> assertThat(known)
                        .anySatisfy(counts -> assertThat(counts).anyMatch(Range::givesAway)));
    }

    private static Object told(long nights, long washing) {
        return UnmetPublisher.toTell(List.of(
                new UnmetNeedRows.Sum("E10000000", "nights", "no-room", nights),
                new UnmetNeedRows.Sum("E10000000", "washing", "not-then", washing)));
    }

    private static long tens(long count) {
        return UnmetPublisher.toTell(List.of(new UnmetNeedRows.Sum("E10000000", "nights", "no-room", count))).stream()
                .mapToLong(ToldUnmetRows.Row::tens)
                .sum();
    }

    /** Half-years of two months stand for those of six: the attacker sees both of each. */
    private static Object halfYears(int[] months) {
        return List.of(tens(months[0] + months[1]), tens(months[2] + months[3]));
    }

    /** The last three months, told at the end of the third, the fourth and the fifth month. */
    private static Object movingSums(int[] months) {
        return List.of(
                tens(months[0] + months[1] + months[2]),
                tens(months[1] + months[2] + months[3]),
                tens(months[2] + months[3] + months[4]));
    }

    private static void attack(Function<int[], Object> teller, Consumer<List<List<Range>>> check) {
        Map<Object, List<Range>> known = new HashMap<>();
        int[] months = new int[5];
        for (int all = 0; all < Math.pow(MOST + 1, months.length); all++) {
            int rest = all;
            for (int month = 0; month < months.length; month++) {
                months[month] = rest % (MOST + 1);
                rest /= MOST + 1;
            }
            List<Range> ranges = known.computeIfAbsent(teller.apply(months), any -> new ArrayList<>());
            for (int month = 0; month < months.length; month++) {
                Range range = Range.of(months[month]);
                if (ranges.size() <= month) {
                    ranges.add(range);
                } else {
                    ranges.set(month, ranges.get(month).with(range));
                }
            }
        }
        check.accept(List.copyOf(known.values()));
    }

    private static void learn(Map<String, Range> counts, String name, long count) {
        counts.merge(name, Range.of(count), Range::with);
    }
}
