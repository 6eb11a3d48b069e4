package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * An attacker who knows who wrote, when they changed their answer and when they went, and has kept all that was ever told of
 * the figure; alone or as one of those who answered. Every world that fits is tried: for nobody else may all of them agree.
 */
class EveryWorldTest {

    private static final Quarter NOW = new Quarter(2026, 4);

    /** Somebody's answer, given in this month, until the month in which it changed or went. */
    private record Said(long review, int from, int until) {}

    @Test
    void inSettingsUnderTheLimitNothingFollowsOverTimeAloneOrFromInside() {
        Random chance = new Random(94);
        for (int history = 0; history < 40; history++) {
            assertNothingFollows(history(chance, 9, 12), 12, Integer.MAX_VALUE);
        }
    }

    /** Past ten only what every difference of two exact figures may tell: that all who came at once said the same. */
    @Test
    void joinedWithLaterExactSumsNothingFollowsButThatFourOrMoreOthersSaidAllTheSame() {
        Random chance = new Random(6);
        for (int history = 0; history < 20; history++) {
            assertNothingFollows(history(chance, 14, 14), 12, 4);
        }
    }

    private static List<Said> history(Random chance, int mostAtOnce, int answers) {
        List<Said> said = new ArrayList<>();
        long next = 1;
        for (int month = 0; month < 12; month++) {
            int at = month;
            List<Said> now = said.stream().filter(one -> at < one.until()).toList();
            for (Said one : now) {
                double fate = chance.nextDouble();
                if (fate < 0.1) {
                    said.set(said.indexOf(one), new Said(one.review(), one.from(), month));
                    if (fate < 0.05 && said.size() < answers) {
                        said.add(new Said(one.review(), month, Integer.MAX_VALUE));
                    }
                }
            }
            for (int news = chance.nextInt(6); news > 0; news--) {
                long there = said.stream().filter(one -> at < one.until()).count();
                if (there < mostAtOnce && said.size() < answers) {
                    said.add(new Said(next++, month, Integer.MAX_VALUE));
                }
            }
        }
        return said;
    }

    /** @param alike so many others who said all the same may be known by it */
    private static void assertNothingFollows(List<Said> said, int months, int alike) {
        Map<String, List<Integer>> worlds = new HashMap<>();
        for (int world = 0; world < 1 << said.size(); world++) {
            worlds.computeIfAbsent(told(said, world, months), any -> new ArrayList<>())
                    .add(world);
        }
        worlds.forEach((told, fitting) -> {
            assertOpen(told, said, fitting, -1, alike);
            for (int insider = 0; insider < said.size(); insider++) {
                int own = insider;
                assertOpen(told, said, having(fitting, own, true), own, alike);
                assertOpen(told, said, having(fitting, own, false), own, alike);
            }
        });
    }

    private static List<Integer> having(List<Integer> worlds, int answer, boolean yes) {
        return worlds.stream().filter(world -> yes == isYes(world, answer)).toList();
    }

    private static void assertOpen(String told, List<Said> said, List<Integer> fitting, int insider, int alike) {
        if (fitting.isEmpty()) {
            return;
        }
        int allYes = fitting.stream().reduce(-1, (one, other) -> one & other);
        int allNo = ~fitting.stream().reduce(0, (one, other) -> one | other);
        int others = (1 << said.size()) - 1 & (insider < 0 ? -1 : ~(1 << insider));
        int knownYes = Integer.bitCount(allYes & others);
        int knownNo = Integer.bitCount(allNo & others);
        if (knownYes + knownNo > 0) {
            assertThat(Math.max(knownYes, knownNo))
                    .as("%s tells %s/%s answers of %s to number %s", told, knownYes, knownNo, said, insider)
                    .isGreaterThanOrEqualTo(alike);
        }
    }

    private static boolean isYes(int world, int answer) {
        return (world >> answer & 1) == 1;
    }

    private static String told(List<Said> said, int world, int months) {
        ToldOverTime figure = new ToldOverTime();
        StringBuilder told = new StringBuilder();
        for (int month = 0; month < months; month++) {
            Map<Long, Answer> live = new HashMap<>();
            for (int i = 0; i < said.size(); i++) {
                Said one = said.get(i);
                if (one.from() <= month && month < one.until()) {
                    live.put(one.review(), isYes(world, i) ? Answer.YES : Answer.NO);
                }
            }
            figure.round(live, NOW);
            told.append(figure.told()).append(';');
        }
        return told.toString();
    }
}
