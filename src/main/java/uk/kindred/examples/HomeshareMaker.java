package uk.kindred.examples;

import java.util.List;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportDetails.Check;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** Homeshare programmes. The householder's fee is the price; what the sharer pays is told beside it. */
final class HomeshareMaker implements Maker {

    private static final int HOURS_GIVEN = 10;

    @Override
    public Draft make(Scene scene) {
        Asks asks = scene.asks();
        asks.add(asks.item(PriceWhat.MONTH, PriceUnit.MONTH, asks.amount("homeshare-month"), Payer.SELF_FUNDER)
                        .included(scene.some("includes-homeshare", 1, 3)))
                .addCharge(
                        "Joining, with interviews and checks",
                        PriceUnit.ONCE,
                        asks.amount("homeshare-joining"),
                        Payer.SELF_FUNDER)
                .addChoice(
                        "Paid to the programme by the sharer, not by you",
                        PriceUnit.MONTH,
                        asks.amount("homeshare-sharer-month"),
                        Payer.SELF_FUNDER);
        return Draft.of(
                scene,
                new SupportDetails.Homeshare(
                        HOURS_GIVEN,
                        scene.some("does-home", 4, 7),
                        List.of(
                                new Check("Enhanced DBS of every sharer", "The programme", null),
                                new Check("References of both sides", "The programme", null))),
                Reach.councils(scene, 2),
                TermsWriter.of(scene)
                        .notice(28, 28, 30)
                        .trial(14, 28)
                        .deposit(0L)
                        .write(),
                "homeshare");
    }
}
