package uk.kindred.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Feature;
import uk.kindred.directory.SupportDetails;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Supported living: hours of support, and a tenancy beside them. */
final class SupportedLivingMaker implements Maker {

    @Override
    public Draft make(Scene scene) {
        Asks asks = scene.asks();
        Chance chance = scene.chance();
        Payer[] payers = payers(scene);
        asks.add(asks.item(PriceWhat.CARE_HOUR, PriceUnit.HOUR, asks.amount("supported-hour"), payers)
                .included(scene.some("includes-home-care", 0, 2)));
        if (scene.has(Feature.NIGHTS)) {
            asks.add(PriceWhat.SLEEP_IN, PriceUnit.NIGHT, asks.amount("sleep-in"), payers)
                    .add(PriceWhat.WAKING_NIGHT, PriceUnit.NIGHT, asks.amount("waking-night"), payers);
        }
        if (chance.percent(70)) {
            asks.add(PriceWhat.RENT, PriceUnit.WEEK, asks.amount("tenancy-rent-week"), payers);
        }
        if (chance.percent(55)) {
            asks.add(PriceWhat.SERVICE_CHARGE, PriceUnit.WEEK, asks.amount("tenancy-charge-week"), payers);
        }
        return Draft.of(
                scene,
                new SupportDetails.CareAtHome(
                        null,
                        chance.percent(60) ? chance.pick(List.of(7, 10, 14, 21)) : null,
                        chance.percent(70) ? Boolean.TRUE : null,
                        scene.some("does-home", 3, 7),
                        Set.of(),
                        List.of()),
                AreaServed.UNKNOWN,
                TermsWriter.of(scene)
                        .notice(28, 28, 30, 56)
                        .cancellation(24, 48)
                        .write(),
                "supported-living");
    }

    /** One price for the council and whoever manages its money. */
    private static Payer[] payers(Scene scene) {
        List<Payer> payers = new ArrayList<>(Arrays.asList(scene.payers()));
        if (scene.has(Feature.COUNCIL_RATE)) {
            payers.addAll(Arrays.asList(scene.councilPayers()));
        }
        return payers.toArray(Payer[]::new);
    }
}
