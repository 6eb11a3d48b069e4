package uk.kindred.reviews.detection;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the detection sees of one review. Names, addresses and answers are not among it.
 *
 * @param listing what it is about, {@code keeper} who runs that; null where nobody has claimed it
 * @param vouched who else stands for the experience
 * @param straightLine whether very many questions have all the same answer, yes or no
 * @param professional whether somebody writes for their work, and so about many services
 * @param typedIn by a council's officer, whose device and connection say nothing of whoever wrote
 * @param batch of invitations; null for other proofs
 * @param batchRefused whether moderators have refused it since
 * @param devices keyed marks, {@code networks} the same of the connection
 * @param trace what is known of whoever acts for providers
 * @param mail a hash of the address; null if none was given
 */
public record Sighting(
        long id,
        long listing,
        @Nullable String keeper,
        Instant at,
        Tone tone,
        Vouched vouched,
        boolean straightLine,
        boolean professional,
        boolean typedIn,
        @Nullable String batch,
        boolean batchRefused,
        Set<String> devices,
        Set<String> networks,
        KeeperTrace trace,
        @Nullable String mail,
        TextPrint text) {

    public Sighting {
        devices = Set.copyOf(devices);
        networks = Set.copyOf(networks);
    }

    /**
     * Whether device, connection or mail domain are known of those who act for a provider.
     *
     * @param rivalDevice of another provider than the one that is written about
     */
    public record KeeperTrace(
            boolean device, boolean network, boolean mailDomain, boolean rivalDevice, boolean rivalNetwork) {

        public static final KeeperTrace NONE = new KeeperTrace(false, false, false, false, false);
    }
}
