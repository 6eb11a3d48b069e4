package uk.kindred.providers.guided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportKind;

/** The pages of the guided form, in their order. */
@Component
class Steps {

    /** Whoever may list themselves here; for all others there is a register. */
    static final List<SupportKind> KINDS = List.of(
            SupportKind.MICRO_ENTERPRISE,
            SupportKind.PERSONAL_ASSISTANT,
            SupportKind.DAY_OPPORTUNITIES,
            SupportKind.COMMUNITY_SUPPORT,
            SupportKind.RESPITE,
            SupportKind.HOMESHARE,
            SupportKind.SHARED_LIVES_CARER,
            SupportKind.SHARED_LIVES,
            SupportKind.EXTRA_CARE_HOUSING,
            SupportKind.RETIREMENT_HOUSING);

    private final List<Step> all;

    Steps(List<Step> all) {
        this.all = List.copyOf(all);
    }

    List<Step> of(SupportKind kind) {
        return all.stream().filter(step -> step.isFor(kind)).toList();
    }

    /** Those that ask what the choosers of this kind need to know, also of kinds that are not listed here. */
    List<Step> ofDetails(SupportKind kind) {
        return of(kind).stream().filter(Step::asksDetails).toList();
    }

    Optional<Step> find(SupportKind kind, String slug) {
        return of(kind).stream().filter(step -> step.slug().equals(slug)).findFirst();
    }

    /** The page after this one; empty after the last. */
    Optional<Step> after(SupportKind kind, Step step) {
        List<Step> steps = of(kind);
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
    }

    Optional<Step> before(SupportKind kind, Step step) {
        List<Step> steps = of(kind);
        int previous = steps.indexOf(step) - 1;
        return previous >= 0 ? Optional.of(steps.get(previous)) : Optional.empty();
    }

    Map<String, String> problems(Step step, Draft draft) {
        Map<String, String> problems = new LinkedHashMap<>();
        step.check(draft, problems);
        return problems;
    }

    /** Those that nobody has been at, or that have something to mend. */
    List<Step> unfinished(Draft draft) {
        return of(draft.kind()).stream()
                .filter(step ->
                        !draft.hasSeen(step.slug()) || !problems(step, draft).isEmpty())
                .toList();
    }
}
