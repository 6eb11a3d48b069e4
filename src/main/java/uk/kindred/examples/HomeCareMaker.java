package uk.kindred.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.kindred.directory.Feature;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Home care agencies. */
final class HomeCareMaker implements Maker {

    private static final long STEP = 5;

    @Override
    public Draft make(Scene scene) {
        Chance chance = scene.chance();
        int shortestVisit = chance.weighted(List.of(15, 30, 45, 60), minutes -> minutes == 30 ? 5 : 2);
        List<SupportKind> kinds = new ArrayList<>(List.of(scene.kind()));
        ask(scene, shortestVisit);
        if (chance.percent(16)) {
            kinds.add(SupportKind.LIVE_IN_CARE);
            scene.asks()
                    .add(PriceWhat.LIVE_IN_WEEK, PriceUnit.WEEK, scene.asks().amount("live-in-week"), scene.payers());
        }
        return new Draft(
                kinds,
                null,
                new SupportDetails.CareAtHome(
                        shortestVisit,
                        chance.percent(40) ? chance.pick(List.of(2, 3, 5, 10)) : null,
                        chance.percent(55) ? Boolean.TRUE : null,
                        scene.some("home-care-helps", 3, 8),
                        WorkingTimes.teamDays(scene),
                        WorkingTimes.teamTimes(scene)),
                Reach.ofTeam(scene),
                TermsWriter.of(scene)
                        .notice(7, 7, 14, 28)
                        .cancellation(12, 24, 24, 48)
                        .write(),
                "home-care",
                Map.of());
    }

    private static void ask(Scene scene, int shortestVisit) {
        Asks asks = scene.asks();
        Chance chance = scene.chance();
        Payer[] payers = scene.payers();
        List<String> included = scene.some("includes-home-care", 0, 3);
        long hour = asks.amount("care-hour");
        asks.add(asks.item(PriceWhat.CARE_HOUR, PriceUnit.HOUR, hour, payers).included(included));
        askVisits(scene, hour, shortestVisit);
        if (chance.percent(60)) {
            int more = chance.between(106, 122);
            asks.add(PriceWhat.WEEKEND_HOUR, PriceUnit.HOUR, Asks.share(hour, more, STEP), payers);
        }
        if (chance.percent(55)) {
            int more = chance.pick(List.of(150, 150, 175, 200));
            asks.add(PriceWhat.BANK_HOLIDAY_HOUR, PriceUnit.HOUR, Asks.share(hour, more, STEP), payers);
        }
        if (chance.percent(24)) {
            asks.add(PriceWhat.MILEAGE, PriceUnit.MILE, asks.amount("mileage"), payers);
        }
        if (scene.has(Feature.NIGHTS)) {
            asks.add(PriceWhat.WAKING_NIGHT, PriceUnit.NIGHT, asks.amount("waking-night"), payers)
                    .add(PriceWhat.SLEEP_IN, PriceUnit.NIGHT, asks.amount("sleep-in"), payers);
        }
        if (scene.has(Feature.COUNCIL_RATE)) {
            asks.add(PriceWhat.CARE_HOUR, PriceUnit.HOUR, asks.amount("council-care-hour"), scene.councilPayers());
        }
    }

    /** The shorter the visit, the dearer its minutes: the way there takes as long. */
    private static void askVisits(Scene scene, long hour, int shortestVisit) {
        if (scene.chance().percent(30)) {
            return;
        }
        Asks asks = scene.asks();
        Payer[] payers = scene.payers();
        int waver = scene.chance().between(-2, 3);
        if (shortestVisit <= 15) {
            asks.add(PriceWhat.VISIT_15, PriceUnit.VISIT, Asks.share(hour, 39 + waver, STEP), payers);
        }
        if (shortestVisit <= 30) {
            asks.add(PriceWhat.VISIT_30, PriceUnit.VISIT, Asks.share(hour, 60 + waver, STEP), payers);
        }
        if (shortestVisit <= 45) {
            asks.add(PriceWhat.VISIT_45, PriceUnit.VISIT, Asks.share(hour, 81 + waver, STEP), payers);
        }
        asks.add(PriceWhat.VISIT_60, PriceUnit.VISIT, hour, payers);
    }
}
