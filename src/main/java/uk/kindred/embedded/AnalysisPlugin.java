package uk.kindred.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Puts the stand-in for the missing analysis filters, the package "analysis", into Elasticsearch's plugins folder. */
final class AnalysisPlugin {

    private static final String CLASSES = "uk/kindred/embedded/analysis/";
    private static final String DESCRIPTORS = "embedded/elasticsearch-plugin/";

    private AnalysisPlugin() {}

    static void install(Path plugins) throws IOException {
        Path folder = Files.createDirectories(plugins.resolve("kindred-analysis"));
        for (Resource descriptor : find(DESCRIPTORS + "*")) {
            Files.write(folder.resolve(nameOf(descriptor)), descriptor.getContentAsByteArray());
        }
        try (OutputStream file = Files.newOutputStream(folder.resolve("kindred-analysis.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Resource type : find(CLASSES + "*.class")) {
                jar.putNextEntry(new JarEntry(CLASSES + nameOf(type)));
                jar.write(type.getContentAsByteArray());
            }
        }
    }

    /** Differs whenever what would be installed differs; eight characters. */
    static String version() throws IOException {
        CRC32 checksum = new CRC32();
        for (String files : List.of(DESCRIPTORS + "*", CLASSES + "*.class")) {
            for (Resource file : find(files)) {
                checksum.update(nameOf(file).getBytes(StandardCharsets.UTF_8));
                checksum.update(file.getContentAsByteArray());
            }
        }
        return "%08x".formatted(checksum.getValue());
    }

    private static List<Resource> find(String files) throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:" + files);
        return Arrays.stream(found)
                .sorted(Comparator.comparing(AnalysisPlugin::nameOf))
                .toList();
    }

    private static String nameOf(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
