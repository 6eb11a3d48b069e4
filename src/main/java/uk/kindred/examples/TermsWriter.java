package uk.kindred.examples;

import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Feature;
import uk.kindred.pricing.FeeReview;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Terms;
import uk.kindred.pricing.TopUp;

/** The terms of one example. As with real ones, each of them may be missing. */
final class TermsWriter {

    private static final int TOLD_PERCENT = 72;

    private final Scene scene;
    private final Chance chance;
    private @Nullable Long depositPence;
    private @Nullable Integer noticeDays;
    private @Nullable Integer trialDays;
    private @Nullable FeeReview feeReview;
    private @Nullable Integer afterDeathDays;
    private @Nullable Integer cancellationHours;
    private @Nullable Integer eventFeeCapHundredths;
    private @Nullable TopUp topUp;
    private @Nullable Boolean contractSeenBefore;
    private @Nullable Set<Payer> acceptedFunding;
    private @Nullable String complaints;

    private TermsWriter(Scene scene) {
        this.scene = scene;
        this.chance = scene.chance();
    }

    /** With what every kind may say: who may pay, how prices go up, whether the contract is shown. */
    static TermsWriter of(Scene scene) {
        TermsWriter terms = new TermsWriter(scene);
        if (terms.told()) {
            terms.acceptedFunding = funding(scene);
        }
        if (terms.told()) {
            String rule = scene.wordings().one("fee-review", scene.chance());
            terms.feeReview = new FeeReview(rule, rule.contains("April") ? Month.APRIL : null);
        }
        if (terms.told()) {
            terms.contractSeenBefore = !scene.chance().percent(12);
        }
        terms.complaints = complaints(scene);
        return terms;
    }

    /** By the day and without a draw, which would change all that is drawn after it. Three of five say it. */
    private static @Nullable String complaints(Scene scene) {
        List<String> words = scene.wordings().all("complaints");
        int day = scene.saidOn().getDayOfYear();
        return day % 5 < 3 ? words.get(day % words.size()) : null;
    }

    private static Set<Payer> funding(Scene scene) {
        Set<Payer> payers = EnumSet.of(Payer.SELF_FUNDER);
        if (scene.has(Feature.COUNCIL_RATE)) {
            payers.add(Payer.COUNCIL);
        }
        if (scene.has(Feature.DIRECT_PAYMENTS)) {
            payers.add(Payer.DIRECT_PAYMENT);
        }
        if (scene.has(Feature.ISF_HOLDER)) {
            payers.add(Payer.ISF);
        }
        return payers;
    }

    TermsWriter deposit(Long... pence) {
        if (told()) {
            depositPence = chance.pick(List.of(pence));
        }
        return this;
    }

    TermsWriter notice(Integer... days) {
        if (told()) {
            noticeDays = chance.pick(List.of(days));
        }
        return this;
    }

    TermsWriter trial(Integer... days) {
        if (told()) {
            trialDays = chance.pick(List.of(days));
        }
        return this;
    }

    TermsWriter afterDeath(Integer... days) {
        if (told()) {
            afterDeathDays = chance.pick(List.of(days));
        }
        return this;
    }

    TermsWriter cancellation(Integer... hours) {
        if (told()) {
            cancellationHours = chance.pick(List.of(hours));
        }
        return this;
    }

    /** Certain: without it a yearly fee would grow without end. */
    TermsWriter eventFeeCap(int hundredths) {
        eventFeeCapHundredths = hundredths;
        return this;
    }

    TermsWriter topUp() {
        if (scene.has(Feature.COUNCIL_RATE) && told()) {
            topUp = chance.weighted(List.of(TopUp.values()), way -> way == TopUp.SOMETIMES ? 5 : 3);
        }
        return this;
    }

    Terms write() {
        return new Terms(
                depositPence,
                noticeDays,
                trialDays,
                feeReview,
                afterDeathDays,
                cancellationHours,
                eventFeeCapHundredths,
                topUp,
                contractSeenBefore,
                acceptedFunding,
                complaints);
    }

    private boolean told() {
        return chance.percent(TOLD_PERCENT);
    }
}
