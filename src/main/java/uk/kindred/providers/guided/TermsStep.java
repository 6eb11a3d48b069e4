package uk.kindred.providers.guided;

import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.FeeReview;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.Terms;

/** What the contract says beside the prices. */
@Component
@Order(9)
class TermsStep implements Step {

    private static final String NOTICE = "notice";
    private static final String CANCELLATION = "cancellation";
    private static final String TRIAL = "trial";
    private static final String DEPOSIT = "deposit";
    private static final String REVIEW = "review";
    private static final String CONTRACT = "contract";
    private static final String COMPLAINTS = "complaints";
    private static final String FEE_CAP = "fee-cap";

    private static final int MOST_DAYS = 730;
    private static final int MOST_HOURS = 720;
    private static final int LONGEST_REVIEW = 300;

    private static final Set<SupportKind> WITH_TRIAL =
            EnumSet.of(SupportKind.SHARED_LIVES, SupportKind.SHARED_LIVES_CARER, SupportKind.HOMESHARE);
    private static final Set<SupportKind> HOUSING =
            EnumSet.of(SupportKind.EXTRA_CARE_HOUSING, SupportKind.RETIREMENT_HOUSING);

    @Override
    public String slug() {
        return "terms";
    }

    @Override
    public String title(SupportKind kind) {
        return "The terms";
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        SupportKind kind = draft.kind();
        form.words("What people should know before they get in touch. What you leave blank is shown as not known.")
                .count(NOTICE, "How many days’ notice do people give to end it?", "0 for none.");
        if (kind.comesAtTimes() || ActivitiesStep.asksOf(kind)) {
            form.count(
                    CANCELLATION, "Until how many hours before can they cancel for nothing?", "24 for a day before.");
        }
        if (WITH_TRIAL.contains(kind)) {
            form.count(TRIAL, "How many days is the trial?", "0 for none.");
        }
        if (!kind.comesAtTimes()) {
            form.money(DEPOSIT, "Deposit, in pounds", "0 for none.");
        }
        if (HOUSING.contains(kind)) {
            form.money(FEE_CAP, "The most that a yearly fee on leaving grows to, in percent", null);
        }
        form.line(REVIEW, "When and how do prices go up?", "Such as: each April, with a month’s notice in writing.")
                .one(CONTRACT, "Do people see the contract before they decide?", null, Choice.YES_OR_NO)
                .line(
                        COMPLAINTS,
                        "How do people complain?",
                        "Whom they tell, how soon they are answered, and who looks at it after you.");
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        new Mending(draft, problems)
                .count(NOTICE, 0, MOST_DAYS)
                .count(CANCELLATION, 0, MOST_HOURS)
                .count(TRIAL, 0, MOST_DAYS)
                .money(DEPOSIT)
                .refuseIf(
                        draft.answers().has(FEE_CAP) && cap(draft.answers()).isEmpty(),
                        FEE_CAP,
                        "Write a percentage up to 100, such as 20.")
                .text(REVIEW, LONGEST_REVIEW)
                .text(COMPLAINTS, Terms.MOST_CHARACTERS_ON_COMPLAINTS);
    }

    /** Null if nothing was said. */
    static @Nullable Terms terms(Draft draft) {
        Answers answers = draft.answers();
        OptionalLong deposit = answers.pence(DEPOSIT);
        OptionalInt cap = cap(answers);
        String review = answers.textOrNull(REVIEW);
        Set<Payer> payers = Prices.payers(draft);
        boolean saysWhoPays = Prices.asksWhoPays(draft.kind()) && !payers.isEmpty();
        Terms terms = new Terms(
                deposit.isEmpty() ? null : Long.valueOf(deposit.getAsLong()),
                answers.number(NOTICE),
                answers.number(TRIAL),
                review == null ? null : new FeeReview(review, null),
                null,
                answers.number(CANCELLATION),
                cap.isEmpty() ? null : Integer.valueOf(cap.getAsInt()),
                null,
                answers.yesOrNo(CONTRACT),
                saysWhoPays ? payers : null,
                answers.textOrNull(COMPLAINTS));
        return terms.equals(Terms.UNKNOWN) ? null : terms;
    }

    private static OptionalInt cap(Answers answers) {
        OptionalInt read =
                Pounds.findHundredths(answers.text(FEE_CAP).replace("%", "").strip());
        return read.isPresent() && read.getAsInt() <= WHOLE ? read : OptionalInt.empty();
    }

    private static final int WHOLE = 10_000;
}
