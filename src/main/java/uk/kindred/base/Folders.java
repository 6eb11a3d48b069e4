package uk.kindred.base;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where files are kept.
 *
 * @param dataFolder what this installation keeps across restarts; may be deleted only with the data in it
 * @param openDataFolder the open data that is shipped: postcodes, councils, the register
 */
@Validated
@ConfigurationProperties("kindred")
public record Folders(
        @DefaultValue("var") Path dataFolder,
        @DefaultValue("data") Path openDataFolder) {}
