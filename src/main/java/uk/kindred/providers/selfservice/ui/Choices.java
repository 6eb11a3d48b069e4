package uk.kindred.providers.selfservice.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.pricing.Payer;

/** Several fields under one question: one of some, or any of them. */
final class Choices {

    private Choices() {}

    /** @param problem what is wrong with the answer; null if nothing is */
    static Markup group(String name, String question, @Nullable String hint, @Nullable String problem) {
        Markup group = Markup.tag("fieldset", Markup.tag("legend", question)).with("id", name);
        if (hint != null) {
            group.add(Markup.tag("span", hint).styled("hint").with("id", name + "-hint"));
            group.with("aria-describedby", name + "-hint");
        }
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", name + "-error"));
        }
        return group;
    }

    /** @param options words by value */
    static Markup one(
            String name, String question, Map<String, String> options, String chosen, @Nullable String problem) {
        Markup group = group(name, question, null, problem);
        options.forEach((value, words) -> group.add(
                FormField.radio(name, value, words, value.equals(chosen), problem == null ? null : name + "-error")));
        return group;
    }

    static Markup any(
            String name,
            String question,
            @Nullable String hint,
            Map<String, String> options,
            Collection<String> chosen,
            @Nullable String problem) {
        Markup group = group(name, question, hint, problem);
        Set<String> ticked = Set.copyOf(chosen);
        options.forEach((value, words) -> group.add(
                FormField.tick(name, value, words, ticked.contains(value), problem == null ? null : name + "-error")));
        return group;
    }

    /** Who may pay, in words for those who set prices. */
    static Map<String, String> payers() {
        Map<String, String> payers = new LinkedHashMap<>();
        for (Payer payer : Payer.values()) {
            payers.put(payer.slug(), StringUtils.capitalize(payer.who()));
        }
        return payers;
    }

    /** A list to choose from. @param options words by value */
    static FormField list(String name, String label, Map<String, String> options, String chosen) {
        Markup list = Markup.tag("select");
        options.forEach((value, words) ->
                list.add(Markup.tag("option", words).with("value", value).when(value.equals(chosen), "selected")));
        return FormField.of(name, label, list);
    }
}
