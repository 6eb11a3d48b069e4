package uk.kindred.embedded;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the servers for one machine are run. Each is started only where its own address is not configured.
 *
 * @param enabled false where all servers must come from outside, as in production
 * @param elasticsearchArchive the server as the build fetched it
 * @param elasticsearchHeap memory of the Elasticsearch process, besides the files it maps
 * @param durable false for tests: each start is a first start, and PostgreSQL does not wait for the disk
 */
@Validated
@ConfigurationProperties("kindred.embedded")
public record EmbeddedSettings(
        @DefaultValue("true") boolean enabled,

        @NotNull @DefaultValue(".tools/elasticsearch-9.5.3.zip")
        Path elasticsearchArchive,

        @NotNull @DefaultValue("512MB") DataSize elasticsearchHeap,
        @DefaultValue("true") boolean durable) {}
