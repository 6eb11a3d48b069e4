package uk.kindred.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Elastic's own server as a child process on loopback. Nothing waits for it: its address is known before it answers, and
 * search falls back to PostgreSQL until then.
 */
final class ElasticsearchServer implements AutoCloseable {

    private static final String STOP_SIGNAL = "TERM";

    private final int port = FreePorts.pick();
    private final ChildProcess process;

    private ElasticsearchServer(DataFolder folder, ServerUser user, Path archive, DataSize heap) {
        Path java = Path.of(System.getProperty("java.home"));
        if (!user.reaches(java)) {
            throw new EmbeddedServerException(
                    "Elasticsearch does not run as root, and the user it runs as instead can't reach Java in " + java
                            + ".",
                    "Start Kindred with a JDK that is open to all users, or as another user.");
        }
        Path program = program(folder, archive);
        Path home = folder.folder("elasticsearch");
        Path config = folder.folder("elasticsearch/config");
        Path temporary = home.resolve("tmp");
        // Elasticsearch is two processes, a launcher and the server itself.
        Path launcherPid = home.resolve("pid");
        Orphans.stop("Elasticsearch", launcherPid.toString(), STOP_SIGNAL);
        Orphans.stop("Elasticsearch", serverArgument(temporary), STOP_SIGNAL);
        try {
            FileSystemUtils.deleteRecursively(temporary);
            Files.createDirectories(temporary);
            configure(program, home, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        user.own(home);
        String heapMegabytes = heap.toMegabytes() + "m";
        this.process = new ChildProcess(
                "Elasticsearch",
                STOP_SIGNAL,
                user.command(
                        STOP_SIGNAL,
                        List.of(program.resolve("bin/elasticsearch").toString(), "-p", launcherPid.toString())),
                Map.of(
                        "ES_JAVA_HOME", java.toString(),
                        "ES_PATH_CONF", config.toString(),
                        "ES_TMPDIR", temporary.toString(),
                        "ES_JAVA_OPTS", "-Xms" + heapMegabytes + " -Xmx" + heapMegabytes,
                        "HOME", home.toString()),
                folder.folder("logs").resolve("elasticsearch.log"));
    }

    static ElasticsearchServer start(DataFolder folder, ServerUser user, EmbeddedSettings settings) {
        ElasticsearchServer server =
                new ElasticsearchServer(folder, user, settings.elasticsearchArchive(), settings.elasticsearchHeap());
        server.process.start();
        return server;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** What only the server of these folders has on its command line. */
    static String serverArgument(Path temporary) {
        return "-Djava.io.tmpdir=" + temporary;
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private static Path program(DataFolder folder, Path archive) {
        try {
            String name = archive.getFileName().toString().replaceFirst("\\.zip$", "") + "-" + AnalysisPlugin.version();
            Path program = folder.folder("programs").resolve(name);
            Path unpacked = new Distribution(program).unpacked(partial -> unpack(archive, partial));
            forgetOthers(program);
            return unpacked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path archive, Path partial) throws IOException {
        if (Files.notExists(archive)) {
            throw new EmbeddedServerException(
                    "Elasticsearch's archive " + archive.toAbsolutePath() + " is missing.",
                    "Run script/bootstrap, start from the project's folder, or point KINDRED_ELASTICSEARCH_URL to"
                            + " an Elasticsearch 9.");
        }
        try {
            Distribution.unzip(archive, partial);
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "Elasticsearch's archive " + archive.toAbsolutePath() + " can't be unpacked: " + e.getMessage(),
                    "If the disk is not full, delete that file and run script/bootstrap, which fetches it again.",
                    e);
        }
        AnalysisPlugin.install(partial.resolve("plugins"));
    }

    /** Those of earlier versions, of the server or of what is put into it. */
    private static void forgetOthers(Path program) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(program.getParent(), "elasticsearch-*")) {
            for (Path other : all) {
                if (!other.equals(program)) {
                    FileSystemUtils.deleteRecursively(other);
                }
            }
        }
    }

    private void configure(Path program, Path home, Path config) throws IOException {
        Files.writeString(config.resolve("elasticsearch.yml"), """
                cluster.name: kindred
                node.name: kindred
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                path.data: %s
                path.logs: %s
                xpack.security.enabled: false
                # a machine's nearly full disk must not turn the index read-only
                cluster.routing.allocation.disk.threshold_enabled: false
                action.auto_create_index: false
                """.formatted(
                        port, FreePorts.pick(), home.resolve("data"), home.resolve("logs")));
        // The distribution's own options, but for files written beside the program.
        String options = Files.readAllLines(program.resolve("config/jvm.options")).stream()
                .filter(line -> !line.matches(".*(-Xlog:gc|HeapDump|ErrorFile).*"))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(config.resolve("jvm.options"), options);
        Files.writeString(config.resolve("log4j2.properties"), """
                status = error
                appender.console.type = Console
                appender.console.name = console
                appender.console.layout.type = PatternLayout
                appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %m%n
                rootLogger.level = info
                rootLogger.appenderRef.console.ref = console
                """);
    }
}
