package uk.kindred.examples;

import java.util.List;
import java.util.Set;
import uk.kindred.directory.Feature;
import uk.kindred.directory.SupportDetails;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Live-in care services. */
final class LiveInMaker implements Maker {

    @Override
    public Draft make(Scene scene) {
        Asks asks = scene.asks();
        Chance chance = scene.chance();
        asks.add(asks.item(PriceWhat.LIVE_IN_WEEK, PriceUnit.WEEK, asks.amount("live-in-week"), scene.payers())
                .included(scene.some("includes-live-in", 1, 4)));
        if (scene.has(Feature.COUPLES)) {
            asks.addChoice(
                    "A second person in the same home",
                    PriceUnit.WEEK,
                    asks.amount("second-person-week"),
                    scene.payers());
        }
        if (chance.percent(30)) {
            asks.addCharge(
                    "Finding and introducing a worker", PriceUnit.ONCE, asks.amount("live-in-start"), scene.payers());
        }
        return Draft.of(
                scene,
                new SupportDetails.CareAtHome(
                        null, null, Boolean.TRUE, scene.some("home-care-helps", 4, 8), Set.of(), List.of()),
                Reach.ofPlacements(scene),
                TermsWriter.of(scene)
                        .deposit(0L, 0L, 50_000L, 100_000L)
                        .notice(7, 14, 14, 28)
                        .trial(0, 14, 28)
                        .write(),
                "live-in");
    }
}
