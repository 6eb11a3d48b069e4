package uk.kindred.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kindred.base.EmailAddress;

class ReplyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Fri, 20 Nov 2026 at 10:00, Jo through Kindred <e-1@kindred.example> wrote:\n> Is there a room?",
                "On Friday, 20 November 2026 at 10:00:00 GMT, Jo through Kindred\n<e-1@kindred.example> wrote:\n\n> Room?",
                "> On 20 Nov 2026, at 10:00, Jo <e-1@kindred.example> wrote:\n> Room?",
                "-----Original Message-----\nFrom: Jo\nSent: 20 November",
                "________________________________\nFrom: Jo through Kindred <e-1@kindred.example>\nSent: Friday",
                "From: Jo through Kindred <e-1@kindred.example>\nSent: Friday\nTo: Manager\nSubject: Enquiry",
                "*From:* Jo\n*Sent:* Friday",
                "-- \nMary Miller, Manager\n01234 567890\nmary@oak.example",
                "Sent from my iPhone",
                "Get Outlook for Android",
                "> quoted at the end",
            })
    void whatAMailQuotesAndItsSignatureAreCut(String rest) {
        assertThat(of("Yes, there is.\r\nCome on Friday.\r\n\r\n" + rest)).isEqualTo("Yes, there is.\nCome on Friday.");
    }

    @Test
    void answersBetweenTheQuotedLinesAreKept() {
        assertThat(of("> Is there a room?\nYes.\n> What does it cost?\n£1,240 a week.\n"))
                .isEqualTo("Yes.\n£1,240 a week.");
    }

    @Test
    void theAddressesOfBothSidesAreTakenOutAndOthersStay() {
        assertThat(of("Write to Mary@Oak.example, not to E-1@Kindred.example, or to the council: care@leeds.example"))
                .isEqualTo(
                        "Write to (address left out), not to (address left out), or to the council: care@leeds.example");
    }

    @Test
    void ordinaryWordsAreLeftAsTheyAre() {
        String words =
                "On Monday we wrote: nothing.\n\nFrom 8 January.\nSent a form - twice -- to you. £5 < £6 & $1\\2";
        assertThat(of(words)).isEqualTo(words);
    }

    @Test
    void anEndlessMailIsCutAndDoesNotTakeLong() {
        assertThat(of("On a ".repeat(200_000))).hasSizeLessThanOrEqualTo(5001);
        assertThat(of("a@".repeat(200_000))).hasSizeLessThanOrEqualTo(5001);
        assertThat(of("\n".repeat(200_000) + "x")).isEqualTo("x");
    }

    private static String of(String mail) {
        return ReplyText.of(mail, List.of(EmailAddress.parse("mary@oak.example")), "kindred.example");
    }
}
