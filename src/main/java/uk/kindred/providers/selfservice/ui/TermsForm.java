package uk.kindred.providers.selfservice.ui;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WaysPriced;
import uk.kindred.pricing.KeyFact;
import uk.kindred.pricing.KeyInformation;
import uk.kindred.pricing.Terms;
import uk.kindred.pricing.TopUp;

/** The terms that matter for a listing's kinds, each question with what it is for. */
final class TermsForm {

    private final TermsInput input;
    private final Map<String, String> problems;

    private TermsForm(TermsInput input, Map<String, String> problems) {
        this.input = input;
        this.problems = problems;
    }

    /** @param seen the fingerprint of what its sender sees beside it */
    static Markup of(
            String address,
            TermsInput input,
            Map<String, String> problems,
            String seen,
            Collection<SupportKind> kinds,
            CsrfToken secret) {
        return new TermsForm(input, problems).form(address, seen, facts(kinds), secret);
    }

    /** What people should be told of listings of these kinds. */
    private static Set<KeyFact> facts(Collection<SupportKind> kinds) {
        return WaysPriced.of(kinds).stream()
                .flatMap(way -> KeyInformation.of(way, Set.of(), Terms.UNKNOWN, null, LocalDate.EPOCH).items().stream())
                .map(KeyInformation.Item::fact)
                .collect(Collectors.toSet());
    }

    private Markup form(String address, String seen, Set<KeyFact> facts, CsrfToken secret) {
        Markup form = PostForm.to(address, secret).styled("stack");
        form.add(PostForm.hidden("seen", seen));
        form.add(Choices.any(
                "funding",
                "Who may pay for it?",
                "Whose money you accept.",
                Choices.payers(),
                input.funding(),
                problems.get("funding")));
        if (facts.contains(KeyFact.TOP_UP) || !input.topUp().isEmpty()) {
            form.add(
                    Choices.one("top-up", "Must anybody add to what the council pays?", topUps(), input.topUp(), null));
        }
        form.add(number("deposit", "Deposit in pounds", "Given back on leaving. 0 if there is none.", input.deposit()));
        form.add(number("notice", "Days of notice to leave", "28, for example. 0 if none is needed.", input.notice()));
        if (facts.contains(KeyFact.TRIAL) || !input.trial().isEmpty()) {
            form.add(number(
                    "trial", "Days on trial", "In which somebody can leave without notice. 0 if none.", input.trial()));
        }
        if (facts.contains(KeyFact.CANCELLATION) || !input.cancellation().isEmpty()) {
            form.add(number(
                    "cancellation",
                    "Hours before, until which cancelling is free",
                    "24, for example. 0 if it is free at any time.",
                    input.cancellation()));
        }
        form.add(
                line("review", "How do prices go up?", input.review())
                        .hint("For example: each April, by inflation and 2%.")
                        .with("maxlength", "300")
                        .done(),
                Choices.list("review-month", "In which month?", months(), input.reviewMonth())
                        .done());
        if (facts.contains(KeyFact.AFTER_DEATH) || !input.afterDeath().isEmpty()) {
            form.add(number(
                    "after-death", "Days charged after a death", "0 if nothing is charged.", input.afterDeath()));
        }
        if (facts.contains(KeyFact.EVENT_FEE) || !input.eventFeeCap().isEmpty()) {
            form.add(number(
                    "event-fee-cap",
                    "The most that a yearly fee on leaving grows to, in percent",
                    "Leave it empty if there is no such fee.",
                    input.eventFeeCap()));
        }
        form.add(Choices.one(
                "contract", "Do people get the contract before they decide?", yesOrNo(), input.contract(), null));
        form.add(line("complaints", "How do people complain?", input.complaints())
                .hint("Whom they tell, how soon they are answered, and who looks at it after you.")
                .with("maxlength", String.valueOf(Terms.MOST_CHARACTERS_ON_COMPLAINTS))
                .done());
        form.add(PostForm.button("Save the terms"));
        return form;
    }

    private Markup number(String name, String label, String hint, String value) {
        return line(name, label, value).hint(hint).with("inputmode", "decimal").done();
    }

    private FormField line(String name, String label, String value) {
        return FormField.line("text", name, label, value)
                .problem(problems.get(name))
                .with("autocomplete", "off");
    }

    private static Map<String, String> topUps() {
        Map<String, String> options = new LinkedHashMap<>();
        Stream.of(TopUp.values()).forEach(topUp -> options.put(topUp.slug(), topUp.label()));
        options.put("", "I do not want to say");
        return options;
    }

    private static Map<String, String> yesOrNo() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("yes", "Yes");
        options.put("no", "No");
        options.put("", "I do not want to say");
        return options;
    }

    private static Map<String, String> months() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "It differs");
        Stream.of(Month.values())
                .forEach(month ->
                        options.put(String.valueOf(month.getValue()), month.getDisplayName(TextStyle.FULL, Locale.UK)));
        return options;
    }
}
