package uk.kindred.providers.guided;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportKind;

/** Whom it is for, and what else people choose by. */
@Component
@Order(4)
class PeopleStep implements Step {

    static final String NEEDS = "needs";
    static final String SERVICES = "services";
    static final String FEATURES = "features";

    /** Who pays is asked with the prices. */
    private static final Set<Feature> SAID_BY_PRICES = EnumSet.of(Feature.DIRECT_PAYMENTS, Feature.COUNCIL_RATE);

    private static final int MOST_SERVICES = 12;

    @Override
    public String slug() {
        return "people";
    }

    @Override
    public String title(SupportKind kind) {
        return "Who it is for";
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        form.several(
                NEEDS,
                "Who is it for?",
                "Tick what you know well, not all that you would try.",
                Choice.of(
                        Arrays.stream(Need.values())
                                .filter(need -> need != Need.MENTAL_HEALTH_ACT)
                                .toArray(Need[]::new),
                        Need::slug,
                        Need::label));
        if (namesServices(draft.kind())) {
            form.line(
                    SERVICES,
                    "What do you offer?",
                    "A few words each, with commas between: matching, monthly visits, help if a match ends.");
        }
        form.several(
                FEATURES,
                "Do you offer any of these?",
                null,
                Choice.of(features(draft.kind()), Feature::slug, Feature::label));
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        new Mending(draft, problems)
                .needs(NEEDS, "Tick at least one.")
                .text(SERVICES, MOST_SERVICES * Mending.LONGEST_LINE)
                .refuseIf(
                        draft.answers().listed(SERVICES).size() > MOST_SERVICES,
                        SERVICES,
                        "Name at most " + MOST_SERVICES + ".");
    }

    /** Whoever works alone or in a small group, or has activities, says what they do where that is asked. */
    static boolean namesServices(SupportKind kind) {
        return !ActivitiesStep.asksOf(kind)
                && kind != SupportKind.PERSONAL_ASSISTANT
                && kind != SupportKind.MICRO_ENTERPRISE
                && kind != SupportKind.SHARED_LIVES_CARER;
    }

    private static Feature[] features(SupportKind kind) {
        boolean holdsBudgets = kind == SupportKind.MICRO_ENTERPRISE || kind == SupportKind.SHARED_LIVES;
        return Arrays.stream(Feature.values())
                .filter(feature -> !SAID_BY_PRICES.contains(feature))
                .filter(feature -> feature != Feature.ISF_HOLDER || holdsBudgets)
                .toArray(Feature[]::new);
    }

    static List<Need> needs(Answers answers) {
        return answers.ticked(NEEDS, Need::findBySlug);
    }
}
