package uk.kindred.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Finds ports on loopback that nothing listens on. */
final class FreePorts {

    // Below what Linux hands out to outgoing connections (from 32768), so that none takes a port between two starts.
    private static final int FROM = 20_000;
    private static final int TO = 32_000;
    private static final int TRIES = 200;

    private FreePorts() {}

    static int pick() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FROM, TO);
            if (isFree(port)) {
                return port;
            }
        }
        throw new EmbeddedServerException(
                "No free port from " + FROM + " to " + TO + " was found on this machine.", "Stop some other servers.");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
