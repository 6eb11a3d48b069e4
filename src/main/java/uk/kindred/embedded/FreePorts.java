package uk.kindred.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds ports on loopback that nothing listens on. None is given twice, for it may be a while until a server listens on it;
 * and processes that start at the same time look in different places.
 */
final class FreePorts {

    // Below what Linux hands out to outgoing connections (from 32768), so that none takes a port between two starts.
    private static final int FROM = 20_000;
    private static final int TO = 32_000;
    private static final int TRIES = 200;
    private static final int A_PROCESS = 40;

    private static final long FIRST = ProcessHandle.current().pid() * A_PROCESS;
    private static final AtomicInteger GIVEN = new AtomicInteger();

    private FreePorts() {}

    static int pick() {
        for (int i = 0; i < TRIES; i++) {
            int port = FROM + Math.floorMod(FIRST + GIVEN.getAndIncrement(), TO - FROM);
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
