package uk.kindred.market.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.charts.BarChart;
import uk.kindred.market.charts.BarChart.Arrangement;
import uk.kindred.market.charts.Charts;
import uk.kindred.market.charts.DataTable;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.Figure;
import uk.kindred.market.desk.Group;
import uk.kindred.market.desk.RatingAge;
import uk.kindred.market.supply.KindSupply;

/** How good services are said to be, and how old that is. */
final class QualitySection {

    private static final List<Rating> RATED =
            List.of(Rating.OUTSTANDING, Rating.GOOD, Rating.REQUIRES_IMPROVEMENT, Rating.INADEQUATE);
    private static final int PERCENT = 100;
    /** A share of fewer says nothing. */
    private static final int FEWEST = 5;

    private QualitySection() {}

    static Markup of(Desk desk) {
        List<KindSupply> rated = desk.own().kinds().stream()
                .filter(supply -> countRated(supply) > 0)
                .toList();
        List<Component> content = new ArrayList<>();
        if (rated.isEmpty()) {
            content.add(FigureSection.words("No service here has a rating."));
        } else {
            content.add(Charts.figure(ratings(rated)));
            List<KindSupply> enough = rated.stream()
                    .filter(supply -> countRated(supply) >= FEWEST)
                    .toList();
            if (!enough.isEmpty()) {
                content.add(Charts.figure(compared(desk, enough)));
            }
            content.add(ages(rated));
        }
        return FigureSection.of(desk, Figure.QUALITY, content);
    }

    private static BarChart ratings(List<KindSupply> rated) {
        return new BarChart(
                "quality-ratings",
                "Rated services by rating",
                "Those without a rating are in the table below.",
                "Kind of support",
                Unit.COUNT,
                Arrangement.STACKED,
                RATED.stream().map(Rating::label).toList(),
                rated.stream()
                        .map(supply -> new BarChart.Row(
                                supply.kind().label(),
                                RATED.stream()
                                        .<@Nullable Double>map(rating -> (double) count(supply, rating))
                                        .toList()))
                        .toList());
    }

    private static BarChart compared(Desk desk, List<KindSupply> rated) {
        SupportKind first = rated.getFirst().kind();
        return new BarChart(
                "quality-compared",
                "Rated good or outstanding, of those rated",
                first.label() + ": " + told(goodPercent(desk.own(), first))
                        + ". Kinds with at least five rated services.",
                "Kind of support",
                Unit.PERCENT,
                Arrangement.GROUPED,
                desk.groups().stream().map(Group::name).toList(),
                rated.stream()
                        .map(supply -> new BarChart.Row(
                                supply.kind().label(),
                                desk.groups().stream()
                                        .<@Nullable Double>map(group -> goodPercent(group, supply.kind()))
                                        .toList()))
                        .toList());
    }

    private static String told(@Nullable Double percent) {
        return percent == null ? "none" : Unit.PERCENT.words(percent);
    }

    /** Of those rated; null if none is. */
    static @Nullable Double goodPercent(Group group, SupportKind kind) {
        return group.find(kind)
                .filter(supply -> countRated(supply) > 0)
                .map(supply -> (double) PERCENT
                        * (count(supply, Rating.OUTSTANDING) + count(supply, Rating.GOOD))
                        / countRated(supply))
                .orElse(null);
    }

    private static Markup ages(List<KindSupply> rated) {
        return new DataTable(
                        "How old the ratings are",
                        List.of(
                                "Kind of support",
                                "Rated",
                                "Not rated",
                                "Half are older than",
                                "Older than 3 years",
                                "No date"),
                        rated.stream()
                                .map(supply -> List.of(
                                        supply.kind().label(),
                                        Unit.COUNT.words(countRated(supply)),
                                        Unit.COUNT.words(count(supply, Rating.NOT_RATED)),
                                        RatingAge.inWords(supply.quality().medianAgeDays()),
                                        Unit.COUNT.words(supply.quality().olderThanThreeYears()),
                                        Unit.COUNT.words(supply.quality().undated())))
                                .toList())
                .markup();
    }

    private static long count(KindSupply supply, Rating rating) {
        return supply.quality().ratings().getOrDefault(rating, 0L);
    }

    static long countRated(KindSupply supply) {
        return RATED.stream().mapToLong(rating -> count(supply, rating)).sum();
    }
}
