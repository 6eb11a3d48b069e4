package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.testing.KindredTest;

/** What would happen if somebody managed to write HTML of their own into a page. */
@KindredTest
class ContentPolicyTest {

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void visit() {
        browser = Browser.onPort(port).fresh();
        browser.open("/about");
    }

    @Test
    void aScriptThatWasSmuggledInDoesNotRun() {
        browser.run("""
                const script = document.createElement('script');
                script.textContent = 'window.smuggled = true';
                document.body.append(script);
                document.body.insertAdjacentHTML('beforeend', '<img src="/nothing.png" onerror="window.smuggled = true">');
                """);
        browser.until(
                page -> browser.messages().stream().anyMatch(message -> message.contains("Content Security Policy")));

        assertThat(browser.run("return window.smuggled === undefined")).isEqualTo(true);
    }

    @Test
    void nothingIsLoadedFromOrSentToAnotherSite() {
        Object refused = browser.runAsync("""
                const done = arguments[arguments.length - 1];
                const refused = [];
                document.addEventListener('securitypolicyviolation', event => {
                  refused.push(event.effectiveDirective);
                  if (refused.length === 3) done(refused.sort().join(' '));
                });
                const image = new Image();
                image.src = 'http://127.0.0.9:9/pixel.gif';
                fetch('http://127.0.0.9:9/').catch(() => {});
                const script = document.createElement('script');
                script.src = 'http://127.0.0.9:9/tracker.js';
                document.head.append(script);
                setTimeout(() => done(refused.sort().join(' ')), 5000);
                """);

        assertThat(refused).isEqualTo("connect-src img-src script-src-elem");
    }
}
