package uk.kindred.market.nav;

import com.vaadin.flow.component.html.Anchor;
import uk.kindred.base.ui.Markup;

/** Says where figures of demand stand that nothing is counted any more. */
public final class CountingNotice {

    private CountingNotice() {}

    public static Markup off() {
        return Markup.tag(
                        "p",
                        Markup.tag(
                                "span",
                                "Nothing of what people look for is counted now: whoever runs this site has"
                                        + " switched it off. No more months will be told. "),
                        new Anchor(MarketLinks.DEMAND, "What would be counted"))
                .styled("notice");
    }
}
