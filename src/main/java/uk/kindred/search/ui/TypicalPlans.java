package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;

/** Says what is taken as a typical week of each kind, where nobody said how much. */
class TypicalPlans extends Div {

    /** @param kinds those chosen; empty for every kind */
    TypicalPlans(Set<SupportKind> kinds) {
        addClassName("typical-plans");
        Map<PricedBy, List<SupportKind>> byPricing = Arrays.stream(SupportKind.values())
                .filter(kind -> kinds.isEmpty() || kinds.contains(kind))
                .collect(Collectors.groupingBy(SupportKind::pricedBy, LinkedHashMap::new, Collectors.toList()));
        Markup list = Markup.tag("ul");
        byPricing.forEach((way, some) -> list.add(Markup.tag("li", sentence(way, some))));
        add(Markup.tag(
                "details",
                Markup.tag("summary", "What we take as a typical week"),
                Markup.tag("div", Markup.tag("p", "Where you do not say how much, the cost is for this much:"), list)));
    }

    private static String sentence(PricedBy way, List<SupportKind> kinds) {
        String names = kinds.stream().map(SupportKind::label).collect(Collectors.joining(", "));
        return names + ": " + Plan.typical(way).inWords(way) + ".";
    }
}
