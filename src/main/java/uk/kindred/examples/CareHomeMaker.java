package uk.kindred.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.Room;

/** Residential care homes and nursing homes. */
final class CareHomeMaker implements Maker {

    private static final int SMALL_HOME = 20;

    @Override
    public Draft make(Scene scene) {
        Chance chance = scene.chance();
        boolean forOlder = scene.suits(Need.OLDER_PEOPLE);
        int beds = forOlder ? chance.between(14, 88) : chance.between(4, SMALL_HOME);
        List<Room> rooms = rooms(scene);
        List<SupportKind> kinds = new ArrayList<>(List.of(scene.kind()));
        if (forOlder && chance.percent(22)) {
            kinds.add(SupportKind.RESPITE);
        }
        askWeeks(scene, rooms);
        askOthers(scene);
        if (kinds.contains(SupportKind.RESPITE)) {
            scene.asks()
                    .add(
                            PriceWhat.NIGHT,
                            PriceUnit.WEEK,
                            scene.asks().amount("care-home-respite-week"),
                            Payer.SELF_FUNDER);
        }
        return new Draft(
                kinds,
                beds,
                details(scene, beds, rooms),
                AreaServed.UNKNOWN,
                TermsWriter.of(scene)
                        .deposit(0L, 0L, 0L, 100_000L, 200_000L, 250_000L, 400_000L)
                        .notice(7, 14, 28, 28, 28, 30)
                        .trial(0, 28, 28, 42)
                        .afterDeath(0, 3, 7, 7, 14, 28)
                        .topUp()
                        .write(),
                "care-home",
                Map.of("beds", Integer.toString(beds)));
    }

    private static List<Room> rooms(Scene scene) {
        Chance chance = scene.chance();
        if (chance.percent(25)) {
            return List.of(Room.SINGLE);
        }
        List<Room> rooms = new ArrayList<>();
        if (chance.percent(40)) {
            rooms.add(Room.SINGLE);
        }
        rooms.add(Room.SINGLE_EN_SUITE);
        rooms.addAll(chance.some(List.of(Room.SINGLE_WET_ROOM, Room.SUITE), 0, 1));
        return rooms;
    }

    private static void askWeeks(Scene scene, List<Room> rooms) {
        Asks asks = scene.asks();
        boolean nursing = scene.kind() == SupportKind.NURSING_HOME;
        List<String> included = scene.some("includes-care-home", 2, 6);
        String usual = nursing ? "nursing" : "residential";
        for (CareBand band : bands(scene, nursing)) {
            long week =
                    asks.amount(band == CareBand.NURSING || band == CareBand.RESIDENTIAL ? usual : usual + "-dementia");
            for (Room room : rooms) {
                long pence = week + (room == Room.SINGLE ? 0 : asks.amount(moreFor(room)));
                asks.add(asks.item(PriceWhat.ACCOMMODATION, PriceUnit.WEEK, pence, Payer.SELF_FUNDER)
                        .room(room)
                        .band(band)
                        .included(included));
            }
        }
        if (scene.has(Feature.COUNCIL_RATE)) {
            asks.add(asks.item(
                            PriceWhat.ACCOMMODATION,
                            PriceUnit.WEEK,
                            asks.amount(nursing ? "council-nursing" : "council-residential"),
                            scene.councilPayers())
                    .included(included));
        }
        if (nursing) {
            asks.yearlyAmount("nhs-funded-nursing")
                    .ifPresent(pence -> asks.addCharge("NHS-funded nursing care", PriceUnit.WEEK, pence, Payer.NHS));
        }
    }

    private static List<CareBand> bands(Scene scene, boolean nursing) {
        List<CareBand> bands = new ArrayList<>();
        bands.add(nursing ? CareBand.NURSING : CareBand.RESIDENTIAL);
        if (scene.suits(Need.DEMENTIA)) {
            bands.add(nursing ? CareBand.NURSING_DEMENTIA : CareBand.RESIDENTIAL_DEMENTIA);
        }
        return bands;
    }

    private static String moreFor(Room room) {
        return switch (room) {
            case SUITE -> "suite-more";
            case SINGLE_WET_ROOM -> "wet-room-more";
            default -> "en-suite-more";
        };
    }

    private static void askOthers(Scene scene) {
        Asks asks = scene.asks();
        Chance chance = scene.chance();
        if (chance.percent(16)) {
            asks.add(PriceWhat.ADMISSION_FEE, PriceUnit.ONCE, asks.amount("admission-fee"), Payer.SELF_FUNDER);
        }
        if (chance.percent(40)) {
            asks.addChoice("Hairdresser", PriceUnit.SESSION, asks.amount("hairdressing"), Payer.SELF_FUNDER);
        }
        if (chance.percent(35)) {
            asks.addChoice("Chiropodist", PriceUnit.SESSION, asks.amount("chiropody"), Payer.SELF_FUNDER);
        }
        if (chance.percent(25)) {
            asks.addChoice(
                    "Somebody to go with you to the hospital",
                    PriceUnit.HOUR,
                    asks.amount("escort-hour"),
                    Payer.SELF_FUNDER);
        }
    }

    private static SupportDetails details(Scene scene, int beds, List<Room> rooms) {
        Chance chance = scene.chance();
        int singles = chance.percent(70) ? beds : beds - chance.between(1, Math.max(1, beds / 6));
        int enSuite = rooms.contains(Room.SINGLE_EN_SUITE)
                ? rooms.contains(Room.SINGLE) ? singles * chance.between(30, 90) / 100 : singles
                : 0;
        return new SupportDetails.CareHome(
                chance.percent(85) ? singles : null,
                chance.percent(80) ? enSuite : null,
                scene.kind() == SupportKind.NURSING_HOME ? Boolean.TRUE : chance.percent(60) ? Boolean.FALSE : null,
                scene.some("facilities", 1, 6));
    }
}
