package uk.kindred.moderation;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.People;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.Dates;
import uk.kindred.notifications.Mail;
import uk.kindred.notifications.MailBody;
import uk.kindred.notifications.MailOptions;
import uk.kindred.notifications.Outbox;

/** Writes to people what came of what they asked. What they wrote themselves stands on the page and in no mail. */
@Component
class MatterMails {

    private static final int MOST_OWNERS = 20;
    private static final int MOST_MODERATORS = 20;

    private final Outbox outbox;
    private final MatterWrites writes;
    private final KeepersAddresses keepers;
    private final Grants grants;
    private final People people;
    private final ModerationProperties settings;
    private final SiteProperties site;
    private final Clock clock;

    MatterMails(
            Outbox outbox,
            MatterWrites writes,
            KeepersAddresses keepers,
            Grants grants,
            People people,
            ModerationProperties settings,
            SiteProperties site,
            Clock clock) {
        this.outbox = outbox;
        this.writes = writes;
        this.keepers = keepers;
        this.grants = grants;
        this.people = people;
        this.settings = settings;
        this.site = site;
        this.clock = clock;
    }

    void receipt(Matter report, EmailAddress email) {
        MailBody.Builder body = MailBody.write();
        if (report.urgent()) {
            body.paragraph("Is somebody in danger? Call 999 now. Kindred does not look into it: the council’s adult"
                    + " safeguarding team does, and the police. Please tell them as well.");
        }
        body.paragraph("Somebody, probably you, has reported something to Kindred: “" + report.title() + "”.")
                .paragraph("A moderator reads it, and you get one more mail when they have decided.")
                .action("Follow it", link(report, Side.ASKER))
                .paragraph("Was it not you? Then do nothing. Whoever has the link can open the page.");
        put("receipt-" + report.id(), email, report, "We have your report", body.done());
    }

    /** Somebody may be at risk: no moderator should find it by chance. Which listing it is about, the page says. */
    void callModerators(Matter urgent) {
        MailBody body = MailBody.write()
                .paragraph("Somebody has told Kindred of something that worries them. It stands first in the queue.")
                .action("Open the queue", URI.create(site.absolute("/moderation")))
                .done();
        List<PersonId> moderators = grants.listModerators(MOST_MODERATORS);
        List<PersonId> called = moderators.isEmpty() ? grants.listAdministrators(MOST_MODERATORS) : moderators;
        toEach(called, "urgent-" + urgent.id(), urgent, "Something urgent waits for a moderator", body);
    }

    /** Nobody has decided on it for a day: moderators are told again, and administrators, who can name more of them. */
    void callAgain(Matter urgent, LocalDate today) {
        MailBody body = MailBody.write()
                .paragraph("Somebody told Kindred on " + day(urgent.askedAt())
                        + " of something that worries them, and no moderator has decided on it yet.")
                .action("Open the queue", URI.create(site.absolute("/moderation")))
                .paragraph("If there are too few moderators, an administrator can give others the role.")
                .done();
        Set<PersonId> called = new LinkedHashSet<>(grants.listModerators(MOST_MODERATORS));
        called.addAll(grants.listAdministrators(MOST_MODERATORS));
        String key = "urgent-again-" + urgent.id() + "-" + today;
        toEach(called, key, urgent, "Something urgent still waits for a moderator", body);
    }

    private void toEach(Collection<PersonId> called, String key, Matter urgent, String subject, MailBody body) {
        people.find(List.copyOf(called))
                .values()
                .forEach(person -> put(key + "-" + person.id(), person.email(), urgent, subject, body));
    }

    /** To whoever asked, if they gave an address; to the keepers, if theirs was the appeal. */
    void tellDecision(Matter decided) {
        boolean keepersAppeal = decided.appealed() != null && decided.appealed().side() == Side.KEEPER;
        if (keepersAppeal) {
            toKeepers(decided, "decision", "What came of your appeal", Side.ASKER);
        } else if (decided.asker() != null) {
            String subject = "What came of " + MatterWords.yours(decided.kind());
            put("decision-" + decided.id(), decided.asker(), decided, subject, decision(decided, Side.ASKER));
        }
    }

    /** To the owners of the organisation whose listing was taken off. */
    void tellClosed(Matter decided) {
        toKeepers(decided, "closed", "Your listing was taken off Kindred", Side.KEEPER);
    }

    private void toKeepers(Matter decided, String what, String subject, Side side) {
        List<EmailAddress> owners = keepers.of(decided.listingId(), MOST_OWNERS);
        for (int i = 0; i < owners.size(); i++) {
            put(what + "-" + decided.id() + "-" + i, owners.get(i), decided, subject, decision(decided, side));
        }
    }

    private MailBody decision(Matter matter, Side side) {
        Matter.Decision decision = matter.decision();
        if (decision == null) {
            throw new IllegalStateException("nothing is decided yet");
        }
        MailBody.Builder body = MailBody.write();
        if (side == Side.KEEPER) {
            body.paragraph(
                    "A moderator of Kindred has taken your listing off, because of a report that there was something in.");
        } else {
            body.paragraph("A moderator of Kindred has decided on “" + matter.title() + "”.")
                    .paragraph(MatterWords.outcome(matter.kind(), decision.accepted()));
        }
        body.paragraph("The reason:").quote(decision.reason()).action("See it", link(matter, side));
        Instant until = Appeals.lastMomentToAppeal(matter, side, settings);
        if (until != null) {
            body.paragraph("Do you think that this is wrong? Until " + day(until)
                    + " you can say so on that page, once. Another moderator then decides.");
        }
        return body.link("How we moderate", URI.create(site.absolute("/how-we-moderate")))
                .done();
    }

    private void put(String key, EmailAddress to, Matter matter, String subject, MailBody body) {
        outbox.put(new Mail(
                "moderation-" + key,
                to,
                "moderation",
                subject,
                body,
                MailOptions.AUTOMATIC.inThread("moderation-" + matter.id())));
    }

    private URI link(Matter matter, Side side) {
        return URI.create(site.absolute("/decisions/" + writes.addLink(matter.id(), side)));
    }

    private String day(Instant time) {
        return Dates.day(LocalDate.ofInstant(time, clock.getZone()));
    }
}
