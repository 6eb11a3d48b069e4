package uk.kindred.providers.selfservice.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.WorkerGender;

/** A listing's words, what it offers and where it goes to. */
final class AboutForm {

    private AboutForm() {}

    static Markup of(String address, AboutInput input, Map<String, String> problems, String seen, CsrfToken secret) {
        return PostForm.to(address, secret)
                .styled("stack")
                .containing(
                        PostForm.hidden("seen", seen),
                        FormField.area("description", "In your words", input.description(), 8)
                                .hint("What a day with you is like, who it suits, what you are good at. A few plain"
                                        + " sentences help more than praise.")
                                .problem(problems.get("description"))
                                .with("maxlength", "5000")
                                .done(),
                        Choices.any(
                                "feature",
                                "What you offer",
                                "Whose money you take, such as direct payments, is asked with the terms.",
                                options(notPayment(), Feature::slug, Feature::label),
                                input.features(),
                                null),
                        Choices.any(
                                "worker",
                                "Whose support somebody can ask for",
                                null,
                                options(List.of(WorkerGender.values()), WorkerGender::slug, WorkerGender::label),
                                input.workers(),
                                null),
                        folded(
                                "Languages",
                                "language",
                                options(List.of(Language.values()), Language::slug, Language::label),
                                input.languages()),
                        folded(
                                "Faiths and communities",
                                "faith",
                                options(List.of(Faith.values()), Faith::slug, Faith::label),
                                input.faiths()),
                        area(input, problems),
                        PostForm.button("Save"));
    }

    private static List<Feature> notPayment() {
        return Arrays.stream(Feature.values())
                .filter(feature -> feature.payer().isEmpty())
                .toList();
    }

    private static Markup area(AboutInput input, Map<String, String> problems) {
        Markup group = Choices.group(
                "area",
                "Where you go to",
                "A place counts when any of these holds. Leave all empty if people come to you.",
                null);
        group.add(
                FormField.line("text", "miles", "Up to how many miles away?", input.miles())
                        .hint("1 to " + AreaServed.MOST_MILES + ", in a straight line.")
                        .problem(problems.get("miles"))
                        .with("inputmode", "numeric")
                        .with("autocomplete", "off")
                        .done(),
                FormField.line("text", "districts", "Postcode districts", input.districts())
                        .hint("The first half of postcodes: LS6, LS7, LS16.")
                        .problem(problems.get("districts"))
                        .with("autocomplete", "off")
                        .done(),
                FormField.area("councils", "Whole councils’ areas", input.councils(), 3)
                        .hint("One a line: Leeds, Bradford.")
                        .problem(problems.get("councils"))
                        .done(),
                FormField.tick("england", "yes", "All of England", input.england(), null));
        return group;
    }

    private static Markup folded(String words, String name, Map<String, String> options, Collection<String> chosen) {
        return Markup.tag(
                        "details",
                        Markup.tag("summary", chosen.isEmpty() ? words : words + " (" + chosen.size() + ")"),
                        Choices.any(name, words, null, options, chosen, null))
                .when(!chosen.isEmpty(), "open");
    }

    private static <T> Map<String, String> options(
            List<T> values, Function<T, String> slug, Function<T, String> label) {
        Map<String, String> options = new LinkedHashMap<>();
        values.forEach(value -> options.put(slug.apply(value), label.apply(value)));
        return options;
    }
}
