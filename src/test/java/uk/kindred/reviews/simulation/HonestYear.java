package uk.kindred.reviews.simulation;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.detection.Tone;
import uk.kindred.reviews.detection.Vouched;

/** What honest people write in a year, with all that makes them look alike: invitations, families on one day, one tablet. */
final class HonestYear {

    private static final int DAYS = 365;

    private final Market market;
    private final Texts texts;
    private final Random chance;
    private final Year year;
    private int people;

    HonestYear(Market market, Texts texts, Random chance, Year year) {
        this.market = market;
        this.texts = texts;
        this.chance = chance;
        this.year = year;
    }

    void happen() {
        for (Setting setting : market.settings()) {
            invitations(setting);
            alone(setting);
            relativesDay(setting);
            troubles(setting);
        }
        professionals();
    }

    /** Everybody gets a code; one in six or so writes, most within two weeks. */
    private void invitations(Setting setting) {
        if (chance.nextDouble() > 0.55) {
            return;
        }
        double day = chance.nextDouble() * (DAYS - 30);
        String batch = year.batch(setting);
        year.invited(setting, new Year.Invitation(batch, day));
        boolean tablet = setting.home() && chance.nextDouble() < 0.03;
        int answers = (int) Math.round(setting.people() * (0.08 + 0.14 * chance.nextDouble()));
        for (int i = 0; i < answers; i++) {
            double later = Math.min(60, -Math.log(1 - chance.nextDouble()) * 9);
            if (tablet && chance.nextDouble() < 0.5) {
                add(setting, day + later, tone(setting), batch, "tablet of " + setting.id(), setting.network());
            } else {
                byThemselves(setting, day + later, tone(setting), batch);
            }
        }
    }

    /** Now and then somebody who asked here, has a document, or whom the council knows. */
    private void alone(Setting setting) {
        int count = poisson(3.2);
        for (int i = 0; i < count; i++) {
            byThemselves(setting, chance.nextDouble() * DAYS, tone(setting), null);
        }
    }

    /** At a meeting of relatives somebody says: do write. They do, on the sofa there. */
    private void relativesDay(Setting setting) {
        if (!setting.home() || chance.nextDouble() > 0.1) {
            return;
        }
        double day = Math.floor(chance.nextDouble() * DAYS) + 0.6;
        String batch = chance.nextDouble() < 0.6 ? year.batch(setting) : null;
        int count = 3 + chance.nextInt(4);
        for (int i = 0; i < count; i++) {
            add(setting, day + chance.nextDouble() / 8, tone(setting), batch, phone(), setting.network());
        }
    }

    /** Something goes wrong, and many say so within weeks. */
    private void troubles(Setting setting) {
        if (chance.nextDouble() > 0.06) {
            return;
        }
        double day = chance.nextDouble() * (DAYS - 20);
        int count = 3 + chance.nextInt(5);
        for (int i = 0; i < count; i++) {
            byThemselves(setting, day + chance.nextDouble() * 18, Tone.CRITICISM, null);
        }
    }

    /** Social workers know many services, and write from one desk. */
    private void professionals() {
        for (int i = 0; i < market.settings().size() / 16; i++) {
            String device = phone();
            Setting first = market.any();
            Set<Setting> known = new LinkedHashSet<>(List.of(first));
            int count = 2 + chance.nextInt(7);
            for (int j = 1; j < count; j++) {
                known.add(market.rivalOf(first));
            }
            for (Setting setting : known) {
                Tone tone = tone(setting);
                year.add(new Happened.Builder(setting, at(chance.nextDouble() * DAYS), tone, Truth.HONEST)
                        .words(texts.honest(tone))
                        .professional()
                        .vouched(proof())
                        .mail("worker " + device)
                        .from(device, "council " + first.area()));
            }
        }
    }

    private void byThemselves(Setting setting, double day, Tone tone, @Nullable String batch) {
        double where = chance.nextDouble();
        String device = phone();
        String network = where < 0.16
                ? market.phoneNetwork(setting.area())
                : setting.home() && where < 0.36 ? setting.network() : "household " + people;
        add(setting, day, tone, batch, device, network);
        if (chance.nextDouble() < 0.05) {
            // two of one household, on one device
            add(setting, day + chance.nextDouble() * 3, tone, batch, device, network);
        } else if (chance.nextDouble() < 0.02) {
            // somebody who knows a second service nearby
            Setting other = market.rivalOf(setting);
            add(other, day + chance.nextDouble() * 40, tone(other), null, device, network);
        }
    }

    private void add(Setting setting, double day, Tone tone, @Nullable String batch, String device, String network) {
        boolean typedIn = chance.nextDouble() < 0.05;
        Happened.Builder review = new Happened.Builder(setting, at(day), tone, Truth.HONEST)
                .words(texts.honest(tone))
                .straightLine(tone != Tone.MIXED && chance.nextDouble() < (tone == Tone.PRAISE ? 0.22 : 0.15))
                .batch(batch)
                .vouched(typedIn ? Vouched.COUNCIL : batch == null ? proof() : Vouched.NOBODY)
                // some browsers keep nothing
                .from(chance.nextDouble() < 0.1 ? "" : device, network)
                .mail(chance.nextDouble() < 0.7 ? "mail " + ++people : null);
        year.add(typedIn ? review.typedIn() : review);
    }

    /** Who has no code asked on Kindred, shows a document, or asks the council to confirm. */
    private Vouched proof() {
        double kind = chance.nextDouble();
        return kind < 0.45 ? Vouched.NOBODY : kind < 0.75 ? Vouched.DOCUMENT : Vouched.COUNCIL;
    }

    private Tone tone(Setting setting) {
        double mood = chance.nextDouble();
        return mood < setting.quality() - 0.06 ? Tone.PRAISE : mood < setting.quality() ? Tone.MIXED : Tone.CRITICISM;
    }

    private String phone() {
        return "phone " + ++people;
    }

    static Instant at(double day) {
        return Market.BEGIN.plusSeconds((long) (day * 86_400));
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        double product = chance.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= chance.nextDouble();
            count++;
        }
        return count;
    }
}
