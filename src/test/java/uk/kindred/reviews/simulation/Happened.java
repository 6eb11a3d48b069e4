package uk.kindred.reviews.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.detection.Sighting;
import uk.kindred.reviews.detection.TextPrint;
import uk.kindred.reviews.detection.Tone;
import uk.kindred.reviews.detection.Vouched;

/** One review of a simulated year, with its truth beside it. */
public record Happened(Sighting sighting, String words, Truth truth) {

    /** Puts one together; what is not said is what most have. */
    static final class Builder {

        private final Setting setting;
        private final Instant at;
        private final Tone tone;
        private final Truth truth;
        private String words = "";
        private Vouched vouched = Vouched.NOBODY;
        private boolean straightLine;
        private boolean professional;
        private boolean typedIn;
        private @Nullable String batch;
        private String device = "";
        private String network = "";
        private @Nullable String mail;
        private boolean ownMail;

        Builder(Setting setting, Instant at, Tone tone, Truth truth) {
            this.setting = setting;
            this.at = at;
            this.tone = tone;
            this.truth = truth;
        }

        Builder words(String text) {
            words = text;
            return this;
        }

        Builder vouched(Vouched by) {
            vouched = by;
            return this;
        }

        Builder straightLine(boolean is) {
            straightLine = is;
            return this;
        }

        Builder professional() {
            professional = true;
            return this;
        }

        Builder typedIn() {
            typedIn = true;
            return this;
        }

        Builder batch(@Nullable String code) {
            batch = code;
            return this;
        }

        Builder from(String ownDevice, String ownNetwork) {
            device = ownDevice;
            network = ownNetwork;
            return this;
        }

        Builder mail(@Nullable String address) {
            mail = address;
            return this;
        }

        Builder ownMail() {
            ownMail = true;
            return this;
        }

        /** As the real marks are: under keys that last for a month and the two that follow. */
        Happened done(long id, Market market) {
            Sighting sighting = new Sighting(
                    id,
                    setting.id(),
                    setting.owner(),
                    at,
                    tone,
                    vouched,
                    straightLine,
                    professional,
                    typedIn,
                    batch,
                    false,
                    typedIn || device.isEmpty() ? Set.of() : marks(device),
                    typedIn ? Set.of() : marks(network),
                    market.trace(setting, device, network, ownMail),
                    mail,
                    TextPrint.of(words));
            return new Happened(sighting, words, truth);
        }

        private Set<String> marks(String what) {
            long month = Duration.between(Market.BEGIN, at).toDays() / 30;
            return Set.of(what + " " + month, what + " " + (month + 1), what + " " + (month + 2));
        }
    }
}
