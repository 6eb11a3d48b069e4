package uk.kindred.market.statement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Rating;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.desk.RatingAge;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.SupplyToday;
import uk.kindred.places.Council;

/** CQC's ratings by kind, and how old they are. */
final class QualityFigures {

    static final String SLUG = "quality";
    static final String TITLE = "How good it is";

    private static final List<Rating> RATED = Arrays.stream(Rating.values())
            .filter(rating -> rating != Rating.NOT_RATED)
            .toList();

    private QualityFigures() {}

    static SectionFigures of(Council council, SupplyToday.Told supplyToday) {
        List<KindSupply> supply = supplyToday.kinds();
        List<KindSupply> rated = supply.stream().filter(kind -> rated(kind) > 0).toList();
        if (rated.isEmpty()) {
            return new SectionFigures(
                    SLUG,
                    TITLE,
                    List.of("No rating of a service in " + council.shortName() + " is in the register."),
                    List.of(),
                    source(supplyToday));
        }
        Figure ratings = new Figure(
                "ratings",
                "Ratings by kind",
                "Of the services that have a rating.",
                Figure.Shape.PARTS,
                Unit.COUNT,
                Stream.concat(Stream.of("Kind of support"), RATED.stream().map(Rating::label))
                        .toList(),
                rated.stream().map(QualityFigures::ratings).toList());
        Figure age = Figure.table(
                "rating-age",
                "How old the ratings are",
                "A rating tells of the day of its inspection.",
                List.of("Kind of support", "Rated", "No rating", "Half are older than", "Older than three years"),
                rated.stream().map(QualityFigures::age).toList());
        return new SectionFigures(SLUG, TITLE, List.of(), List.of(ratings, age), source(supplyToday));
    }

    private static long rated(KindSupply kind) {
        return RATED.stream().mapToLong(rating -> of(kind, rating)).sum();
    }

    private static long of(KindSupply kind, Rating rating) {
        return kind.quality().ratings().getOrDefault(rating, 0L);
    }

    private static Figure.Row ratings(KindSupply kind) {
        return Figure.Row.ofValues(
                kind.kind().label(),
                RATED.stream()
                        .<@Nullable Double>map(rating -> (double) of(kind, rating))
                        .toList());
    }

    private static Figure.Row age(KindSupply kind) {
        return Figure.Row.ofCells(
                kind.kind().label(),
                SupplyFigures.number(rated(kind)),
                SupplyFigures.number(of(kind, Rating.NOT_RATED)),
                RatingAge.inWords(kind.quality().medianAgeDays()),
                SupplyFigures.number(kind.quality().olderThanThreeYears()));
    }

    private static String source(SupplyToday.Told supplyToday) {
        return supplyToday.asOf() + ". Not rated is not bad: new services have no rating yet.";
    }
}
