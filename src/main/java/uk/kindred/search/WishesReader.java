package uk.kindred.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.UnreadablePlanException;

/** Reads what is wished of offers: cost, free places, languages, faiths, workers, features, outcomes. */
final class WishesReader {

    /** "800", "800.50", and what people type in a form: "£1,200". */
    private static final Pattern MONEY = Pattern.compile("£?\\s?([0-9]{1,6}|[0-9]{1,3},[0-9]{3})(\\.[0-9]{1,2})?");

    private static final int PENCE = 2;

    private WishesReader() {}

    static OfferWishes read(ParameterReader reader, WordsReader words) {
        return new OfferWishesBuilder()
                .plan(plan(reader))
                .payer(payer(reader, words))
                .maxWeeklyPence(words.maxWeeklyPenceUnless(maxWeekly(reader)))
                .costUnknown(
                        reader.choice("cost", List.of("any", "unknown"), "any").equals("unknown"))
                .availableNow(
                        reader.choice("available", List.of("any", "now"), "any").equals("now"))
                .sureToServe(
                        reader.choice("serves", List.of("any", "yes"), "any").equals("yes"))
                .languages(words.wishesUnless(
                        "language",
                        reader.choices("language", Language::findBySlug, "languages"),
                        Language::findBySlug))
                .faiths(words.wishesUnless(
                        "faith", reader.choices("faith", Faith::findBySlug, "faiths"), Faith::findBySlug))
                .workerGenders(words.wishesUnless(
                        "worker",
                        reader.choices("worker", WorkerGender::findBySlug, "workers"),
                        WorkerGender::findBySlug))
                .features(words.featuresWith(reader.choices("feature", Feature::findBySlug, "features")))
                .times(reader.choices("when", TimeOfWeek::findBySlug, "times"))
                .timesUnknown(
                        reader.choice("times", List.of("any", "unknown"), "any").equals("unknown"))
                .goodAt(reader.choices("goodAt", Outcome::findBySlug, "outcomes"))
                .examples(ExampleWish.findBySlug(
                                reader.choice("example", List.of("include", "exclude", "only"), "include"))
                        .orElseThrow())
                .build();
    }

    /** The last that the words name, if they name several. */
    private static Payer payer(ParameterReader reader, WordsReader words) {
        Set<Payer> given = reader.choice("payer", Payer::findBySlug, "payers")
                .<Set<Payer>>map(Set::of)
                .orElse(Set.of());
        return words.wishesUnless("payer", given, Payer::findBySlug).stream()
                .reduce((one, next) -> next)
                .orElse(Payer.SELF_FUNDER);
    }

    private static Plan plan(ParameterReader reader) {
        String typed = reader.first("plan").orElse(null);
        if (typed == null) {
            return Plan.NOTHING;
        }
        try {
            return Plan.parse(typed);
        } catch (UnreadablePlanException unreadable) {
            reader.problem("plan", typed, "That plan cannot be read", String.valueOf(unreadable.getMessage()));
            return Plan.NOTHING;
        }
    }

    private static @Nullable Long maxWeekly(ParameterReader reader) {
        String typed = reader.first("maxWeekly").orElse(null);
        if (typed == null) {
            return null;
        }
        if (MONEY.matcher(typed).matches()) {
            long pence = new BigDecimal(typed.replaceAll("[^0-9.]", ""))
                    .movePointRight(PENCE)
                    .longValueExact();
            if (pence >= 1 && pence <= OfferWishes.MOST_WEEKLY_PENCE) {
                return pence;
            }
        }
        reader.problem(
                "maxWeekly",
                typed,
                "“maxWeekly” is not an amount a week",
                "“maxWeekly” must be pounds a week, up to " + Pounds.inWords(OfferWishes.MOST_WEEKLY_PENCE)
                        + ", such as 800 or 800.50.");
        return null;
    }
}
