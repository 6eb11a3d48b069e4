package uk.kindred.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/care, https://www.example.org/care, example.org",
        "http://Example.org, http://Example.org, example.org",
        "www.example.org/a b, , ",
        "www.example.org, https://www.example.org, example.org",
    })
    void isReadByItsHost(String written, String url, String host) {
        assertThat(WebAddress.parse(written))
                .isEqualTo(url == null ? java.util.Optional.empty() : java.util.Optional.of(new WebAddress(url, host)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "data:text/html,<script>",
                "https://",
                "https://localhost",
                "https://bank.example@evil.example",
                "ftp://example.org",
                "mailto:a@example.org"
            })
    void whatIsNotSafeToFollowIsNoAddress(String written) {
        assertThat(WebAddress.parse(written)).isEmpty();
    }
}
