package uk.kindred.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Deque's axe rules, run within the page that is open. */
final class Axe {

    private static final String RULES = rules();

    private static final String RUN = """
            const [only, done] = arguments;
            // Vaadin's own note that the connection is lost, which it places outside all landmarks
            axe.run({ exclude: ['vaadin-connection-indicator'] }, {
              runOnly: only,
              resultTypes: ['violations']
            }).then(
              found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                  rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.replaceAll('\\n', ' ')))),
              failure => done(['axe itself failed: ' + failure]));
            """;

    private static final Map<String, ?> ALL = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    private static final Map<String, ?> OF_COLOUR =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    /** WCAG's highest level, 1.4.6: text at 7 to 1, large text at 4.5 to 1. */
    private static final Map<String, ?> OF_HIGH_CONTRAST =
            Map.of("type", "rule", "values", List.of("color-contrast-enhanced"));

    private Axe() {}

    /** Each fault as its rule, its element and what to mend. */
    static List<String> faults(Browser browser) {
        return faults(browser, ALL);
    }

    /** At a desk and on a phone, in light and in dark, which changes nothing that axe looks at but contrast. */
    static List<String> faultsInEveryView(Browser browser) {
        List<String> all = new ArrayList<>();
        for (View view : List.of(View.DESKTOP_LIGHT, View.DESKTOP_DARK, View.PHONE_LIGHT, View.PHONE_DARK)) {
            browser.look(view);
            boolean dark = view == View.DESKTOP_DARK || view == View.PHONE_DARK;
            faults(browser, dark ? OF_COLOUR : ALL).forEach(fault -> all.add(view + ": " + fault));
        }
        return all;
    }

    /** Text that is too faint for those who ask for high contrast, in the view that is set. */
    static List<String> faintText(Browser browser) {
        return faults(browser, OF_HIGH_CONTRAST);
    }

    private static List<String> faults(Browser browser, Map<String, ?> only) {
        if (!Boolean.TRUE.equals(browser.run("return 'axe' in window"))) {
            browser.run(RULES);
        }
        return ((List<?>) Objects.requireNonNull(browser.runAsync(RUN, only)))
                .stream().map(String::valueOf).toList();
    }

    private static String rules() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
