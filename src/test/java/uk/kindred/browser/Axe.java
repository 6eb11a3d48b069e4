package uk.kindred.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Deque's axe rules, run within the page that is open. */
final class Axe {

    private static final String RULES = rules();

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            // Vaadin's own note that the connection is lost, which it places outside all landmarks
            axe.run({ exclude: ['vaadin-connection-indicator'] }, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations']
            }).then(
              found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                  rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.replaceAll('\\n', ' ')))),
              failure => done(['axe itself failed: ' + failure]));
            """;

    private Axe() {}

    /** Each fault as its rule, its element and what to mend. */
    static List<String> faults(Browser browser) {
        if (!Boolean.TRUE.equals(browser.run("return 'axe' in window"))) {
            browser.run(RULES);
        }
        return ((List<?>) Objects.requireNonNull(browser.runAsync(RUN)))
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
