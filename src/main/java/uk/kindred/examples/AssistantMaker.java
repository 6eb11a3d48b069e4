package uk.kindred.examples;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Feature;
import uk.kindred.directory.SupportDetails;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Personal assistants. */
final class AssistantMaker implements Maker {

    @Override
    public Draft make(Scene scene) {
        Asks asks = scene.asks();
        Chance chance = scene.chance();
        long hour = asks.amount("assistant-hour");
        asks.add(PriceWhat.CARE_HOUR, PriceUnit.HOUR, hour, scene.payers());
        if (chance.percent(35)) {
            asks.add(
                    PriceWhat.WEEKEND_HOUR,
                    PriceUnit.HOUR,
                    hour + chance.pick(List.of(100L, 150L, 200L, 300L)),
                    scene.payers());
        }
        if (chance.percent(18)) {
            asks.add(PriceWhat.BANK_HOLIDAY_HOUR, PriceUnit.HOUR, Asks.share(hour, 150, 10), scene.payers());
        }
        if (scene.has(Feature.NIGHTS)) {
            asks.add(PriceWhat.SLEEP_IN, PriceUnit.NIGHT, asks.amount("assistant-night"), scene.payers());
        }
        boolean drives = chance.percent(55);
        if (drives && chance.percent(50)) {
            asks.add(PriceWhat.MILEAGE, PriceUnit.MILE, asks.amount("mileage"), scene.payers());
        }
        @Nullable Integer years = chance.percent(80) ? Integer.valueOf(chance.between(2, 24)) : null;
        Draft draft = Draft.of(
                scene,
                new SupportDetails.Assistant(
                        WorkingTimes.days(scene),
                        scene.some("pa-times", 1, 4),
                        chance.percent(85) ? Boolean.valueOf(chance.percent(45)) : null,
                        scene.some("pa-helps", 3, 8),
                        Checks.of(scene),
                        years,
                        drives),
                Reach.ofPerson(scene),
                TermsWriter.of(scene)
                        .notice(7, 7, 14, 28)
                        .cancellation(12, 24, 48)
                        .write(),
                "personal-assistant");
        return years == null ? draft : draft.with(Map.of("years", years.toString()));
    }
}
