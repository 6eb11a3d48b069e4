package uk.kindred.providers.guided;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;

/** What the choosers of a kind need to know, from answers. {@link StandingAnswers} goes the other way. */
final class Details {

    private Details() {}

    static SupportDetails of(Draft draft) {
        Answers answers = draft.answers();
        return switch (draft.kind()) {
            case PERSONAL_ASSISTANT ->
                new SupportDetails.Assistant(
                        TimesStep.days(answers),
                        answers.all(TimesStep.TIMES),
                        answers.yesOrNo(WorkStep.EMPLOYED),
                        Help.of(draft.kind(), answers),
                        ChecksStep.checks(answers),
                        answers.number(WorkStep.YEARS),
                        answers.yesOrNo(WorkStep.DRIVES));
            case MICRO_ENTERPRISE ->
                new SupportDetails.MicroEnterprise(
                        answers.number(WorkStep.PEOPLE),
                        Help.of(draft.kind(), answers),
                        ChecksStep.checks(answers),
                        answers.all(WorkStep.STANDARDS),
                        TimesStep.days(answers),
                        answers.all(TimesStep.TIMES));
            case HOMESHARE ->
                new SupportDetails.Homeshare(
                        answers.number(WorkStep.HOURS), Help.of(draft.kind(), answers), ChecksStep.checks(answers));
            case SHARED_LIVES, SHARED_LIVES_CARER -> sharedLives(draft.kind(), answers);
            case EXTRA_CARE_HOUSING, RETIREMENT_HOUSING -> housing(draft.kind(), answers);
            case RESIDENTIAL_CARE_HOME, NURSING_HOME -> CareHomeStep.details(answers);
            case HOME_CARE, LIVE_IN_CARE, SUPPORTED_LIVING -> CareAtHomeStep.details(answers);
            case DAY_OPPORTUNITIES, COMMUNITY_SUPPORT, RESPITE -> ActivitiesStep.details(answers);
        };
    }

    private static SupportDetails sharedLives(SupportKind kind, Answers answers) {
        List<SupportDetails.Check> checks = new ArrayList<>();
        if (kind == SupportKind.SHARED_LIVES_CARER) {
            if (answers.has(LawStep.SCHEME)) {
                String approved = SupportDetails.APPROVED_BY + answers.text(LawStep.SCHEME);
                checks.add(new SupportDetails.Check(approved, null, null));
            }
            checks.addAll(ChecksStep.checks(answers));
        }
        return new SupportDetails.SharedLives(
                ticked(answers, WorkStep.STAYS, "long"),
                ticked(answers, WorkStep.STAYS, "short"),
                ticked(answers, WorkStep.STAYS, "day"),
                answers.textOrNull(WorkStep.HOUSEHOLD),
                answers.number(WorkStep.CARERS),
                checks);
    }

    private static SupportDetails housing(SupportKind kind, Answers answers) {
        return new SupportDetails.Housing(
                answers.all(HomesStep.TENURES),
                kind == SupportKind.EXTRA_CARE_HOUSING,
                answers.yesOrNo(HomesStep.STAFF_AT_NIGHT),
                answers.yesOrNo(HomesStep.RESTAURANT),
                answers.number(HomesStep.LEASE_YEARS),
                answers.number(HomesStep.HOMES),
                answers.number(HomesStep.LEAST_AGE),
                null,
                answers.all(HomesStep.SHARED));
    }

    /** What is not ticked is not offered, once anything is. */
    private static @Nullable Boolean ticked(Answers answers, String field, String value) {
        return answers.has(field) ? answers.isTicked(field, value) : null;
    }
}
