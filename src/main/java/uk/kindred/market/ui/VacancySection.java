package uk.kindred.market.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Series;
import uk.kindred.market.charts.BarChart;
import uk.kindred.market.charts.BarChart.Arrangement;
import uk.kindred.market.charts.Charts;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.Figure;
import uk.kindred.market.supply.KindSupply;

/** What services say of free places, and of how many nobody knows. */
final class VacancySection {

    private static final int FEW = 2;

    private VacancySection() {}

    static Markup of(Desk desk) {
        List<KindSupply> kinds = desk.own().kinds();
        List<Component> content = kinds.isEmpty()
                ? List.of(FigureSection.words("There is no service to say anything of."))
                : List.of(Charts.figure(chart(kinds)));
        return FigureSection.of(desk, Figure.VACANCIES, content);
    }

    private static BarChart chart(List<KindSupply> kinds) {
        return new BarChart(
                "vacancies-chart",
                "Services by what they last said",
                summary(kinds),
                "Kind of support",
                Unit.COUNT,
                Arrangement.STACKED,
                List.of("A place is free", "Waiting list", "Full", "Nothing said in 60 days"),
                kinds.stream()
                        .map(supply -> BarChart.Row.of(
                                supply.kind().label(),
                                (double) supply.vacancies().available(),
                                (double) supply.vacancies().waitingList(),
                                (double) supply.vacancies().full(),
                                (double) supply.vacancies().notSaid()))
                        .toList());
    }

    /** How many are known, of the kinds of which there is most. */
    private static String summary(List<KindSupply> kinds) {
        return "It is known of "
                + Series.of(kinds.stream()
                        .sorted(Comparator.comparingLong(KindSupply::listings).reversed())
                        .limit(FEW)
                        .map(supply -> Unit.COUNT.words(
                                        supply.listings() - supply.vacancies().notSaid())
                                + " of " + Unit.COUNT.words(supply.listings()) + " "
                                + supply.kind().plural() + " (" + places(supply) + ")")
                        .toList())
                + ".";
    }

    private static String places(KindSupply supply) {
        long places = supply.vacancies().places();
        return places == 1 ? "1 place free" : Unit.COUNT.words(places) + " places free";
    }
}
