package uk.kindred.providers.guided;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.kindred.directory.SupportKind;

/** What somebody helps with: ticked, or in words of their own. Personal care is named only where the law lets it be. */
final class Help {

    private static final String DOES = "does";
    private static final String ALSO = "also";

    private static final List<String> HELP = List.of(
            "cooking and meals",
            "cleaning",
            "laundry",
            "gardening",
            "shopping",
            "company",
            "walks and days out",
            "help with letters and forms",
            "dog walking",
            "help with a tablet or phone",
            "sitting while a carer rests",
            "lifts to appointments");

    private static final List<String> ASSISTING =
            List.of("support at work", "support at college", "exercise and swimming");

    private static final List<String> PERSONAL =
            List.of("washing and dressing", "help with eating and drinking", "help at bedtime");

    private static final Pattern READS_PERSONAL = Pattern.compile(
            "\\b(personal care|washing and dressing|toilet\\w*|bathing|showering|dressing|incontinence)\\b",
            Pattern.CASE_INSENSITIVE);

    private Help() {}

    static StepForm ask(StepForm form, Draft draft, String legend) {
        return naming(draft.kind(), LawStep.mayNamePersonalCare(draft.answers()))
                .ask(form, legend);
    }

    /** @param personal whether help with personal care may be named */
    private static Naming naming(SupportKind kind, boolean personal) {
        List<String> help = new ArrayList<>(personal ? PERSONAL : List.of());
        help.addAll(HELP);
        if (kind == SupportKind.PERSONAL_ASSISTANT) {
            help.addAll(ASSISTING);
        }
        return new Naming(DOES, ALSO, help);
    }

    static boolean namesPersonalCare(Collection<String> help) {
        return help.stream()
                .anyMatch(words -> PERSONAL.contains(words)
                        || READS_PERSONAL.matcher(words).find());
    }

    static void check(Mending mending) {
        Answers answers = mending.answers();
        boolean personal = LawStep.mayNamePersonalCare(answers);
        naming(mending.draft().kind(), personal).check(mending);
        mending.refuseIf(!answers.has(DOES) && !answers.has(ALSO), DOES, "Tick at least one.")
                .refuseIf(
                        !personal && READS_PERSONAL.matcher(answers.text(ALSO)).find(),
                        ALSO,
                        "This reads like personal care, and you said that none is given, or that you direct it yourselves.");
    }

    /** Of what may be named only. */
    static List<String> of(SupportKind kind, Answers answers) {
        boolean personal = LawStep.mayNamePersonalCare(answers);
        return naming(kind, personal).of(answers).stream()
                .filter(word -> personal || !PERSONAL.contains(word))
                .toList();
    }

    /** The answers from which this comes. */
    static Map<String, List<String>> answers(SupportKind kind, List<String> help) {
        return naming(kind, namesPersonalCare(help)).answers(help);
    }
}
