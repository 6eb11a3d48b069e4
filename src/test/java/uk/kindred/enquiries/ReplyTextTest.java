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
                "*From:* Jo\n*Sent:* Friday\n*To:* Manager",
                "From: Jo through Kindred <e-1@kindred.example>\nSent: Friday\nTo: Manager\nSubject: Enquiry\n\n"
                        + "Jo asks Oak House through Kindred:\nIs there a\nroom for my mother?\n\n\nAnswer Jo:\n"
                        + "https://kindred.example/enquiries/answer/0123456789abcdefghijklmnop\n",
                "Le 20 nov. 2026, Jo <e-1@kindred.example> a écrit :\n> Room?",
                "From: Jo through Kindred <e-1@kindred.example>\n\nSent: Friday\n\nTo: Manager\n\nSubject: Enquiry\n\nIs there a room for my mother?",
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
    void whatIsWrittenBelowAQuotedMailIsKept() {
        String quoted =
                "On Fri, 20 Nov 2026 at 10:00, Jo through Kindred <e-1@kindred.example> wrote:\n> Is there a room?";
        assertThat(of(quoted + "\n\nYes, come on Friday at 2.")).isEqualTo("Yes, come on Friday at 2.");
        assertThat(of("Hello Jo.\n\n" + quoted + "\n\nYes.\n\n> For my mother\n\nFor her too.\n-- \nMary"))
                .isEqualTo("Hello Jo.\n\nYes.\n\nFor her too.");
        assertThat(of("Sent from my iPhone\n\n" + quoted + "\n\nYes.")).isEqualTo("Yes.");
    }

    @Test
    void belowAMailThatIsQuotedWithoutAnyMarkOnlyWhatWeSentIsLeftOut() {
        String quoted = "-----Original Message-----\nFrom: Jo <e-1@kindred.example>\nSent: Friday\n\n"
                + "Jo asks Oak House through Kindred:\n\nIs there a room for my mother?\n";
        assertThat(of(quoted + "Yes.\n\nAnswer Jo:\nCome on Friday.\nA room for my friend: no."))
                .isEqualTo("Yes.\n\nCome on Friday.\nA room for my friend: no.");
    }

    @Test
    void aPrivateLinkIsTakenOut() {
        assertThat(of("See https://kindred.example/enquiries/answer/0123456789abcdefghijklmnop now"))
                .isEqualTo("See (link left out) now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are open\nFrom: Monday\nTo: Friday\nand the price is £30",
                "On 5 December we have a room.\nOn Friday Mary wrote:\nthat is all",
                "Room 1\n__________________\nRoom 2\n--\nRoom 3",
                "Sent from my desk in a hurry: yes, come.",
                "You asked through Kindred:\nyes.",
                "-- \n1\n2\n3\n4\n5\n6\n7\n8\n9",
            })
    void whatOnlyLooksLikeAQuoteIsKept(String words) {
        assertThat(of(words)).isEqualTo(words.replace("-- \n1", "1"));
    }

    @Test
    void aLongMailIsPassedOnWholeAndAVeryLongOneSaysThatThereWasMore() {
        String words = "Yes we do. ".repeat(680).strip();
        assertThat(of(words)).isEqualTo(words);
        ReplyText cut = read("Yes we do. ".repeat(2_000));
        assertThat(cut.shortened()).isTrue();
        assertThat(cut.words()).endsWith("(This message was longer. Its rest could not be passed on.)");
    }

    @Test
    void ordinaryWordsAreLeftAsTheyAre() {
        String words =
                "On Monday we wrote: nothing.\n\nFrom 8 January.\nSent a form - twice -- to you. £5 < £6 & $1\\2";
        assertThat(of(words)).isEqualTo(words);
    }

    @Test
    void anEndlessMailDoesNotTakeLong() {
        assertThat(of("On a ".repeat(200_000))).hasSizeLessThan(ReplyText.LONGEST + 100);
        assertThat(of("a@".repeat(200_000))).hasSizeLessThan(ReplyText.LONGEST + 100);
        assertThat(of("On a\n".repeat(20_000) + "-- \n".repeat(20_000))).startsWith("On a\nOn a");
        assertThat(of("\n".repeat(90_000) + "x")).isEqualTo("x");
    }

    private static String of(String mail) {
        return read(mail).words();
    }

    private static ReplyText read(String mail) {
        String sent =
                "Enquiry about Oak House from Jo\nJo asks Oak House through Kindred:\nIs there a room for my mother?\n"
                        + "Answer Jo\nYou can also simply answer this mail.";
        return ReplyText.of(mail, sent, List.of(EmailAddress.parse("mary@oak.example")), "kindred.example");
    }
}
