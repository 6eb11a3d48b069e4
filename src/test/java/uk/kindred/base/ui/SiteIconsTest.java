package uk.kindred.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** What a phone or a browser shows for Kindred among other sites. */
@KindredTest
class SiteIconsTest {

    @LocalServerPort
    private int port;

    /** One page of the live application, and one plain. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/plan"})
    void whoPutsKindredOnTheirPhoneGetsItsNameAndItsIcons(String page) {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.get(page);
        Elements links = Jsoup.parse(answer.body()).select("head link[href]");

        JsonNode manifest = visitor.json(path(links.select("[rel=manifest]").attr("href")), 200);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("manifest-src 'self'");
        assertThat(manifest.path("short_name").asString()).isEqualTo("Kindred");
        assertThat(manifest.path("icons").valueStream())
                .filteredOn(icon -> icon.path("type").asString().equals("image/png"))
                .isNotEmpty()
                .allSatisfy(icon -> assertThat(icon.path("sizes").asString())
                        .startsWith(picture(icon.path("src").asString()).getWidth() + "x"));
        assertThat(picture(links.select("[rel=apple-touch-icon]").attr("href")).getWidth())
                .isEqualTo(180);
    }

    private BufferedImage picture(String address) {
        try {
            URI uri = URI.create("http://127.0.0.1:" + port + path(address));
            return Objects.requireNonNull(ImageIO.read(uri.toURL()), address);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Pages of the live application name their files from their base address. */
    private static String path(String address) {
        return "/" + address.replaceFirst("^\\.?/", "");
    }
}
