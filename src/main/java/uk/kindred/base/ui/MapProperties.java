package uk.kindred.base.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the map's pictures come from.
 *
 * @param tilesUrl address of tiles with {z}, {x} and {y}; blank draws the councils' boundaries instead
 * @param tilesAttribution the words that the tiles' owner asks for
 */
@ConfigurationProperties("kindred.map")
public record MapProperties(
        @DefaultValue("") String tilesUrl, @DefaultValue("") String tilesAttribution) {}
