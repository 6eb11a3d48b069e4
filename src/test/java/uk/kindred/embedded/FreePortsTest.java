package uk.kindred.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A port that was given is not given again, and one that somebody listens on is not given at all. */
class FreePortsTest {

    private static final int MANY = 60;

    @Test
    void noPortIsGivenTwice() {
        Set<Integer> given = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            assertThat(given.add(FreePorts.pick())).isTrue();
        }
    }

    @Test
    void aPortThatIsTakenIsLeftOut() throws IOException {
        int next = FreePorts.pick() + 1;
        try (ServerSocket taken = new ServerSocket(next, 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            assertThat(FreePorts.pick()).isNotEqualTo(next);
        }
    }
}
