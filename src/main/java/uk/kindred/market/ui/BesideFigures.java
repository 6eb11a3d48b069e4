package uk.kindred.market.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import uk.kindred.market.ascof.Ascof;
import uk.kindred.market.ascof.AscofSection;
import uk.kindred.market.rates.CouncilRate;
import uk.kindred.market.rates.CouncilRates;
import uk.kindred.market.rates.RateComparison;
import uk.kindred.market.rates.ui.RatesSection;
import uk.kindred.market.reach.ui.DesertsOfKinds;
import uk.kindred.market.reach.ui.DesertsSection;
import uk.kindred.places.Council;

/** What stands below a council's own figures: what is within reach, what it says that it pays, and what is published
 * of outcomes. */
@org.springframework.stereotype.Component
class BesideFigures {

    /** Where they stand on the page, and their names in its menu. */
    static final Map<String, String> ANCHORS = anchors();

    private final Ascof ascof;
    private final CouncilRates rates;
    private final RateComparison comparison;
    private final DesertsOfKinds deserts;
    private final Clock clock;

    BesideFigures(Ascof ascof, CouncilRates rates, RateComparison comparison, DesertsOfKinds deserts, Clock clock) {
        this.ascof = ascof;
        this.rates = rates;
        this.comparison = comparison;
        this.deserts = deserts;
        this.clock = clock;
    }

    /** Of rates those of the newest year that is published. */
    List<Component> of(Council council) {
        SortedSet<Integer> published = rates.publishedYears(council);
        int year = published.isEmpty() ? CouncilRate.yearOf(LocalDate.now(clock)) : published.last();
        return List.of(
                new DesertsSection(deserts.of(council)),
                new RatesSection(council, year, comparison.of(council, year, rates.listPublished(council))),
                new AscofSection(ascof.of(council)));
    }

    private static Map<String, String> anchors() {
        Map<String, String> anchors = new LinkedHashMap<>();
        anchors.put("deserts", "Care deserts");
        anchors.put("rates", "What the council pays");
        anchors.put("ascof", "Outcomes");
        return anchors;
    }
}
