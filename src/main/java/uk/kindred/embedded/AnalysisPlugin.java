package uk.kindred.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Puts the stand-in for the missing analysis filters, the package "analysis", into Elasticsearch's plugins folder. */
final class AnalysisPlugin {

    private static final String CLASSES = "uk/kindred/embedded/analysis/";
    private static final String DESCRIPTORS = "embedded/elasticsearch-plugin/";

    private AnalysisPlugin() {}

    static void install(Path plugins) throws IOException {
        Path folder = Files.createDirectories(plugins.resolve("kindred-analysis"));
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        for (Resource descriptor : resources.getResources("classpath:" + DESCRIPTORS + "*")) {
            try (InputStream content = descriptor.getInputStream()) {
                Files.copy(content, folder.resolve(descriptor.getFilename()));
            }
        }
        try (OutputStream file = Files.newOutputStream(folder.resolve("kindred-analysis.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Resource type : resources.getResources("classpath:" + CLASSES + "*.class")) {
                jar.putNextEntry(new JarEntry(CLASSES + type.getFilename()));
                try (InputStream content = type.getInputStream()) {
                    content.transferTo(jar);
                }
            }
        }
    }
}
