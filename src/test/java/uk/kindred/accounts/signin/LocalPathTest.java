package uk.kindred.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account", "/account/address?x=1", "/admin/people?words=a%20b&page=2"})
    void pagesOfOursAreGoneTo(String path) {
        assertThat(LocalPath.orAccount(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "account",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "https://evil.example/account",
                "javascript:alert(1)",
                "/account\r\nSet-Cookie: x=y"
            })
    void whateverElseIsAskedForLeadsToTheAccountPage(String path) {
        assertThat(LocalPath.orAccount(path)).isEqualTo("/account");
    }

    @Test
    void nothingAskedForLeadsThereToo() {
        assertThat(LocalPath.orAccount(null)).isEqualTo("/account");
        assertThat(LocalPath.orAccount("/" + "a".repeat(400))).isEqualTo("/account");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1 | Safari on an iPhone
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/143.0 Safari/537.36 Edg/143.0 | Edge on Windows
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on a Mac
            curl/8.0 | A browser on an unknown device
            """)
    void browsersAreToldInPlainWords(String userAgent, String words) {
        assertThat(DeviceWords.of(userAgent)).isEqualTo(words);
    }
}
