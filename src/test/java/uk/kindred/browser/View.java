package uk.kindred.browser;

/**
 * A screen and its settings.
 *
 * @param width in CSS pixels
 * @param forced whether the system's own high-contrast colours replace the page's
 * @param moreContrast whether the page is asked for more contrast in its own colours
 */
record View(String name, int width, int height, String colours, boolean forced, boolean moreContrast) {

    static final View DESKTOP_LIGHT = new View("desktop, light", 1280, 900, "light", false);
    static final View DESKTOP_DARK = new View("desktop, dark", 1280, 900, "dark", false);
    static final View PHONE_LIGHT = new View("phone, light", 390, 844, "light", false);
    static final View PHONE_DARK = new View("phone, dark", 390, 844, "dark", false);
    static final View TABLET_LIGHT = new View("tablet, light", 820, 1180, "light", false);
    /** Also a desktop of 1280 pixels zoomed to 400% (WCAG 2.2, 1.4.10). */
    static final View NARROW = new View("320 pixels", 320, 256, "light", false);

    static final View WIDE = new View("1440 pixels", 1440, 900, "light", false);

    static final View FORCED_COLOURS = new View("forced colours", 1280, 900, "dark", true);
    static final View MORE_CONTRAST_LIGHT = new View("more contrast, light", 1280, 900, "light", false, true);
    static final View MORE_CONTRAST_DARK = new View("more contrast, dark", 1280, 900, "dark", false, true);

    View(String name, int width, int height, String colours, boolean forced) {
        this(name, width, height, colours, forced, false);
    }

    @Override
    public String toString() {
        return name;
    }
}
