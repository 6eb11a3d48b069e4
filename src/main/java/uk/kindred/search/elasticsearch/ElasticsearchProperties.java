package uk.kindred.search.elasticsearch;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the index is, and how long to wait for it.
 *
 * @param url of one node or of what stands before several
 * @param certificateAuthority a file with the certificate, in PEM, of whoever signed the server's; without it, those that
 *     Java trusts count
 * @param searchTimeout after which a search is answered from PostgreSQL
 * @param writeTimeout for one batch of changes
 */
@Validated
@ConfigurationProperties("kindred.elasticsearch")
record ElasticsearchProperties(
        @DefaultValue("http://localhost:9200") @NotNull URI url,
        @Nullable String username,
        @Nullable String password,
        @Nullable Path certificateAuthority,
        @DefaultValue("2s") @NotNull Duration searchTimeout,
        @DefaultValue("60s") @NotNull Duration writeTimeout) {}
