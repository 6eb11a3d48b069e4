package uk.kindred.browser;

import org.openqa.selenium.Keys;

/** A form in steps, as somebody fills it in by keyboard. */
record Steps(Browser browser) {

    private static final String NEXT = ".step-buttons button";

    void type(String css, String words) {
        browser.tabTo(css);
        browser.press(words);
    }

    void tick(String css) {
        browser.tabTo(css);
        browser.press(Keys.SPACE);
    }

    /** One of several, of which the tab key reaches one and the arrows the others. */
    void choose(String name, String value) {
        browser.tabTo("input[name=" + name + "]");
        browser.press(Keys.SPACE);
        while (!value.equals(browser.focused().getDomAttribute("value"))) {
            browser.press(Keys.ARROW_DOWN);
        }
    }

    void enter(String css) {
        browser.tabTo(css);
        browser.press(Keys.ENTER);
    }

    /** Presses the first button and waits for the page of this heading, which may be the same with what to mend. */
    void goOn(String heading) {
        leave(() -> enter(NEXT));
        await(heading);
    }

    /** The same with a click. */
    void sendOn(String heading) {
        leave(() -> browser.click(browser.find(NEXT)));
        await(heading);
    }

    void await(String heading) {
        browser.until(page -> browser.heading().equals(heading));
    }

    private void leave(Runnable press) {
        browser.run("document.documentElement.dataset.before = 'yes'");
        press.run();
        browser.until(page -> browser.run("return document.documentElement.dataset.before || null") == null);
    }
}
