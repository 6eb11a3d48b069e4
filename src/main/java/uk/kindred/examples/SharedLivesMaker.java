package uk.kindred.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportDetails.Check;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Shared Lives schemes and the carers that they approve. */
final class SharedLivesMaker implements Maker {

    @Override
    public Draft make(Scene scene) {
        Chance chance = scene.chance();
        boolean scheme = scene.kind() == SupportKind.SHARED_LIVES;
        boolean longStay = scheme || chance.percent(70);
        boolean shortBreak = scheme || !longStay || chance.percent(45);
        boolean day = scheme || chance.percent(40);
        ask(scene, longStay, shortBreak, day);
        SupportDetails details = new SupportDetails.SharedLives(
                longStay,
                shortBreak,
                day,
                scheme ? null : scene.wordings().one("household", chance),
                scheme ? Integer.valueOf(chance.between(30, 110)) : null,
                checks(scene, scheme));
        return Draft.of(
                scene,
                details,
                scheme ? Reach.councils(scene, 0) : AreaServed.UNKNOWN,
                TermsWriter.of(scene)
                        .notice(28, 28, 42)
                        .trial(0, 28, 84)
                        .deposit(0L)
                        .write(),
                scheme ? "shared-lives" : "shared-lives-carer");
    }

    private static void ask(Scene scene, boolean longStay, boolean shortBreak, boolean day) {
        Asks asks = scene.asks();
        Chance chance = scene.chance();
        Payer[] payers = payers(scene);
        if (longStay) {
            int bands = scene.kind() == SupportKind.SHARED_LIVES ? 3 : chance.between(1, 2);
            List<String> included = scene.some("includes-shared-lives", 1, 4);
            for (CareBand band : CareBand.values()) {
                if (band.compareTo(CareBand.LOW) >= 0 && bands-- > 0) {
                    asks.add(asks.item(
                                    PriceWhat.WEEK, PriceUnit.WEEK, asks.amount("shared-lives-" + band.slug()), payers)
                            .band(band)
                            .included(included));
                }
            }
            if (chance.percent(75)) {
                asks.add(PriceWhat.RENT, PriceUnit.WEEK, asks.amount("shared-lives-rent"), payers);
            }
        }
        if (shortBreak) {
            asks.add(PriceWhat.NIGHT, PriceUnit.NIGHT, asks.amount("shared-lives-night"), payers);
        }
        if (day) {
            asks.add(PriceWhat.DAY, PriceUnit.DAY, asks.amount("shared-lives-day"), payers);
        }
    }

    private static Payer[] payers(Scene scene) {
        List<Payer> payers = new ArrayList<>(Arrays.asList(scene.payers()));
        payers.addAll(Arrays.asList(scene.councilPayers()));
        return payers.toArray(Payer[]::new);
    }

    private static List<Check> checks(Scene scene, boolean scheme) {
        if (scheme) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("Approved by the Shared Lives scheme’s panel", "The scheme", Checks.seenOn(scene, 2_000)));
        if (scene.chance().percent(80)) {
            checks.add(new Check(
                    "Enhanced DBS with barred lists, everybody over 16 in the home",
                    "The scheme",
                    Checks.seenOn(scene, 1_000)));
        }
        return checks;
    }
}
