package uk.kindred.providers.guided;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;
import uk.kindred.pricing.Payer;

/** For whom the free places are, by who pays: anybody's, some people's, or some for one and some for another. */
final class FreeFor {

    private static final String WHOSE = "free-whose";
    private static final String HOW_MANY = "free-for-";

    private FreeFor() {}

    static void ask(StepForm form) {
        form.several(
                        WHOSE,
                        "Whose place has it to be?",
                        "Tick none if it is anybody’s.",
                        Choice.of(Payer.values(), Payer::slug, FreeFor::who))
                .folded(
                        "Some places for one, others for another?",
                        "Then say here how many for each. Leave the others empty.",
                        inside -> {
                            for (Payer payer : Payer.values()) {
                                inside.count(field(payer), "Places for " + payer.who(), null);
                            }
                        });
    }

    private static String who(Payer payer) {
        return StringUtils.capitalize(payer.who());
    }

    private static String field(Payer payer) {
        return HOW_MANY + payer.slug();
    }

    /** @param all the field that says how many are free in all */
    static void check(Mending mending, String all, int most) {
        Answers answers = mending.answers();
        for (Payer payer : Payer.values()) {
            mending.count(field(payer), 1, most);
        }
        Map<Payer, Integer> apart = apart(answers);
        int together = together(apart);
        Integer said = answers.number(all);
        mending.refuseIf(
                        !apart.isEmpty() && said != null && said != together,
                        all,
                        "For each who pays you say " + together + " together. Write that, or leave it empty.")
                .refuseIf(
                        !apart.isEmpty() && !apart.keySet().containsAll(ticked(answers)),
                        WHOSE,
                        "You ticked somebody for whom you say no number. Say how many, or take the tick away.");
    }

    static boolean isSaid(Answers answers) {
        return answers.has(WHOSE) || Arrays.stream(Payer.values()).anyMatch(payer -> answers.has(field(payer)));
    }

    /** Whose place it has to be; none for anybody's. */
    static Set<Payer> whose(Answers answers) {
        Map<Payer, Integer> apart = apart(answers);
        return apart.isEmpty() ? ticked(answers) : apart.keySet();
    }

    private static Set<Payer> ticked(Answers answers) {
        return answers.ticked(WHOSE, Payer::findBySlug).stream().collect(Collectors.toSet());
    }

    /** How many for whom; empty where that is not told apart. */
    static Map<Payer, Integer> apart(Answers answers) {
        Map<Payer, Integer> apart = new EnumMap<>(Payer.class);
        for (Payer payer : Payer.values()) {
            Integer some = answers.number(field(payer));
            if (some != null && some > 0) {
                apart.put(payer, some);
            }
        }
        return apart;
    }

    static int together(Map<Payer, Integer> apart) {
        return apart.values().stream().mapToInt(Integer::intValue).sum();
    }
}
