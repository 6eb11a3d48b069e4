package uk.kindred.providers.guided;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.Payer;

/** Languages, faiths and cultures, and whose support people may ask for. */
@Component
@Order(5)
class MatchStep implements Step {

    private static final String LANGUAGES = "languages";
    private static final String FAITHS = "faiths";
    private static final String GENDERS = "genders";

    @Override
    public String slug() {
        return "match";
    }

    @Override
    public String title(SupportKind kind) {
        return "Languages and ways of life";
    }

    @Override
    public boolean isFor(SupportKind kind) {
        return kind != SupportKind.RETIREMENT_HOUSING && kind != SupportKind.EXTRA_CARE_HOUSING;
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        form.words("Leave blank what does not apply.");
        form.several(
                GENDERS,
                draft.kind().goesOut() ? "Who gives the support?" : "Whose support can people ask for?",
                "Some people ask for a woman or a man, above all for personal care.",
                Choice.of(WorkerGender.values(), WorkerGender::slug, WorkerGender::label));
        form.several(
                LANGUAGES,
                "Which languages do you speak, beside English?",
                null,
                Choice.of(Language.values(), Language::slug, Language::label));
        form.several(
                FAITHS,
                "Whose ways do you know and keep to?",
                "Food, prayer, feasts, customs.",
                Choice.of(Faith.values(), Faith::slug, Faith::label));
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        // all of it may be left blank
    }

    /** With what the prices say about who may pay. */
    static Features features(Answers answers, Set<Payer> payers) {
        Set<Feature> features = new HashSet<>(answers.ticked(PeopleStep.FEATURES, Feature::findBySlug));
        if (payers.contains(Payer.DIRECT_PAYMENT)) {
            features.add(Feature.DIRECT_PAYMENTS);
        }
        if (payers.contains(Payer.COUNCIL)) {
            features.add(Feature.COUNCIL_RATE);
        }
        return new Features(
                Set.copyOf(answers.ticked(LANGUAGES, Language::findBySlug)),
                Set.copyOf(answers.ticked(FAITHS, Faith::findBySlug)),
                Set.copyOf(answers.ticked(GENDERS, WorkerGender::findBySlug)),
                features);
    }
}
