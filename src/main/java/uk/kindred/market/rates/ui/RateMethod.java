package uk.kindred.market.rates.ui;

import uk.kindred.base.ui.Markup;

/** How rates are compared, in words for officers; docs/market.md says the same. */
final class RateMethod {

    private RateMethod() {}

    static Markup words() {
        return Markup.tag(
                "details",
                Markup.tag("summary", "How these are compared"),
                Markup.tag("ul")
                        .containing(
                                Markup.tag(
                                        "li",
                                        "Providers’ prices are those they tell today on Kindred, at their lowest for the"
                                                + " same unit. From five services we tell the middle one, and between which"
                                                + " prices the middle half lies. Questioned prices and made-up listings are"
                                                + " left out."),
                                Markup.tag(
                                        "li",
                                        "No price on Kindred is for people of 18 to 64 alone, nor for care in housing with"
                                                + " care by the hour: there is nothing to compare these with."),
                                Markup.tag(
                                        "li",
                                        "The fee return leaves the NHS’s nursing contribution out of rates with nursing."
                                                + " Providers may not."),
                                Markup.tag(
                                        "li",
                                        "A sustainable price is somebody’s published figure, of the year asked for or the"
                                                + " last one known: the Homecare Association’s minimum price for home care,"
                                                + " and what your own cost of care exercise found, if you state it. We"
                                                + " reckon none ourselves, and know no source for the others.")));
    }
}
