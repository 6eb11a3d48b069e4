package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Two ways to the same server: an impatient one for searches, which have a fallback, and a patient one for writing. */
@Component
class Clients implements DisposableBean {

    private static final Timeout CONNECT = Timeout.ofSeconds(1);
    /** As many searches as may be under way; more wait. */
    private static final int MOST_CONNECTIONS = 64;

    private final ElasticsearchClient searching;
    private final ElasticsearchClient writing;

    Clients(ElasticsearchProperties properties) {
        this.searching = client(properties, properties.searchTimeout());
        this.writing = client(properties, properties.writeTimeout());
    }

    ElasticsearchClient searching() {
        return searching;
    }

    ElasticsearchClient writing() {
        return writing;
    }

    @Override
    public void destroy() {
        try {
            searching._transport().close();
            writing._transport().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ElasticsearchClient client(ElasticsearchProperties properties, Duration timeout) {
        Timeout answer = Timeout.of(timeout);
        Rest5ClientBuilder builder = Rest5Client.builder(HttpHost.create(properties.url()))
                .setConnectionConfigCallback(
                        connection -> connection.setConnectTimeout(CONNECT).setSocketTimeout(answer))
                .setRequestConfigCallback(
                        request -> request.setConnectionRequestTimeout(answer).setResponseTimeout(answer))
                .setConnectionManagerCallback(
                        manager -> manager.setMaxConnPerRoute(MOST_CONNECTIONS).setMaxConnTotal(MOST_CONNECTIONS));
        if (properties.username() != null && properties.password() != null) {
            builder.setDefaultHeaders(new Header[] {basic(properties.username(), properties.password())});
        }
        if (properties.certificateAuthority() != null) {
            builder.setSSLContext(trusting(properties.certificateAuthority()));
        }
        return new ElasticsearchClient(new Rest5ClientTransport(builder.build(), new Jackson3JsonpMapper()));
    }

    private static SSLContext trusting(Path authority) {
        try {
            return TransportUtils.sslContextFromHttpCaCrt(authority.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The certificate in " + authority + " can't be read", e);
        }
    }

    private static Header basic(String username, String password) {
        byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }
}
