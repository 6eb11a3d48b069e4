package uk.kindred.reviews.simulation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import uk.kindred.reviews.detection.Tone;

/**
 * Whether honest praise and honest criticism fare alike, by one measure over several years.
 *
 * @param tolerance equal is what is surely no further apart than this
 * @param difference praise less criticism
 */
public record Equality(String what, double praise, double criticism, Difference difference, double tolerance) {

    /** So many points in a hundred: one review of a hundred. */
    private static final double POINT = 1;

    private static final double DAY = 1;

    /** Of how many are out by a day: of 640 reviews a year that come in crowds, chance alone makes two points. */
    private static final double POINTS_OF_TIME = 3;

    /** A year, what the detection made of it and what came of that. */
    public record Told(Score score, Publication publication) {}

    public static List<Equality> of(List<Told> years) {
        return List.of(
                of(
                        years,
                        "% put before a moderator before they went out",
                        POINT,
                        (year, tone) -> year.score().honestHeldPercent(tone)),
                of(
                        years,
                        "% put before a moderator at any time",
                        POINT,
                        (year, tone) -> year.score().honestTroubledPercent(tone)),
                of(
                        years,
                        "% out in the end",
                        POINT,
                        (year, tone) -> year.publication().publishedPercent(tone)),
                of(
                        years,
                        "% out with their own round",
                        POINT,
                        (year, tone) -> year.publication().withTheirRoundPercent(tone)),
                of(
                        years,
                        "days to publication",
                        DAY,
                        (year, tone) -> year.publication().averageDays(tone)),
                outWithin(years, 15),
                outWithin(years, 22),
                outWithin(years, 30),
                outWithin(years, 37));
    }

    private static Equality outWithin(List<Told> years, int days) {
        return of(
                years,
                "% out within " + days + " days",
                POINTS_OF_TIME,
                (year, tone) -> year.publication().outWithinPercent(tone, days));
    }

    private static Equality of(
            List<Told> years, String what, double tolerance, BiFunction<Told, Tone, Double> measure) {
        ToDoubleFunction<Tone> average = tone -> years.stream()
                .mapToDouble(year -> measure.apply(year, tone))
                .average()
                .orElseThrow();
        List<Double> differences = years.stream()
                .map(year -> measure.apply(year, Tone.PRAISE) - measure.apply(year, Tone.CRITICISM))
                .toList();
        return new Equality(
                what,
                average.applyAsDouble(Tone.PRAISE),
                average.applyAsDouble(Tone.CRITICISM),
                Difference.of(differences),
                tolerance);
    }

    public boolean isShown() {
        return difference.isWithin(tolerance);
    }
}
