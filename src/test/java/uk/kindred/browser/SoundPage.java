package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page has to be, as far as a program can tell. */
final class SoundPage {

    private SoundPage() {}

    /** The page that is open has no accessibility fault, and fits the narrowest screen. */
    static void check(Browser browser) {
        String page = browser.path();
        assertThat(Axe.faultsInEveryView(browser)).as(page).isEmpty();
        browser.look(View.NARROW);
        assertThat(browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels too wide: " + page)
                .isEqualTo(0L);
    }
}
