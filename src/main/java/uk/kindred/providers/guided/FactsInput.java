package uk.kindred.providers.guided;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportDetails;

/** What the choosers of a listing need to know, as a form has it. */
public final class FactsInput {

    private final List<Step> steps;
    private final Draft draft;
    private final Answers standing;

    /** @param draft with what is to be said. @param standing what the listing says now */
    FactsInput(List<Step> steps, Draft draft, Answers standing) {
        this.steps = List.copyOf(steps);
        this.draft = draft;
        this.standing = standing;
    }

    /** With what was sent; what the form does not ask stays. */
    FactsInput typed(Map<String, List<String>> sent) {
        StepForm form = form(Map.of());
        Answers rest = draft.answers();
        for (String field : form.fields()) {
            rest = rest.without(field);
        }
        Answers typed = form.offered(Answers.read(sent, form.fields()));
        return new FactsInput(steps, Draft.standing(draft.kind(), rest.with(typed)), standing);
    }

    private StepForm form(Map<String, String> problems) {
        StepForm form = new StepForm(draft.answers(), problems).alsoOffering(standing);
        steps.forEach(step -> step.ask(form, draft));
        return form;
    }

    public List<Component> fields(Map<String, String> problems) {
        return form(problems).parts();
    }

    public Map<String, String> byLabel() {
        return form(Map.of()).allInWords(draft.answers());
    }

    /** What has to be mended, by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        steps.forEach(step -> step.check(draft, problems));
        return problems;
    }

    /** What it says, beside what is not asked here. @param standing what the listing says now; null for nothing */
    public SupportDetails details(@Nullable SupportDetails standing) {
        SupportDetails details = withEventFee(Details.of(draft), standing);
        if (standing == null) {
            return details;
        }
        boolean asksChecks = steps.stream().anyMatch(ChecksStep.class::isInstance);
        return details.withChecks(
                asksChecks ? ChecksStep.merged(standing.checks(), details.checks()) : standing.checks());
    }

    private static SupportDetails withEventFee(SupportDetails details, @Nullable SupportDetails standing) {
        return details instanceof SupportDetails.Housing homes && standing instanceof SupportDetails.Housing before
                ? new SupportDetails.Housing(
                        homes.tenures(),
                        homes.careOnSite(),
                        homes.staffAtNight(),
                        homes.restaurant(),
                        homes.leaseYears(),
                        homes.homes(),
                        homes.leastAge(),
                        before.eventFee(),
                        homes.shared())
                : details;
    }
}
