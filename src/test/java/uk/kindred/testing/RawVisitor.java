package uk.kindred.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends requests byte by byte as they are told, also those that no client library would send. */
public final class RawVisitor {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int ADDRESSES = 250;
    private static final int TIMEOUT_MILLIS = (int) Duration.ofSeconds(60).toMillis();

    private final int port;

    /** @param port where the application listens */
    public RawVisitor(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param status 0 if nothing did
     * @param headers as they came, "Name: value"
     * @param body without decoding of its chunks
     */
    public record Answer(int status, List<String> headers, String body) {

        public Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(header -> header.substring(start.length()).strip())
                    .findFirst();
        }
    }

    /** @param target the address as it stands in the request's first line @param headers besides those that it takes */
    public Answer send(String method, String target, List<String> headers, byte[] body) {
        return read(exchange(request(method, target, headers, body)));
    }

    /** Asks for a page and breaks the connection off, as phones in tunnels do. @param patience how long it waits before */
    public void leave(String target, Duration patience) {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request("GET", target, List.of(), new byte[0]));
            Thread.sleep(patience);
            // closed in no order: the server learns of it when it writes
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private byte[] request(String method, String target, List<String> headers, byte[] body) {
        List<String> lines = new ArrayList<>(List.of(method + " " + target + " HTTP/1.1"));
        if (headers.stream().noneMatch(header -> header.startsWith("Host:"))) {
            lines.add("Host: 127.0.0.1:" + port);
        }
        lines.addAll(headers);
        lines.add("Connection: close");
        if (body.length > 0) {
            lines.add("Content-Length: " + body.length);
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private byte[] exchange(byte[] request) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request);
            socket.getInputStream().transferTo(answer);
        } catch (IOException hungUp) {
            // what came until then counts: a server may answer before it has read all
        }
        return answer.toByteArray();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        // each from one of many addresses, so that no limit is met
        int from = COUNT.incrementAndGet() % ADDRESSES + 1;
        socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.6.0." + from), 0));
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private static Answer read(byte[] raw) {
        String all = new String(raw, StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, List.of(), all);
        }
        List<String> lines = List.of(all.substring(0, end).split("\r\n", -1));
        return new Answer(
                Integer.parseInt(lines.getFirst().split(" ", 3)[1]),
                lines.subList(1, lines.size()),
                all.substring(end + 4));
    }
}
