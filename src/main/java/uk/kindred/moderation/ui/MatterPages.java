package uk.kindred.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.directory.Listings;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterWords;
import uk.kindred.moderation.Queue;

/** One matter, all that a moderator may know of it, and the form to decide. */
@org.springframework.stereotype.Component
class MatterPages {

    private static final Map<String, String> TOLD = Map.of(
            "overtaken", "Your decision does not count: another moderator was quicker, or it is not for you to decide.",
            "changed",
                    "It was changed while you read it. Please look again, and choose anew. What you typed is still there.");

    private final Listings listings;
    private final Safeguarding safeguarding;
    private final Evidence evidence;
    private final MatterTimes times;

    MatterPages(Listings listings, Safeguarding safeguarding, Evidence evidence, MatterTimes times) {
        this.listings = listings;
        this.safeguarding = safeguarding;
        this.evidence = evidence;
        this.times = times;
    }

    /** @param earlier which page of the others about the same listing, from 1 */
    Main show(
            Queue.File file,
            int earlier,
            String told,
            VerdictInput input,
            Map<String, String> problems,
            CsrfToken secret) {
        Matter matter = file.matter();
        String address = "/moderation/matters/" + matter.id();
        boolean hidden = file.obstacle() != null && file.obstacle().hides();
        Main page = new Main();
        page.setClassName("page enquiry-page");
        page.add(new H1(hidden ? "For another moderator" : matter.title()));
        String words = TOLD.get(told);
        if (words != null) {
            page.add(Markup.tag("p", words).styled("notice", "problem").with("role", "alert"));
        }
        if (!problems.isEmpty()) {
            page.add(new ProblemSummary("Nothing is decided yet", problems, field -> address + "#" + field));
        }
        if (file.obstacle() != null) {
            page.add(Markup.tag("p", file.obstacle().words() + " Another moderator decides.")
                    .styled("notice"));
        }
        if (!hidden) {
            addMatter(page, file);
            page.add(decision(file, address, input, problems, secret));
            addEarlier(page, file, address, earlier);
        }
        page.add(new Paragraph(new Anchor("/moderation", "All that waits")));
        return page;
    }

    private void addMatter(Main page, Queue.File file) {
        Matter matter = file.matter();
        Paragraph facts =
                new Paragraph(MatterWords.kind(matter.kind()) + ", asked for on " + times.day(matter.askedAt()) + ". ");
        if (file.obstacle() == null && matter.isWaiting()) {
            facts.add(new Anchor("/moderation/matters/" + matter.id() + "#decide", "To the decision"));
        }
        if (matter.urgent()) {
            page.add(Markup.tag("p", "Urgent: somebody may be at risk").styled("urgent-mark"));
        }
        page.add(facts);
        if (matter.urgent() && matter.isWaiting()) {
            page.add(safeguarding.passOn(Optional.ofNullable(matter.listingId()).flatMap(listings::findByDatabaseId)));
        }
        if (matter.words() != null) {
            page.add(
                    new Paragraph("They wrote:"),
                    Markup.tag("p", matter.words()).styled("said"));
        } else if (matter.isErased()) {
            page.add(new Paragraph("What was written is deleted."));
        }
        Matter first = file.first();
        if (first != null) {
            page.add(first(first));
        }
        page.add(evidence.of(file));
    }

    private Markup first(Matter first) {
        Markup section = Markup.tag("section", new H2("The first decision")).styled("thread");
        if (first.words() != null) {
            section.add(
                    new Paragraph("About this, of " + times.day(first.askedAt()) + ":"),
                    Markup.tag("p", first.words()).styled("said"));
        }
        Matter.Decision decision = first.decision();
        if (decision != null) {
            section.add(
                    new Paragraph(decided(decision)),
                    Markup.tag("p", decision.reason()).styled("said"));
        }
        return section;
    }

    private Component decision(
            Queue.File file, String address, VerdictInput input, Map<String, String> problems, CsrfToken secret) {
        Matter matter = file.matter();
        Matter.Decision decision = matter.decision();
        if (decision != null) {
            return Markup.tag(
                            "section",
                            new H2("Decided"),
                            new Paragraph(decided(decision)),
                            Markup.tag("p", decision.reason()).styled("said"))
                    .styled("thread");
        }
        if (matter.withdrawnAt() != null) {
            return new Paragraph("Nothing has to be decided any more.");
        }
        return file.obstacle() == null
                ? new VerdictForm(matter, file.canClose(), input, problems).to(address, secret)
                : new Paragraph("It waits.");
    }

    private String decided(Matter.Decision decision) {
        return (decision.accepted() ? "Accepted on " : "Refused on ")
                + times.day(decision.at())
                + (decision.listingClosed() ? ", and the listing was taken off:" : ":");
    }

    private void addEarlier(Main page, Queue.File file, String address, int number) {
        if (file.others().isEmpty() && number == 1) {
            return;
        }
        Markup list = Markup.tag("ol").styled("plain-list", "rows");
        file.others().stream().limit(ModerationController.EARLIER_ON_A_PAGE).forEach(other -> list.add(row(other)));
        Markup section = Markup.tag("section", new H2("Also about this listing"), list)
                .styled("thread")
                .with("id", "earlier");
        if (file.others().size() > ModerationController.EARLIER_ON_A_PAGE) {
            section.add(Markup.tag("p", new Anchor(address + "?earlier=" + (number + 1) + "#earlier", "Older ones")));
        }
        page.add(section);
    }

    private Markup row(Matter other) {
        return Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        new Anchor("/moderation/matters/" + other.id(), other.title()),
                        Markup.tag("br"),
                        Markup.tag(
                                        "span",
                                        MatterWords.kind(other.kind()) + ", " + times.day(other.askedAt()) + ": "
                                                + state(other))
                                .styled("soft")));
    }

    private static String state(Matter other) {
        Matter.@Nullable Decision decision = other.decision();
        if (decision == null) {
            return other.withdrawnAt() == null ? "waits" : "withdrawn";
        }
        return (decision.accepted() ? "accepted. " : "refused. ") + decision.reason();
    }

    static Main unknown() {
        Main page = new Main();
        page.setClassName("page");
        page.add(new H1("We can’t find that matter"), new Paragraph(new Anchor("/moderation", "All that waits")));
        return page;
    }
}
