package uk.kindred.examples;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Feature;
import uk.kindred.directory.SupportDetails;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Houses for short breaks. */
final class RespiteMaker implements Maker {

    private static final int NIGHTS_CHARGED_IN_WEEK_PERCENT = 640;

    @Override
    public Draft make(Scene scene) {
        Asks asks = scene.asks();
        Chance chance = scene.chance();
        long night = asks.amount("respite-night");
        asks.add(asks.item(PriceWhat.NIGHT, PriceUnit.NIGHT, night, scene.payers())
                .included(scene.some("includes-respite", 1, 4)));
        if (chance.percent(55)) {
            asks.add(
                    PriceWhat.NIGHT,
                    PriceUnit.WEEK,
                    Asks.share(night, NIGHTS_CHARGED_IN_WEEK_PERCENT, 500),
                    scene.payers());
        }
        if (scene.has(Feature.COUNCIL_RATE)) {
            asks.add(PriceWhat.NIGHT, PriceUnit.NIGHT, asks.amount("respite-council-night"), scene.councilPayers());
        }
        int rooms = chance.between(3, 9);
        return new Draft(
                List.of(scene.kind()),
                null,
                new SupportDetails.Activities(
                        EnumSet.allOf(DayOfWeek.class),
                        scene.some("respite-activities", 2, 5),
                        chance.percent(40),
                        Boolean.TRUE),
                AreaServed.UNKNOWN,
                TermsWriter.of(scene)
                        .deposit(0L, 10_000L, 15_000L)
                        .cancellation(48, 168, 336, 672)
                        .write(),
                "respite",
                Map.of("beds", Integer.toString(rooms)));
    }
}
