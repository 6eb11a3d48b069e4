package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import uk.kindred.base.ui.MapProperties;
import uk.kindred.base.ui.MapView;

/** The address of the map's tiles, as docs/operations.md tells it: the page and its content policy follow it. */
class MapTilesTest {

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example.org/{z}/{x}/{y}.png, https://tiles.example.org",
        "https://{s}.tiles.example.org/{z}/{x}/{y}.png?key=abc, https://*.tiles.example.org",
        "http://127.0.0.1:8081/{z}/{x}/{y}.png, http://127.0.0.1:8081"
    })
    void picturesMayComeFromTheTilesHostAndFromNoOther(String tiles, String host) {
        MapProperties settings = settings(Map.of("KINDRED_MAP_TILESURL", tiles));
        ContentSecurityPolicy policy = new ContentSecurityPolicy(settings);

        assertThat(policy.forPages()).contains("; img-src 'self' data: " + host + ";");
        assertThat(policy.forVaadin("nonce")).contains("; img-src 'self' data: " + host + ";");
        assertThat(attribute(settings, "tiles")).isEqualTo(tiles);
    }

    @Test
    void theWordsOfTheTilesOwnerReachTheMap() {
        MapProperties settings = settings(Map.of(
                "KINDRED_MAP_TILESURL", "/tiles/{z}/{x}/{y}.png",
                "KINDRED_MAP_TILESATTRIBUTION", "© OpenStreetMap contributors"));

        assertThat(attribute(settings, "attribution")).isEqualTo("© OpenStreetMap contributors");
        assertThat(new ContentSecurityPolicy(settings).forPages()).contains("; img-src 'self' data:;");
    }

    @Test
    void withoutTheSettingTheMapHasTheCouncilsOutlinesAndPicturesComeFromHereAlone() {
        MapProperties settings = settings(Map.of());

        assertThat(new ContentSecurityPolicy(settings).forPages()).contains("; img-src 'self' data:;");
        assertThat(attribute(settings, "tiles")).isNull();
        assertThat(attribute(settings, "boundaries")).isEqualTo("/api/councils.geojson");
    }

    private static String attribute(MapProperties settings, String name) {
        return new MapView(settings, "Map", "No map").getElement().getAttribute(name);
    }

    private static MapProperties settings(Map<String, Object> environment) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment));
        return new Binder(ConfigurationPropertySources.get(settings)).bindOrCreate("kindred.map", MapProperties.class);
    }
}
