package uk.kindred.examples;

import java.util.List;
import java.util.Map;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Housing with care and retirement housing, to buy or to rent. */
final class HousingMaker implements Maker {

    private static final String RENT = "Rent";
    private static final String SOCIAL_RENT = "Social rent";
    private static final String LEASEHOLD = "Leasehold";
    private static final String SHARED_OWNERSHIP = "Shared ownership";
    private static final long RENT_TEN_THOUSANDTHS = 275;
    private static final long MONTHS = 12;
    private static final long A_POUND = 100;
    // every fourth of the prices says nothing of the rent: a draw would change all that is drawn after it
    private static final long SHARE_STEP = 250_000;
    private static final long SHARES_IN_TURN = 4;
    private static final int MOST_EVENT_FEE_HUNDREDTHS = 2_000;

    @Override
    public Draft make(Scene scene) {
        Chance chance = scene.chance();
        boolean withCare = scene.kind() == SupportKind.EXTRA_CARE_HOUSING;
        List<String> tenures = chance.weighted(
                List.of(
                        List.of(LEASEHOLD),
                        List.of(LEASEHOLD, RENT),
                        List.of(SOCIAL_RENT),
                        List.of(SOCIAL_RENT, SHARED_OWNERSHIP),
                        List.of(RENT)),
                each -> each.contains(RENT) && each.size() == 1 ? 1 : 3);
        boolean sold = tenures.contains(LEASEHOLD);
        boolean yearlyFee = sold && withCare;
        askRent(scene, tenures);
        String eventFee = sold ? askOwner(scene, yearlyFee) : null;
        if (tenures.contains(SHARED_OWNERSHIP)) {
            askShare(scene);
        }
        askCharges(scene, withCare);
        int homes = chance.between(18, withCare ? 120 : 64);
        int leastAge = chance.pick(List.of(55, 55, 60, 60, 65));
        TermsWriter terms = TermsWriter.of(scene).notice(28, 28, 30, 60).deposit(0L, 50_000L, 90_000L);
        if (yearlyFee) {
            terms.eventFeeCap(MOST_EVENT_FEE_HUNDREDTHS);
        }
        return new Draft(
                List.of(scene.kind()),
                null,
                new SupportDetails.Housing(
                        tenures,
                        withCare,
                        withCare ? Boolean.TRUE : chance.percent(60) ? Boolean.FALSE : null,
                        withCare ? chance.percent(75) : chance.percent(20),
                        sold ? chance.pick(List.of(99, 125, 125, 250, 999)) : null,
                        homes,
                        leastAge,
                        eventFee,
                        scene.some("shared-space", 2, 6)),
                AreaServed.UNKNOWN,
                terms.write(),
                "housing",
                Map.of("homes", Integer.toString(homes), "least-age", Integer.toString(leastAge)));
    }

    private static void askRent(Scene scene, List<String> tenures) {
        if (tenures.contains(SOCIAL_RENT)) {
            scene.asks().add(PriceWhat.RENT, PriceUnit.WEEK, amount(scene, "social-rent-week"), Payer.SELF_FUNDER);
        } else if (tenures.contains(RENT)) {
            scene.asks().add(PriceWhat.RENT, PriceUnit.MONTH, amount(scene, "private-rent-month"), Payer.SELF_FUNDER);
        }
    }

    /** Half of a home, and for most what is paid for the other half: 2.75% of its value a year. */
    private static void askShare(Scene scene) {
        Asks asks = scene.asks();
        long half = amount(scene, "shared-ownership");
        asks.add(asks.item(PriceWhat.SHARE_PRICE, PriceUnit.ONCE, half, Payer.SELF_FUNDER)
                .label("Half of a home, shared ownership"));
        if (half / SHARE_STEP % SHARES_IN_TURN != 0) {
            long month = Asks.share(half * RENT_TEN_THOUSANDTHS / 10_000 / MONTHS, 100, A_POUND);
            asks.add(PriceWhat.SHARE_RENT, PriceUnit.MONTH, month, Payer.SELF_FUNDER);
        }
    }

    /** @return the fee on leaving in words */
    private static String askOwner(Scene scene, boolean yearlyFee) {
        Asks asks = scene.asks();
        Chance chance = scene.chance();
        asks.add(PriceWhat.PURCHASE_PRICE, PriceUnit.ONCE, asks.amount("purchase"), Payer.SELF_FUNDER);
        if (chance.percent(70)) {
            long rent = chance.percent(45) ? 0 : asks.amount("ground-rent-year");
            asks.add(PriceWhat.GROUND_RENT, PriceUnit.YEAR, rent, Payer.SELF_FUNDER);
        }
        if (yearlyFee) {
            asks.add(
                    PriceWhat.EVENT_FEE,
                    PriceUnit.PERCENT_A_YEAR,
                    asks.amount("village-event-fee-year"),
                    Payer.SELF_FUNDER);
            return "A share of the price for each year or part of a year, at most 20%";
        }
        if (chance.percent(75)) {
            asks.add(PriceWhat.EVENT_FEE, PriceUnit.PERCENT, asks.amount("small-event-fee"), Payer.SELF_FUNDER);
            return "A small share of the price when the home is sold or let";
        }
        asks.add(PriceWhat.EVENT_FEE, PriceUnit.PERCENT, 0, Payer.SELF_FUNDER);
        return "None";
    }

    private static void askCharges(Scene scene, boolean withCare) {
        Asks asks = scene.asks();
        if (!scene.chance().percent(92)) {
            return;
        }
        String charge = withCare ? "village-charge-month" : "service-charge-month";
        asks.add(asks.item(PriceWhat.SERVICE_CHARGE, PriceUnit.MONTH, asks.amount(charge), Payer.SELF_FUNDER)
                .included(scene.some("includes-housing", 2, 6)));
        if (withCare) {
            asks.add(PriceWhat.WELLBEING_CHARGE, PriceUnit.WEEK, asks.amount("wellbeing-week"), Payer.SELF_FUNDER)
                    .add(asks.item(PriceWhat.CARE_HOUR, PriceUnit.HOUR, asks.amount("care-hour"), Payer.SELF_FUNDER)
                            .mandatory(false));
        }
    }

    private static long amount(Scene scene, String price) {
        return scene.asks().amount(price);
    }
}
