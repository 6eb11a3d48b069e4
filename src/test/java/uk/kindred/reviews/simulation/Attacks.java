package uk.kindred.reviews.simulation;

import static uk.kindred.reviews.simulation.HonestYear.at;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.detection.Tone;
import uk.kindred.reviews.detection.Vouched;

/**
 * Attacks by people who take some care: most use a device twice, few use one always; they borrow phones, go out over phone
 * networks, have codes of real invitations and let a program write.
 */
final class Attacks {

    private static final int DAYS = 365;

    private final Market market;
    private final Texts texts;
    private final Random chance;
    private final Year year;
    private int made;

    Attacks(Market market, Texts texts, Random chance, Year year) {
        this.market = market;
        this.texts = texts;
        this.chance = chance;
        this.year = year;
    }

    void happen() {
        int each = Math.max(2, market.settings().size() / 30);
        for (int i = 0; i < each; i++) {
            selfPraise();
            rival();
            slowDrip();
            copies();
            staff();
        }
        for (int i = 0; i < Math.max(1, each / 3); i++) {
            ring();
        }
    }

    /** Where an attacker sits: a few devices and connections. */
    private final class Desk {
        private final String name = "desk " + ++made;
        private final int devices;
        private final double careful;

        /** @param careful how often they use a device that nobody has seen */
        Desk(int devices, double careful) {
            this.devices = devices;
            this.careful = careful;
        }

        String device() {
            return chance.nextDouble() < careful ? "borrowed " + ++made : name + " device " + chance.nextInt(devices);
        }

        String home() {
            return name + " home " + chance.nextInt(2);
        }
    }

    /** Codes that providers keep for themselves, and the day of the first use: of no batch, their own, or one that others got too. */
    private record Codes(@Nullable String batch, double day) {}

    private Codes codes(Setting setting, double share, int length) {
        double last = DAYS - length;
        if (chance.nextDouble() >= share) {
            return new Codes(null, chance.nextDouble() * last);
        }
        Year.Invitation real = year.invitation(setting);
        return real != null && chance.nextBoolean()
                ? new Codes(real.batch(), Math.min(last, real.day() + chance.nextDouble() * 20))
                : new Codes(year.batch(setting), chance.nextDouble() * last);
    }

    private void selfPraise() {
        Setting setting = market.any();
        Desk desk = new Desk(2 + chance.nextInt(3), 0.15);
        Codes codes = codes(setting, 0.8, 30);
        double length = 5 + chance.nextInt(20);
        int count = 6 + chance.nextInt(9);
        for (int i = 0; i < count; i++) {
            double where = chance.nextDouble();
            boolean keepers = chance.nextDouble() < 0.12;
            add(
                    setting,
                    codes.day() + chance.nextDouble() * length,
                    Tone.PRAISE,
                    Truth.SELF_PRAISE,
                    praise(0.5, 0.15),
                    codes.batch(),
                    keepers ? Market.keepersDevice(setting) : desk.device(),
                    where < 0.4 ? setting.network() : where < 0.8 ? desk.home() : market.phoneNetwork(setting.area()),
                    chance.nextDouble() < 0.06);
        }
    }

    private void rival() {
        Setting victim = market.any();
        Setting own = market.rivalOf(victim);
        Desk desk = new Desk(1 + chance.nextInt(3), 0.15);
        double day = chance.nextDouble() * (DAYS - 25);
        double length = 4 + chance.nextInt(18);
        int count = 4 + chance.nextInt(5);
        for (int i = 0; i < count; i++) {
            double where = chance.nextDouble();
            add(
                    victim,
                    day + chance.nextDouble() * length,
                    Tone.CRITICISM,
                    Truth.RIVAL,
                    chance.nextDouble() < 0.5 ? texts.smooth(Tone.CRITICISM) : texts.written(Tone.CRITICISM, 3),
                    null,
                    chance.nextDouble() < 0.08 ? Market.keepersDevice(own) : desk.device(),
                    where < 0.35 ? own.network() : where < 0.75 ? desk.home() : market.phoneNetwork(victim.area()),
                    false);
        }
    }

    private void slowDrip() {
        Setting setting = market.any();
        Desk desk = new Desk(2, 0.15);
        String batch = year.batch(setting);
        double day = chance.nextDouble() * 120;
        double end = Math.min(DAYS, day + 120 + chance.nextInt(120));
        while (day < end) {
            add(
                    setting,
                    day,
                    Tone.PRAISE,
                    Truth.SLOW_DRIP,
                    praise(0.4, 0.08),
                    chance.nextDouble() < 0.5 ? batch : null,
                    desk.device(),
                    chance.nextDouble() < 0.7 ? desk.home() : market.phoneNetwork(setting.area()),
                    false);
            day += 7 + chance.nextInt(9);
        }
    }

    private void copies() {
        Setting setting = market.any();
        Setting second = market.settings().stream()
                .filter(other -> other.owner().equals(setting.owner()) && other.id() != setting.id())
                .findFirst()
                .orElse(setting);
        String text = texts.written(Tone.PRAISE, 4 + chance.nextInt(2));
        double day = chance.nextDouble() * (DAYS - 40);
        int count = 5 + chance.nextInt(6);
        for (int i = 0; i < count; i++) {
            Setting about = chance.nextBoolean() ? setting : second;
            add(
                    about,
                    day + chance.nextDouble() * 35,
                    Tone.PRAISE,
                    Truth.COPIES,
                    texts.copied(text, 0.04 + 0.1 * chance.nextDouble()),
                    null,
                    "borrowed " + ++made,
                    chance.nextDouble() < 0.5 ? "household " + -(++made) : market.phoneNetwork(about.area()),
                    false);
        }
    }

    /** The manager asks the staff to write a line each. They use their own phones, many of them at work. */
    private void staff() {
        Setting setting = market.any();
        Codes codes = codes(setting, 0.7, 12);
        int count = 5 + chance.nextInt(6);
        for (int i = 0; i < count; i++) {
            double where = chance.nextDouble();
            add(
                    setting,
                    codes.day() + chance.nextDouble() * 8,
                    Tone.PRAISE,
                    Truth.STAFF,
                    praise(0.15, 0.3),
                    codes.batch(),
                    chance.nextDouble() < 0.15 ? Market.keepersDevice(setting) : "staff " + ++made,
                    where < 0.65
                            ? setting.network()
                            : where < 0.85 ? market.phoneNetwork(setting.area()) : "household " + -(++made),
                    chance.nextDouble() < 0.15);
        }
    }

    /** Some who run services praise each other's. */
    private void ring() {
        Setting first = market.any();
        Set<Setting> members = new LinkedHashSet<>(List.of(first));
        for (int i = 0; i < 40 && members.size() < 4; i++) {
            members.add(market.rivalOf(first));
        }
        double day = chance.nextDouble() * (DAYS - 60);
        for (Setting writer : members) {
            Desk desk = new Desk(1, 0.1);
            for (Setting praised : members) {
                if (!praised.owner().equals(writer.owner())) {
                    add(
                            praised,
                            day + chance.nextDouble() * 50,
                            Tone.PRAISE,
                            Truth.RING,
                            praise(0.3, 0),
                            null,
                            desk.device(),
                            chance.nextDouble() < 0.4 ? writer.network() : desk.home(),
                            false);
                }
            }
        }
    }

    private String praise(double smooth, double slip) {
        double kind = chance.nextDouble();
        return kind < smooth
                ? texts.smooth(Tone.PRAISE)
                : kind < smooth + slip ? texts.staff() : texts.honest(Tone.PRAISE);
    }

    private void add(
            Setting setting,
            double day,
            Tone tone,
            Truth truth,
            String words,
            @Nullable String batch,
            String device,
            String network,
            boolean ownMail) {
        Happened.Builder review = new Happened.Builder(setting, at(day), tone, truth)
                .words(words)
                .straightLine(chance.nextDouble() < 0.65)
                // without a code most ask here and say that it led to care; some make up a bill
                .vouched(batch == null && chance.nextDouble() < 0.15 ? Vouched.DOCUMENT : Vouched.NOBODY)
                .batch(batch)
                .from(chance.nextDouble() < 0.1 ? "" : device, network)
                .mail(chance.nextDouble() < 0.6 ? "mail of " + ++made : null);
        boolean saysProfessional = (truth == Truth.RIVAL || truth == Truth.RING) && chance.nextDouble() < 0.08;
        if (saysProfessional) {
            review.professional();
        }
        year.add(ownMail ? review.ownMail() : review);
    }
}
