package uk.kindred.base.servers;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * How the servers outside would be spoken to, by the settings. To a server on loopback, or on a network that the operator
 * trusts (kindred.servers.unencrypted), there is nobody in between.
 */
final class ServerConnections {

    private static final String CHECKED = "verify-full";

    private final Binder settings;
    private final Set<String> trusted;

    ServerConnections(Binder settings) {
        this.settings = settings;
        this.trusted = settings.bind("kindred.servers.unencrypted", Bindable.setOf(String.class))
                .orElse(Set.of());
    }

    /** Those elsewhere without TLS and a checked certificate, each with what would mend it. */
    List<String> listPlain() {
        List<String> plain = new ArrayList<>();
        Stream.of("spring.datasource.url", "spring.flyway.url")
                .filter(this::isPlainDatabase)
                .forEach(name -> plain.add("PostgreSQL (" + name + "): add sslmode=verify-full to the address"));
        Stream.of("kindred.elasticsearch.url", "kindred.sign-in.range-service", "kindred.cqc.url")
                .filter(this::isPlainWeb)
                .forEach(name -> plain.add(name + ": give an address that begins with https"));
        if (isElsewhere("spring.mail.host") && !isMailEncrypted()) {
            plain.add("the mail server (spring.mail.host): set"
                    + " SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED=true, or"
                    + " SPRING_MAIL_PROPERTIES_MAIL_SMTP_SSL_ENABLE=true for a port that begins with TLS");
        }
        if (isElsewhere("kindred.mail.inbound.host") && !isSet("kindred.mail.inbound.tls", true)) {
            plain.add("the mailbox (kindred.mail.inbound.host): leave KINDRED_MAIL_INBOUND_TLS at true");
        }
        return plain;
    }

    private boolean isPlainDatabase(String name) {
        Optional<Properties> address = text(name).map(url -> Driver.parseURL(url, null));
        return address.isPresent()
                && Arrays.stream(String.valueOf(PGProperty.PG_HOST.getOrDefault(address.get()))
                                .split(","))
                        .anyMatch(host -> !isNear(host))
                && !CHECKED.equals(PGProperty.SSL_MODE.getOrDefault(address.get()))
                && text("spring.datasource.hikari.data-source-properties.sslmode")
                        .filter(CHECKED::equals)
                        .isEmpty();
    }

    private boolean isPlainWeb(String name) {
        return text(name)
                .map(URI::create)
                .filter(url -> !"https".equalsIgnoreCase(url.getScheme()) && !isNear(String.valueOf(url.getHost())))
                .isPresent();
    }

    private boolean isMailEncrypted() {
        return isSet("spring.mail.ssl.enabled", false)
                || isSet("spring.mail.properties.mail.smtp.starttls.required", false)
                || isSet("spring.mail.properties.mail.smtp.ssl.enable", false);
    }

    private boolean isElsewhere(String name) {
        return text(name).filter(host -> !isNear(host)).isPresent();
    }

    private boolean isSet(String name, boolean unlessSaid) {
        return settings.bind(name, Boolean.class).orElse(unlessSaid);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(settings.bind(name, String.class).orElse(null))
                .filter(value -> !value.isBlank());
    }

    /** By its name alone: what a name resolves to may change after the start. */
    private boolean isNear(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return trusted.contains(name)
                || name.equals("localhost")
                || name.endsWith(".localhost")
                || name.matches("127(\\.\\d{1,3}){3}")
                || name.equals("::1")
                || name.equals("[::1]");
    }
}
