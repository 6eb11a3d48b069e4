package uk.kindred.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stands between a sender and a real mail server, and spoils what passes as a bad line or an unwilling server does. */
final class FaultyLine implements AutoCloseable {

    /** What happens to one mail. */
    enum Fault {
        NONE,
        /** "Come back later", before the mail is handed over. */
        BUSY,
        /** There is no such address. */
        UNKNOWN_ADDRESS,
        /** The mail is not wanted, whoever it is for. */
        REFUSED,
        /** The line breaks before the line that ends the mail reaches the server. */
        CUT_BEFORE_END,
        /** The server keeps the mail, but the line breaks before it says so. */
        CUT_AFTER_END,
        /** The server takes its time to say so. */
        SLOW
    }

    private static final Duration SLOWNESS = Duration.ofMillis(700);

    private final int serverPort;
    private final int port;
    private final Function<String, Fault> faults;
    private final AtomicInteger cutAfterEnd = new AtomicInteger();
    private volatile @Nullable ServerSocket door;

    /** @param faults asked with each mail's recipient */
    FaultyLine(int serverPort, Function<String, Fault> faults) throws IOException {
        this.serverPort = serverPort;
        this.faults = faults;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        open();
    }

    int port() {
        return port;
    }

    /** How many mails the server kept without the sender hearing of it. */
    int cutAfterEnd() {
        return cutAfterEnd.get();
    }

    void open() throws IOException {
        ServerSocket opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        door = opened;
        Thread.ofVirtual().start(() -> {
            while (!opened.isClosed()) {
                try {
                    Socket client = opened.accept();
                    Thread.ofVirtual().start(() -> pass(client));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    /** From now on nobody answers at the port. */
    @Override
    public void close() throws IOException {
        ServerSocket opened = door;
        if (opened != null) {
            opened.close();
        }
    }

    private void pass(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            new Conversation(client, server).run();
        } catch (IOException hungUp) {
            // either side may
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Conversation {

        private final BufferedReader fromClient;
        private final BufferedReader fromServer;
        private final OutputStream toClient;
        private final OutputStream toServer;
        private Fault fault = Fault.NONE;

        Conversation(Socket client, Socket server) throws IOException {
            // line by line, each would wait 40 ms for the other side's word that it has the one before
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            this.fromClient = reader(client);
            this.fromServer = reader(server);
            this.toClient = client.getOutputStream();
            this.toServer = server.getOutputStream();
        }

        private static BufferedReader reader(Socket socket) throws IOException {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        void run() throws IOException, InterruptedException {
            answer();
            for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
                String refusal = line.startsWith("RCPT TO:") ? refusal(line) : null;
                if (refusal != null) {
                    write(toClient, refusal);
                } else {
                    write(toServer, line);
                    answer();
                    if (line.equals("DATA") && !passData()) {
                        return;
                    }
                }
            }
        }

        private @Nullable String refusal(String line) {
            String recipient = line.replaceAll(".*<|>.*", "");
            fault = faults.apply(recipient);
            return switch (fault) {
                case BUSY -> "451 4.3.2 busy, says the server of " + recipient;
                case UNKNOWN_ADDRESS -> "550 5.1.1 <" + recipient + ">: nobody of that name";
                case REFUSED -> "554 5.7.1 not wanted";
                default -> null;
            };
        }

        private boolean passData() throws IOException, InterruptedException {
            for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
                boolean end = line.equals(".");
                if (end && fault == Fault.CUT_BEFORE_END) {
                    return false;
                }
                write(toServer, line);
                if (end) {
                    return endOfMail();
                }
            }
            return false;
        }

        private boolean endOfMail() throws IOException, InterruptedException {
            if (fault == Fault.CUT_AFTER_END) {
                fromServer.readLine();
                cutAfterEnd.incrementAndGet();
                return false;
            }
            if (fault == Fault.SLOW) {
                Thread.sleep(SLOWNESS);
            }
            answer();
            return true;
        }

        /** One answer of the server, of one line or several. */
        private void answer() throws IOException {
            String line;
            do {
                line = fromServer.readLine();
                if (line == null) {
                    throw new IOException("the server has hung up");
                }
                write(toClient, line);
            } while (line.length() > 3 && line.charAt(3) == '-');
        }

        private static void write(OutputStream to, String line) throws IOException {
            to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            to.flush();
        }
    }
}
