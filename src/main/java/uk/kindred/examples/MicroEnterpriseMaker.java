package uk.kindred.examples;

import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportDetails;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Micro-enterprises: help by the hour, and some with a small group. */
final class MicroEnterpriseMaker implements Maker {

    @Override
    public Draft make(Scene scene) {
        Asks asks = scene.asks();
        Chance chance = scene.chance();
        asks.add(asks.item(PriceWhat.CARE_HOUR, PriceUnit.HOUR, asks.amount("micro-hour"), scene.payers())
                .included(scene.some("includes-micro", 0, 2)));
        List<String> does = new ArrayList<>(scene.some("does-home", 2, 6));
        if (scene.suits(Need.DEMENTIA) && chance.percent(25)) {
            does.addAll(scene.some("does-personal", 1, 2));
        }
        if (chance.percent(30)) {
            does.addAll(scene.some("does-group", 1, 3));
            asks.add(asks.item(PriceWhat.SESSION, PriceUnit.SESSION, asks.amount("micro-session"), scene.payers())
                    .label("Small group"));
        }
        if (chance.percent(20)) {
            asks.add(PriceWhat.MILEAGE, PriceUnit.MILE, asks.amount("mileage"), scene.payers());
        }
        if (scene.has(Feature.NIGHTS)) {
            asks.add(PriceWhat.SLEEP_IN, PriceUnit.NIGHT, asks.amount("assistant-night"), scene.payers());
        }
        return Draft.of(
                scene,
                new SupportDetails.MicroEnterprise(
                        chance.weighted(List.of(1, 2, 3, 4, 6, 8), people -> 10 - people),
                        does,
                        Checks.of(scene),
                        scene.some("standards", 0, 6),
                        WorkingTimes.days(scene),
                        WorkingTimes.times(scene)),
                Reach.ofPerson(scene),
                TermsWriter.of(scene)
                        .notice(0, 7, 7, 14)
                        .cancellation(24, 24, 48)
                        .write(),
                "micro-enterprise");
    }
}
