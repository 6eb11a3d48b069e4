package uk.kindred.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;

/** Makes wishes, or a changed copy of them. Starts with none: the typical plan, paid for by oneself. */
public final class OfferWishesBuilder {

    private Plan plan = Plan.NOTHING;
    private Payer payer = Payer.SELF_FUNDER;
    private @Nullable Long maxWeeklyPence;
    private boolean costUnknown;
    private boolean availableNow;
    private boolean sureToServe;
    private Set<Language> languages = Set.of();
    private Set<Faith> faiths = Set.of();
    private Set<WorkerGender> workerGenders = Set.of();
    private Set<Feature> features = Set.of();
    private Set<TimeOfWeek> times = Set.of();
    private boolean timesUnknown;
    private Set<Outcome> goodAt = Set.of();
    private ExampleWish examples = ExampleWish.INCLUDE;

    public OfferWishesBuilder() {}

    OfferWishesBuilder(OfferWishes from) {
        plan = from.plan();
        payer = from.payer();
        maxWeeklyPence = from.maxWeeklyPence();
        costUnknown = from.costUnknown();
        availableNow = from.availableNow();
        sureToServe = from.sureToServe();
        languages = from.languages();
        faiths = from.faiths();
        workerGenders = from.workerGenders();
        features = from.features();
        times = from.times();
        timesUnknown = from.timesUnknown();
        goodAt = from.goodAt();
        examples = from.examples();
    }

    public OfferWishesBuilder plan(Plan plan) {
        this.plan = plan;
        return this;
    }

    public OfferWishesBuilder payer(Payer payer) {
        this.payer = payer;
        return this;
    }

    public OfferWishesBuilder maxWeeklyPence(@Nullable Long maxWeeklyPence) {
        this.maxWeeklyPence = maxWeeklyPence;
        return this;
    }

    public OfferWishesBuilder costUnknown(boolean costUnknown) {
        this.costUnknown = costUnknown;
        return this;
    }

    public OfferWishesBuilder availableNow(boolean availableNow) {
        this.availableNow = availableNow;
        return this;
    }

    public OfferWishesBuilder sureToServe(boolean sureToServe) {
        this.sureToServe = sureToServe;
        return this;
    }

    public OfferWishesBuilder languages(Set<Language> languages) {
        this.languages = languages;
        return this;
    }

    public OfferWishesBuilder faiths(Set<Faith> faiths) {
        this.faiths = faiths;
        return this;
    }

    public OfferWishesBuilder workerGenders(Set<WorkerGender> workerGenders) {
        this.workerGenders = workerGenders;
        return this;
    }

    public OfferWishesBuilder features(Set<Feature> features) {
        this.features = features;
        return this;
    }

    public OfferWishesBuilder times(Set<TimeOfWeek> times) {
        this.times = times;
        return this;
    }

    public OfferWishesBuilder timesUnknown(boolean timesUnknown) {
        this.timesUnknown = timesUnknown;
        return this;
    }

    public OfferWishesBuilder goodAt(Set<Outcome> goodAt) {
        this.goodAt = goodAt;
        return this;
    }

    public OfferWishesBuilder examples(ExampleWish examples) {
        this.examples = examples;
        return this;
    }

    public OfferWishes build() {
        return new OfferWishes(
                plan,
                payer,
                maxWeeklyPence,
                costUnknown,
                availableNow,
                sureToServe,
                languages,
                faiths,
                workerGenders,
                features,
                times,
                timesUnknown,
                goodAt,
                examples);
    }
}
