package uk.kindred.about;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.MainLayout;

/** What was done and tested so that everybody can use the site, and what was not. */
@Route(value = "accessibility", layout = MainLayout.class)
@AnonymousAllowed
class AccessibilityView extends InfoPage {

    AccessibilityView() {
        super(
                "Accessibility",
                "Kindred is made so that as many people as possible can use it, whatever device they have.");
    }

    @Override
    void write() {
        heading("What you can do");
        list(
                "Make the text as large as you like. At 400% nothing is cut off, and you need not scroll sideways.",
                "Use the keyboard alone. You always see where you are, and can skip to the main content.",
                "Use a screen reader. Pages have headings, landmarks and lists, and maps have the same facts as text beside them.",
                "Turn JavaScript off, or use an old browser. Searching and reading still work.",
                "Use dark colours, or more contrast, as set in your device.",
                "Print a page. It prints the facts, without menus.");
        heading("How we know");
        text(
                "We aim at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Each change to the site is tested in a"
                        + " real browser: every kind of page is checked by the axe rules in light and dark colours and at phone"
                        + " and desktop widths, the main tasks are done with the keyboard alone and with JavaScript off, and"
                        + " pages are checked at a width of 320 pixels.");
        heading("What we do not know yet");
        list(
                "Automatic checks find only part of the problems. Nobody who relies on a screen reader, magnifier or voice"
                        + " control has tested the site for us yet.",
                "There is no Easy Read version, and no version in British Sign Language or in other languages.",
                "The map can be moved with the keyboard, but what it shows is easier to use in the list beside it.");
    }
}
