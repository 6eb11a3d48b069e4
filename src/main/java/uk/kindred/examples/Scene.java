package uk.kindred.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;

/**
 * All that is settled about an example before its kind's maker goes on.
 *
 * @param person who offers it, where one person does
 * @param saidOn the day on which everything about it was last confirmed
 */
record Scene(
        SupportKind kind,
        Area area,
        Spot spot,
        Spots spots,
        Person person,
        Set<Feature> features,
        List<Need> needs,
        Asks asks,
        Wordings wordings,
        LocalDate saidOn,
        Chance chance) {

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    boolean suits(Need need) {
        return needs.contains(need);
    }

    List<String> some(String slot, int least, int most) {
        return wordings.some(slot, least, most, chance);
    }

    /** Who pays the price that people are asked. */
    Payer[] payers() {
        List<Payer> payers = new ArrayList<>(List.of(Payer.SELF_FUNDER));
        if (has(Feature.DIRECT_PAYMENTS)) {
            payers.add(Payer.DIRECT_PAYMENT);
        }
        return payers.toArray(Payer[]::new);
    }

    /** Who pays the council's rate, where it is accepted. */
    Payer[] councilPayers() {
        return has(Feature.ISF_HOLDER) ? new Payer[] {Payer.COUNCIL, Payer.ISF} : new Payer[] {Payer.COUNCIL};
    }
}
