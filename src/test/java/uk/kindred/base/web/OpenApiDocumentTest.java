package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springdoc.core.service.OpenAPIService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

@KindredTest
class OpenApiDocumentTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OpenAPIService documents;

    @Test
    void isMadeOnceWhateverLanguageIsAskedFor() {
        Visitor visitor = new Visitor(port);
        String usual = visitor.get("/api/openapi.json").body();

        for (String language : List.of("de", "cy-GB", "en-US")) {
            assertThat(visitor.get("/api/openapi.json", "Accept-Language", language)
                            .body())
                    .isEqualTo(usual);
            assertThat(documents.getCachedOpenAPI(Locale.forLanguageTag(language)))
                    .isNull();
        }
        assertThat(documents.getCachedOpenAPI(Locale.UK)).isNotNull();
    }
}
