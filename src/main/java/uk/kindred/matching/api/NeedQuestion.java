package uk.kindred.matching.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.base.web.JsonQuestions;
import uk.kindred.matching.AlreadyThere;
import uk.kindred.matching.Amount;
import uk.kindred.matching.HelpWith;
import uk.kindred.matching.Importance;
import uk.kindred.matching.MatchQuestion;
import uk.kindred.matching.NeedAsked;
import uk.kindred.matching.Whose;

/** Something that somebody needs help with. */
@Schema(name = "NeedAsked")
record NeedQuestion(
        @Schema(
                description =
                        "Of a couple, whose need it is; both is what is done once for the two of them. you if not said",
                allowableValues = {"you", "partner", "both"})
        @Nullable
        String whose,

        @Schema(
                allowableValues = {
                    "getting-up",
                    "washing",
                    "toilet",
                    "meals",
                    "medicines",
                    "housework",
                    "shopping",
                    "letters",
                    "child",
                    "company",
                    "going-out",
                    "learning",
                    "days-out",
                    "nights",
                    "waking-nights",
                    "break"
                })
        @Nullable
        String help,

        @Schema(
                description = "should if not said",
                allowableValues = {"must", "should", "nice"})
        @Nullable
        String importance,

        @Schema(description = "A week; of a break, nights a year. Typical if not said, and the answer says so")
        @Nullable
        Integer times,

        @Schema(description = "Each time, in quarters of an hour; of no meaning for nights and breaks") @Nullable
        Integer minutes,

        @Schema(description = "On which it may be: mon to sun; any if not said") @Nullable
        List<String> days,

        @Schema(description = "In which it may be: morning, afternoon, evening, night; any if not said") @Nullable
        List<String> partsOfDay,

        @Schema(description = "The clock time; with one part of the day at most", example = "08:00") @Nullable
        String at) {

    private static final String NAME = "needs";

    NeedAsked read() {
        HelpWith what = Given.choice(HelpWith.values(), help, NAME + ".help");
        return Given.made(() -> new NeedAsked(
                Given.choice(Whose.values(), whose, NAME + ".whose", Whose.YOU),
                what,
                Given.choice(Importance.values(), importance, NAME + ".importance", Importance.SHOULD),
                amount(what),
                Given.when(days, partsOfDay, at, NAME)));
    }

    private @Nullable Amount amount(HelpWith what) {
        if (times == null && minutes == null) {
            return null;
        }
        boolean nights = what.form().isNight() || what.form().isByTheYear();
        Amount typical = what.typicalAmount();
        return new Amount(
                times == null ? typical.times() : times, minutes == null || nights ? typical.minutes() : minutes);
    }

    /** Help that is there already. */
    @Schema(name = "AlreadyThere")
    record ThereQuestion(
            @Schema(description = "In the person’s words", example = "my daughter") @Nullable
            String who,

            @Schema(
                    description = "Whose need of it; whoever’s comes first in needs if not said",
                    allowableValues = {"you", "partner", "both"})
            @Nullable
            String whose,

            @Schema(description = "One of those in needs") @Nullable
            String help,

            @Nullable List<String> days,
            @Nullable List<String> partsOfDay,

            @Schema(
                    description =
                            "Of those asked for in a week, or nights a year of a break; all on its days if not said")
            @Nullable
            Integer times) {

        AlreadyThere read(List<NeedAsked> needs) {
            String name = JsonQuestions.required(who, "there.who");
            HelpWith what = Given.choice(HelpWith.values(), help, "there.help");
            Whose said = whose == null ? null : Given.choice(Whose.values(), whose, "there.whose");
            NeedAsked.Key met = needs.stream()
                    .map(NeedAsked::key)
                    .filter(need -> need.help() == what && (said == null || need.whose() == said))
                    .findFirst()
                    .orElseThrow(() -> new BadParameterException(
                            "Nobody needs that",
                            "“there.help” is one of the “needs” that were asked, and of whose it is: “" + what.slug()
                                    + "” is not among them."));
            return Given.made(() -> {
                if (name.isBlank() || name.length() > MatchQuestion.LONGEST_WHO) {
                    throw new IllegalArgumentException(
                            "“there.who” has 1 to " + MatchQuestion.LONGEST_WHO + " letters.");
                }
                return new AlreadyThere(
                        name, met.whose(), met.help(), Given.when(days, partsOfDay, null, "there"), times);
            });
        }
    }
}
