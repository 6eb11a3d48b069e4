package uk.kindred.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to an index over TLS, against a server that has a certificate; the index that we ship speaks none. */
class EncryptedIndexTest {

    private static final String PASSWORD = "for-a-test";

    @TempDir
    private Path folder;

    private @Nullable HttpsServer server;

    @AfterEach
    void end() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void aServerIsTakenWhoseCertificateTheNamedAuthoritySigned() throws Exception {
        Path own = certificate("own", "san=ip:127.0.0.1");
        Path other = certificate("other", "san=ip:127.0.0.1");
        serve("own");

        assertThat(ping(own)).isTrue();
        assertThatThrownBy(() -> ping(other)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ping(null)).isInstanceOf(IOException.class);
    }

    @Test
    void aCertificateForAnotherHostIsRefused() throws Exception {
        Path elsewhere = certificate("elsewhere", "san=dns:index.example");
        serve("elsewhere");

        assertThatThrownBy(() -> ping(elsewhere)).isInstanceOf(IOException.class);
    }

    private boolean ping(@Nullable Path authority) throws IOException {
        Clients clients = new Clients(new ElasticsearchProperties(
                URI.create("https://127.0.0.1:"
                        + Objects.requireNonNull(server).getAddress().getPort()),
                null,
                null,
                authority,
                Duration.ofSeconds(20),
                Duration.ofSeconds(20)));
        try {
            return clients.searching().ping().value();
        } finally {
            clients.destroy();
        }
    }

    /** @return its certificate, in PEM */
    private Path certificate(String name, String extension) throws Exception {
        Path pem = folder.resolve(name + ".pem");
        keytool("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", extension, name);
        keytool("-exportcert", "-alias", "server", "-rfc", "-file", pem.toString(), name);
        return pem;
    }

    /** @param words the command's, and last the key store's name */
    private void keytool(String... words) throws Exception {
        String[] command = new String[words.length + 4];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        System.arraycopy(words, 0, command, 1, words.length - 1);
        command[words.length] = "-keystore";
        command[words.length + 1] = folder.resolve(words[words.length - 1]).toString();
        command[words.length + 2] = "-storepass";
        command[words.length + 3] = PASSWORD;
        Process keytool = new ProcessBuilder(command).inheritIO().start();
        assertThat(keytool.waitFor()).isZero();
    }

    private void serve(String name) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(folder.resolve(name))) {
            keys.load(stored, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        HttpsServer made = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        made.setHttpsConfigurator(new HttpsConfigurator(tls));
        made.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        made.start();
        server = made;
    }
}
