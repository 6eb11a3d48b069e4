package uk.kindred.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** script/import tells the operator what the server said, whole. */
class ImportScriptTest {

    @TempDir
    private Path folder;

    private record Told(int exit, String words) {}

    @Test
    void aRefusalIsToldToItsEndWithCommasQuotesAndBackslashes() throws Exception {
        Told told = runAgainst(422, """
                {"detail":"Line 3 says \\"Leeds, West\\", not C:\\\\x. Download it again, please.","instance":"/api",\
                "status":422,"title":"Not a register, as it stands"}""");

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.words().strip())
                .isEqualTo("Not a register, as it stands: Line 3 says \"Leeds, West\", not C:\\x."
                        + " Download it again, please.");
    }

    @Test
    void anImportThatStopsToAskSaysWhyAndHowToGoOn() throws Exception {
        Told told = runAgainst(202, """
                {"id":17,"message":"It would close 900 of 10,569 listings, which is 8.5%: check it, then confirm.","rows":9669}""");

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.words())
                .contains(
                        "It would close 900 of 10,569 listings, which is 8.5%: check it, then confirm.",
                        "script/import --confirm 17");
    }

    @Test
    void whatIsNoAnswerOfKindredsIsToldWithWhatToDo() throws Exception {
        assertThat(runAgainst(413, "<html><h1>413 Request Entity Too Large</h1></html>"))
                .satisfies(told -> assertThat(told.exit()).isEqualTo(1))
                .satisfies(told -> assertThat(told.words())
                        .contains("answered 413", "takes no file that large: raise its limit")
                        .doesNotContain("<"));
        assertThat(runAgainst(504, "").words()).contains("/api/imports tells how it ended");
        assertThat(runAgainst(404, "nothing").words()).contains("Set KINDRED_URL");
    }

    @Test
    void aServerThatIsNotThereIsToldWithWhatToDo() throws Exception {
        HttpServer gone = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = gone.getAddress().getPort();
        gone.start();
        gone.stop(0);

        assertThat(run(port).words()).contains("No Kindred answers at", "Start it, or set KINDRED_URL");
    }

    private Told runAgainst(int code, String answer) throws IOException, InterruptedException {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(code, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            return run(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private Told run(int port) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("01_July_2026_CQC_directory.csv"), "Name\n");
        ProcessBuilder script = new ProcessBuilder("script/import", file.toString()).redirectErrorStream(true);
        script.environment().put("KINDRED_URL", "http://127.0.0.1:" + port);
        script.environment().put("KINDRED_OPERATOR_TOKEN", "0".repeat(48));
        Process process = script.start();
        String words;
        try (InputStream said = process.getInputStream()) {
            words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Told(process.exitValue(), words);
    }
}
