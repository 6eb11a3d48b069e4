package uk.kindred.examples;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Feature;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Day opportunities by the day, community support by the session or free. */
final class ActivityMaker implements Maker {

    private static final List<DayOfWeek> WEEKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    @Override
    public Draft make(Scene scene) {
        return scene.kind() == SupportKind.DAY_OPPORTUNITIES ? ofDays(scene) : ofSessions(scene);
    }

    private static Draft ofDays(Scene scene) {
        Asks asks = scene.asks();
        Chance chance = scene.chance();
        boolean meals = chance.percent(55);
        boolean transport = chance.percent(45);
        asks.add(asks.item(PriceWhat.DAY, PriceUnit.DAY, asks.amount("day"), scene.payers())
                .included(scene.some("includes-day", 1, 4)));
        if (scene.has(Feature.COUNCIL_RATE)) {
            asks.add(PriceWhat.DAY, PriceUnit.DAY, asks.amount("day-council"), scene.councilPayers());
        }
        if (meals) {
            asks.addChoice("Lunch", PriceUnit.DAY, asks.amount("day-lunch"), scene.payers());
        }
        if (transport) {
            asks.addChoice(
                    "Being fetched and brought home", PriceUnit.DAY, asks.amount("day-transport"), scene.payers());
        }
        Set<DayOfWeek> days = EnumSet.copyOf(chance.some(WEEKDAYS, 2, 5));
        return Draft.of(
                        scene,
                        new SupportDetails.Activities(days, scene.some("day-activities", 3, 7), transport, meals),
                        AreaServed.UNKNOWN,
                        TermsWriter.of(scene)
                                .notice(7, 14, 28, 28)
                                .trial(1, 7, 14)
                                .cancellation(24, 48, 168)
                                .deposit(0L)
                                .write(),
                        "day")
                .with(on(days));
    }

    private static Draft ofSessions(Scene scene) {
        Asks asks = scene.asks();
        Chance chance = scene.chance();
        long pence = chance.percent(45) ? 0 : asks.amount("session");
        asks.add(asks.item(PriceWhat.SESSION, PriceUnit.SESSION, pence, scene.payers())
                .included(pence == 0 ? List.of("tea and coffee") : List.of()));
        Set<DayOfWeek> days = EnumSet.copyOf(chance.some(List.of(DayOfWeek.values()), 1, 2));
        return Draft.of(
                        scene,
                        new SupportDetails.Activities(
                                days, scene.some("community-activities", 2, 5), chance.percent(25), chance.percent(60)),
                        chance.percent(30) ? Reach.ofPerson(scene) : AreaServed.UNKNOWN,
                        TermsWriter.of(scene)
                                .notice(0)
                                .deposit(0L)
                                .cancellation(0)
                                .write(),
                        "community")
                .with(on(days));
    }

    /** For a name and words that tell of the right day. */
    private static Map<String, String> on(Set<DayOfWeek> days) {
        String day = days.iterator().next().getDisplayName(TextStyle.FULL, Locale.UK);
        return Map.of("day", day, "clubday", day);
    }
}
