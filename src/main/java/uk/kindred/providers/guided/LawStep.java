package uk.kindred.providers.guided;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.registration.RegistrationRules;
import uk.kindred.providers.registration.Situation;
import uk.kindred.providers.registration.Verdict;

/** Whether the law lets it be listed as what it is; what must be registered and is not, cannot be. */
@Component
@Order(2)
class LawStep implements Step {

    static final String CARE = "care";
    static final String DIRECTED = "directed";
    static final String SCHEME = "scheme";

    private static final String REGISTERED = "registered";
    private static final String BREAKS = "breaks";
    private static final String OVERNIGHT = "overnight";

    @Override
    public String slug() {
        return "law";
    }

    @Override
    public String title(SupportKind kind) {
        return "What the law asks";
    }

    @Override
    public boolean isFor(SupportKind kind) {
        return kind != SupportKind.RETIREMENT_HOUSING;
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        switch (draft.kind()) {
            case SHARED_LIVES_CARER ->
                form.words(
                                "The scheme is registered with CQC and approves its carers, so you need not register yourself.")
                        .line(SCHEME, "Which Shared Lives scheme has approved you?", "Its name. We may ask it.");
            case SHARED_LIVES ->
                form.words(
                                "A scheme whose carers give personal care must be registered with CQC. Registered schemes stand"
                                        + " on Kindred already: look for yours first, and claim it.")
                        .one(REGISTERED, "Is the scheme registered with CQC?", null, Choice.YES_OR_NO);
            case EXTRA_CARE_HOUSING ->
                form.words("Housing needs no registration; personal care given there does.")
                        .one(
                                REGISTERED,
                                "Is whoever gives the care on site registered with CQC?",
                                null,
                                Choice.YES_OR_NO);
            case HOMESHARE ->
                form.words(
                                "In Homeshare the sharer gives company and everyday help. Personal care would need registration.")
                        .one(CARE, "Do sharers give personal care?", WHAT_IT_IS, Choice.YES_OR_NO);
            case DAY_OPPORTUNITIES, COMMUNITY_SUPPORT ->
                form.words(
                                "Personal care is regulated where it is given in the place in which somebody lives or stays. At"
                                        + " a day centre, a club or out and about it is not.")
                        .one(CARE, "Do you give personal care in people’s homes?", WHAT_IT_IS, Choice.YES_OR_NO);
            case RESPITE ->
                form.words(
                                "A break in the person’s own home is home care, or the work of a micro-enterprise or a personal"
                                        + " assistant: list it as that.")
                        .several(
                                BREAKS,
                                "What do you offer?",
                                null,
                                List.of(
                                        new Choice(OVERNIGHT, "Stays overnight at your place"),
                                        new Choice("day", "Days at your place, or out and about")))
                        .one(CARE, "Do you give personal care?", WHAT_IT_IS, Choice.YES_OR_NO);
            default -> {
                form.one(CARE, "Do you give personal care?", WHAT_IT_IS, Choice.YES_OR_NO);
                form.one(
                        DIRECTED,
                        "If you do: who directs it?",
                        "Leave this if you give none.",
                        List.of(
                                new Choice(
                                        "yes",
                                        "The person or their family hires me without an agency, and says what is done, when and"
                                                + " how"),
                                new Choice("no", "We plan and direct it ourselves, or an agency does")));
            }
        }
        form.part(Markup.tag(
                        "p",
                        new Anchor("/list-your-service/registration", "What the law says, with its paragraphs"),
                        Markup.tag("span", ". Guidance, and no legal advice."))
                .styled("small"));
    }

    private static final String WHAT_IT_IS =
            "Help with washing, dressing, eating, drinking, the toilet, teeth, skin, hair or nails; or reminding and"
                    + " watching over somebody who could not do these alone.";

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        Mending mending = new Mending(draft, problems);
        Answers answers = draft.answers();
        switch (draft.kind()) {
            case SHARED_LIVES_CARER ->
                mending.needs(
                                SCHEME,
                                "Name the scheme that has approved you. Without one, nobody can be a Shared Lives carer.")
                        .text(SCHEME, Mending.LONGEST_LINE);
            case SHARED_LIVES, EXTRA_CARE_HOUSING ->
                mending.needs(REGISTERED, "Say yes or no.")
                        .refuseIf(
                                Boolean.FALSE.equals(answers.yesOrNo(REGISTERED)),
                                REGISTERED,
                                draft.kind() == SupportKind.SHARED_LIVES
                                        ? refusal(Situation.Where.AT_HOME, Situation.How.SHARED_LIVES_SCHEME)
                                        : "Then it can’t be listed as housing with care. Without care on site it can be listed as"
                                                + " retirement housing: begin anew with that kind.");
            case HOMESHARE ->
                mending.needs(CARE, "Say yes or no.")
                        .refuseIf(
                                Boolean.TRUE.equals(answers.yesOrNo(CARE)),
                                CARE,
                                "A programme whose sharers give personal care can’t be listed as Homeshare. Ask CQC first.");
            case DAY_OPPORTUNITIES, COMMUNITY_SUPPORT ->
                mending.needs(CARE, "Say yes or no.")
                        .refuseIf(
                                Boolean.TRUE.equals(answers.yesOrNo(CARE)),
                                CARE,
                                refusal(Situation.Where.AT_HOME, Situation.How.BUSINESS));
            case RESPITE ->
                mending.needs(BREAKS, "Tick at least one.")
                        .needs(CARE, "Say yes or no.")
                        .refuseIf(
                                Boolean.TRUE.equals(answers.yesOrNo(CARE)) && answers.isTicked(BREAKS, OVERNIGHT),
                                CARE,
                                refusal(Situation.Where.OUR_ACCOMMODATION, Situation.How.BUSINESS));
            default -> checkCare(mending, answers);
        }
    }

    private static void checkCare(Mending mending, Answers answers) {
        mending.needs(CARE, "Say yes or no.");
        if (!Boolean.TRUE.equals(answers.yesOrNo(CARE))) {
            return;
        }
        mending.needs(DIRECTED, "Say who directs the personal care.")
                .refuseIf(
                        Boolean.FALSE.equals(answers.yesOrNo(DIRECTED)),
                        DIRECTED,
                        refusal(Situation.Where.AT_HOME, Situation.How.BUSINESS));
    }

    private static String refusal(Situation.Where where, Situation.How how) {
        Verdict verdict = RegistrationRules.judge(new Situation(Situation.Care.PERSONAL, where, how));
        return verdict.answer().words() + ". " + verdict.why() + " (" + verdict.law()
                + ".) So it can’t be listed as giving personal care here. If you are registered, your service stands on"
                + " Kindred already and you can claim it. If not, answer no, and list the help that needs none.";
    }

    /** Whether help with personal care may be named. */
    static boolean mayNamePersonalCare(Answers answers) {
        return Boolean.TRUE.equals(answers.yesOrNo(CARE)) && Boolean.TRUE.equals(answers.yesOrNo(DIRECTED));
    }
}
