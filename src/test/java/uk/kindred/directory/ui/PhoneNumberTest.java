package uk.kindred.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "02037151904, 020 3715 1904, tel:+442037151904",
        "(0113) 496 0123, 0113 496 0123, tel:+441134960123",
        "01904 555123, 01904 555 123, tel:+441904555123",
        "+44 7437 020953, 07437 020 953, tel:+447437020953",
        "1904555123, 01904 555 123, tel:+441904555123",
        "0044 (0)1904 555123, 01904 555 123, tel:+441904555123",
    })
    void isReadAloudInGroupsAndCalledFromAnywhere(String written, String readable, String link) {
        PhoneNumber number = PhoneNumber.parse(written).orElseThrow();

        assertThat(number.readable()).isEqualTo(readable);
        assertThat(number.link()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "0", "12345", "01904 555123 ext 4", "javascript:alert(1)", "099999999999999"})
    void whatCannotBeDialledIsNoNumber(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }
}
