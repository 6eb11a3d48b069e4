package uk.kindred.base.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Servers elsewhere that would be spoken to in the clear keep the application from starting. */
class ServerConnectionsTest {

    private static final String DATABASE = "spring.datasource.url=jdbc:postgresql://";

    @ParameterizedTest
    @ValueSource(
            strings = {
                DATABASE + "db.example:5432/kindred",
                DATABASE + "db.example/kindred?sslmode=require",
                DATABASE + "127.0.0.1:5432,db.example:5432/kindred",
                "spring.flyway.url=jdbc:postgresql://db.example/kindred",
                "kindred.elasticsearch.url=http://10.0.0.7:9200",
                "kindred.sign-in.range-service=http://range.example/",
                "spring.mail.host=smtp.example",
                "spring.mail.host=smtp.example spring.mail.properties.mail.smtp.starttls.enable=true",
                "kindred.mail.inbound.host=imap.example kindred.mail.inbound.tls=false"
            })
    void inTheClearToAnotherMachineIsRefused(String settings) {
        assertThat(plain(settings)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                DATABASE + "127.0.0.1:5432/kindred",
                DATABASE + "localhost/kindred",
                DATABASE + "db.example/kindred?sslmode=verify-full",
                DATABASE + "db.example/kindred spring.datasource.hikari.data-source-properties.sslmode=verify-full",
                "kindred.elasticsearch.url=https://index.example:9200",
                "kindred.elasticsearch.url=http://[::1]:9200",
                "kindred.sign-in.range-service=https://range.example/",
                "spring.mail.host=127.0.0.1",
                "spring.mail.host=smtp.example spring.mail.properties.mail.smtp.starttls.required=true",
                "spring.mail.host=smtp.example spring.mail.properties.mail.smtp.ssl.enable=true",
                "spring.mail.host=smtp.example spring.mail.ssl.enabled=true",
                "kindred.mail.inbound.host=imap.example",
                DATABASE + "postgres:5432/kindred spring.mail.host=mailpit kindred.servers.unencrypted=postgres,mailpit"
            })
    void loopbackAndTlsAndWhatTheOperatorTrustsAreNot(String settings) {
        assertThat(plain(settings)).isEmpty();
    }

    @Test
    void theOperatorTrustsOnlyWhatTheyName() {
        assertThat(plain("spring.mail.host=smtp.example kindred.elasticsearch.url=http://elasticsearch:9200"
                        + " kindred.servers.unencrypted=elasticsearch"))
                .singleElement()
                .asString()
                .contains("STARTTLS_REQUIRED=true");
    }

    @Test
    void theStartFailsAndSaysWhatToSet() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new SystemEnvironmentPropertySource(
                            "systemEnvironment",
                            Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://db.example/kindred")));

            assertThatThrownBy(() -> new PlainServersInitializer().initialize(context))
                    .isInstanceOfSatisfying(
                            PlainServersException.class,
                            refused -> assertThat(new PlainServersFailureAnalyzer().analyze(refused))
                                    .satisfies(told -> assertThat(told.getDescription())
                                            .contains("PostgreSQL", "sslmode=verify-full"))
                                    .satisfies(told ->
                                            assertThat(told.getAction()).contains("KINDRED_SERVERS_UNENCRYPTED")));

            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("trusted", Map.of("kindred.servers.unencrypted", "db.example")));
            new PlainServersInitializer().initialize(context);
        }
    }

    /** @param settings "name=value name=value" */
    private static List<String> plain(String settings) {
        Map<String, String> map = new HashMap<>();
        Arrays.stream(settings.split(" "))
                .filter(setting -> !setting.isEmpty())
                .forEach(setting -> map.put(
                        setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1)));
        return new ServerConnections(new Binder(new MapConfigurationPropertySource(map))).listPlain();
    }
}
