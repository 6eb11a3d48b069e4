package uk.kindred.embedded;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The servers of one data folder, running. */
public final class EmbeddedServers implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServers.class);

    /** What can be embedded. */
    public enum Part {
        POSTGRESQL,
        ELASTICSEARCH,
        MAIL
    }

    private final DataFolder folder;
    private @Nullable PostgresServer postgres;
    private @Nullable ElasticsearchServer elasticsearch;
    private @Nullable MailServer mail;

    private EmbeddedServers(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Takes the folder and starts these servers; waits for PostgreSQL, not for Elasticsearch.
     *
     * @param mayMove true if the folder is a mere default, which may give way where the servers can't reach it
     */
    public static EmbeddedServers start(Set<Part> parts, Path dataFolder, boolean mayMove, EmbeddedSettings settings) {
        ServerUser user = new ServerUser();
        EmbeddedServers servers = new EmbeddedServers(DataFolder.take(dataFolder, mayMove, user));
        try {
            if (!settings.durable()) {
                servers.folder.forget("postgresql", "elasticsearch", "mail");
            }
            servers.startParts(EnumSet.copyOf(parts), user, settings);
            return servers;
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    /** Stops one server while the others and the application go on, to see how they take it. */
    public void stop(Part part) {
        process(part).close();
    }

    /** Kills one server outright; it is started again as after any crash. */
    public void kill(Part part) {
        process(part).kill();
    }

    /** Starts one server again at the same address. */
    public void restart(Part part) {
        process(part).start();
    }

    private void startParts(Set<Part> parts, ServerUser user, EmbeddedSettings settings) {
        if (parts.contains(Part.ELASTICSEARCH)) {
            elasticsearch = ElasticsearchServer.start(folder, user, settings);
        }
        if (parts.contains(Part.POSTGRESQL)) {
            postgres = PostgresServer.start(folder, user, settings.durable());
        }
        if (parts.contains(Part.MAIL)) {
            mail = MailServer.start(folder, Clock.systemUTC());
        }
        log.info("Embedded servers keep their data in {}", folder.path());
    }

    private ChildProcess process(Part part) {
        return switch (part) {
            case POSTGRESQL -> Objects.requireNonNull(postgres).process();
            case ELASTICSEARCH -> Objects.requireNonNull(elasticsearch).process();
            case MAIL -> throw new IllegalArgumentException("the mail server has no process of its own");
        };
    }

    /** The settings by which the application reaches them. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kindred.data-folder", folder.path().toString());
        if (postgres != null) {
            properties.put("spring.datasource.url", postgres.url());
            properties.put("spring.datasource.username", PostgresServer.USER);
            properties.put("spring.datasource.password", postgres.password());
        }
        if (elasticsearch != null) {
            properties.put("kindred.elasticsearch.url", elasticsearch.url());
        }
        if (mail != null) {
            properties.put("spring.mail.host", "127.0.0.1");
            properties.put("spring.mail.port", mail.port());
            properties.put("kindred.mail.domain", MailServer.DOMAIN);
            properties.put("kindred.mail.inbound.host", "127.0.0.1");
            properties.put("kindred.mail.inbound.port", mail.imapPort());
            properties.put("kindred.mail.inbound.username", MailServer.USER);
            properties.put("kindred.mail.inbound.password", mail.password());
            properties.put("kindred.mail.inbound.tls", "false");
            properties.put("kindred.embedded.mail-folder", mail.folder().toString());
        }
        return properties;
    }

    /** Stops them all; their data stays. */
    @Override
    public void close() {
        if (mail != null) {
            mail.close();
        }
        if (elasticsearch != null) {
            elasticsearch.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        folder.close();
    }
}
