package uk.kindred.providers.guided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;

/** The answers from which a listing's details would have come; {@link Details} goes the other way. */
final class StandingAnswers {

    private StandingAnswers() {}

    static Answers of(SupportKind kind, SupportDetails details) {
        Map<String, List<String>> asked = switch (details) {
            case SupportDetails.Assistant assistant -> assistant(kind, assistant);
            case SupportDetails.MicroEnterprise enterprise -> microEnterprise(kind, enterprise);
            case SupportDetails.Homeshare homeshare -> homeshare(kind, homeshare);
            case SupportDetails.SharedLives sharedLives -> sharedLives(sharedLives);
            case SupportDetails.Housing housing -> housing(housing);
            case SupportDetails.CareHome home -> CareHomeStep.answers(home);
            case SupportDetails.CareAtHome care -> CareAtHomeStep.answers(care);
            case SupportDetails.Activities activities -> ActivitiesStep.answers(activities);
        };
        Map<String, List<String>> answers = new LinkedHashMap<>(asked);
        answers.putAll(ChecksStep.answers(details.checks()));
        answers.values().removeIf(List::isEmpty);
        return new Answers(answers);
    }

    /** What was named once may be named again: the law was asked about it then. */
    private static Map<String, List<String>> help(SupportKind kind, List<String> help) {
        Map<String, List<String>> answers = new LinkedHashMap<>(Help.answers(kind, help));
        if (Help.namesPersonalCare(help)) {
            answers.put(LawStep.CARE, List.of("yes"));
            answers.put(LawStep.DIRECTED, List.of("yes"));
        }
        return answers;
    }

    private static Map<String, List<String>> assistant(SupportKind kind, SupportDetails.Assistant assistant) {
        Map<String, List<String>> answers = help(kind, assistant.helpsWith());
        answers.putAll(TimesStep.answers(assistant.days(), assistant.times()));
        answers.put(WorkStep.EMPLOYED, of(assistant.employed()));
        answers.put(WorkStep.YEARS, of(assistant.yearsOfExperience()));
        answers.put(WorkStep.DRIVES, of(assistant.drives()));
        return answers;
    }

    private static Map<String, List<String>> microEnterprise(
            SupportKind kind, SupportDetails.MicroEnterprise enterprise) {
        Map<String, List<String>> answers = help(kind, enterprise.does());
        answers.putAll(TimesStep.answers(enterprise.days(), enterprise.times()));
        answers.put(WorkStep.PEOPLE, of(enterprise.people()));
        answers.put(WorkStep.STANDARDS, enterprise.standardsMet());
        return answers;
    }

    private static Map<String, List<String>> homeshare(SupportKind kind, SupportDetails.Homeshare homeshare) {
        Map<String, List<String>> answers = new LinkedHashMap<>(Help.answers(kind, homeshare.sharerHelpsWith()));
        answers.put(WorkStep.HOURS, of(homeshare.hoursGiven()));
        return answers;
    }

    private static Map<String, List<String>> sharedLives(SupportDetails.SharedLives sharedLives) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put(
                WorkStep.STAYS,
                Stream.of(
                                ticked(sharedLives.longStay(), "long"),
                                ticked(sharedLives.shortBreak(), "short"),
                                ticked(sharedLives.daySupport(), "day"))
                        .flatMap(List::stream)
                        .toList());
        answers.put(
                WorkStep.HOUSEHOLD, Stream.ofNullable(sharedLives.household()).toList());
        answers.put(WorkStep.CARERS, of(sharedLives.carers()));
        return answers;
    }

    private static List<String> ticked(@Nullable Boolean offered, String value) {
        return Boolean.TRUE.equals(offered) ? List.of(value) : List.of();
    }

    private static Map<String, List<String>> housing(SupportDetails.Housing housing) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put(HomesStep.TENURES, housing.tenures());
        answers.put(HomesStep.HOMES, of(housing.homes()));
        answers.put(HomesStep.LEAST_AGE, of(housing.leastAge()));
        answers.put(HomesStep.LEASE_YEARS, of(housing.leaseYears()));
        answers.put(HomesStep.STAFF_AT_NIGHT, of(housing.staffAtNight()));
        answers.put(HomesStep.RESTAURANT, of(housing.restaurant()));
        answers.put(HomesStep.SHARED, housing.shared());
        return answers;
    }

    /** As it is typed; nothing for nothing. */
    static List<String> of(@Nullable Integer count) {
        return count == null ? List.of() : List.of(count.toString());
    }

    static List<String> of(@Nullable Boolean yes) {
        return yes == null ? List.of() : List.of(yes ? "yes" : "no");
    }
}
