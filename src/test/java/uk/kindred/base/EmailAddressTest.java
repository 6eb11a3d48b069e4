package uk.kindred.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"jo@example.org", " jo.o'neill+care@Example.ORG ", "j@nhs.uk", "a_b-c@mail.example.co.uk"})
    void whatPeopleUseIsTaken(String typed) {
        assertThat(EmailAddress.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jo",
                "jo@",
                "@example.org",
                "jo@example",
                "jo@@example.org",
                "jo jo@example.org",
                "jo@example.org\r\nBcc: all@example.org",
                "jo..jo@example.org",
                ".jo@example.org",
                "jo@-example.org",
                "jo@example.org,mary@example.org",
                "<jo@example.org>",
                "\"jo\"@example.org",
                "jo@[127.0.0.1]",
                "jo@example.o"
            })
    void whatCannotBeWrittenToOrWouldBeSeveralIsRefused(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void anEndlessAddressIsRefusedAtOnce() {
        assertThat(EmailAddress.read("a@" + "b.".repeat(1_000_000) + "c")).isEmpty();
        assertThat(EmailAddress.read("a".repeat(65) + "@example.org")).isEmpty();
    }

    @Test
    void inALogItShowsNobody() {
        assertThat(EmailAddress.parse("jo@example.org")).hasToString("an address at example.org");
    }
}
