package uk.kindred.accounts.signin;

import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Person;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.SiteProperties;
import uk.kindred.notifications.Mail;
import uk.kindred.notifications.MailBody;
import uk.kindred.notifications.MailOptions;
import uk.kindred.notifications.Outbox;

/** What people are told by mail about their account. */
@Component
class AccountMails {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final Outbox outbox;
    private final SiteProperties site;
    private final SignInProperties settings;
    private final Clock clock;

    AccountMails(Outbox outbox, SiteProperties site, SignInProperties settings, Clock clock) {
        this.outbox = outbox;
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    void signInLink(EmailAddress to, String token) {
        MailBody body = MailBody.write()
                .paragraph("Somebody, most likely you, asked to sign in to Kindred with this address.")
                .action("Sign in to Kindred", address("/sign-in/link", token))
                .paragraph("The link works once, within " + lasts() + ", in any browser. If you have no account yet, it"
                        + " makes one.")
                .paragraph("If it was not you, do nothing. Nobody can sign in without this mail.")
                .done();
        outbox.put(new Mail(
                "sign-in-link " + UUID.randomUUID(),
                to,
                "sign-in-link",
                "Your link to sign in to Kindred",
                body,
                // whoever asks to get in must be able to
                MailOptions.AUTOMATIC.evenAfterBounce()));
    }

    void leaving(Person person, EmailAddress to, String token) {
        MailBody body = MailBody.write()
                .paragraph("The address of your Kindred account is to change from this one to " + to.value() + ".")
                .action("Yes, change it", address("/confirm-address", token))
                .paragraph("The new address has to confirm it as well. The link works once, within " + lasts() + ".")
                .paragraph(
                        "If it was not you who asked, do nothing, and sign in to see what else may have been changed.")
                .done();
        put(person.email(), "change-address", "Is the address of your Kindred account to change?", body);
    }

    void arriving(EmailAddress to, String token) {
        MailBody body = MailBody.write()
                .paragraph("Somebody, most likely you, wants to use this address for their Kindred account.")
                .action("Yes, this is my address", address("/confirm-address", token))
                .paragraph("The account’s old address has to confirm it as well. The link works once, within " + lasts()
                        + ".")
                .done();
        put(to, "change-address", "Is this to be the address of your Kindred account?", body);
    }

    /** Something that somebody else might have done in their name. */
    void notice(Person person, String subject, String sentence) {
        notice(person.email(), subject, sentence);
    }

    void notice(EmailAddress to, String subject, String sentence) {
        MailBody body = MailBody.write()
                .paragraph(sentence + " That was on " + TIME.format(ZonedDateTime.now(clock)) + ".")
                .paragraph("If it was you, all is well. If not, sign in and end all other sign-ins.")
                .link("Your Kindred account", URI.create(site.absolute("/account")))
                .done();
        put(to, "account-notice", subject, body);
    }

    void farewell(Person person) {
        MailBody body = MailBody.write()
                .paragraph("Your Kindred account is deleted, with your name, this address and all ways to sign in.")
                .paragraph("If it was not you, tell us: whoever did it could read your mail or use your device.")
                .done();
        put(person.email(), "account-notice", "Your Kindred account is deleted", body);
    }

    private void put(EmailAddress to, String purpose, String subject, MailBody body) {
        outbox.put(new Mail(purpose + " " + UUID.randomUUID(), to, purpose, subject, body));
    }

    private URI address(String path, String token) {
        return URI.create(site.absolute(path + "?token=" + token));
    }

    private String lasts() {
        return settings.linkLasts().toMinutes() + " minutes";
    }
}
