package uk.kindred.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.Listings;
import uk.kindred.moderation.Appeals;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterWords;
import uk.kindred.moderation.Side;

/** What somebody asked, what was decided and why, and the way to appeal. */
@org.springframework.stereotype.Component
class DecisionPages {

    private final Listings listings;
    private final Safeguarding safeguarding;
    private final SiteProperties site;
    private final MatterTimes times;

    DecisionPages(Listings listings, Safeguarding safeguarding, SiteProperties site, MatterTimes times) {
        this.listings = listings;
        this.safeguarding = safeguarding;
        this.site = site;
        this.times = times;
    }

    /** What could not be sent. @param problem why; null if nothing was typed yet */
    record Typed(String words, @Nullable String problem) {}

    Main show(Appeals.Followed followed, String address, boolean sent, Typed typed, CsrfToken secret) {
        Matter matter = followed.matter();
        Main page = new Main();
        page.setClassName("page enquiry-page");
        if (followed.side() == Side.KEEPER) {
            page.add(new H1("Your listing was taken off"), about(matter));
        } else {
            page.add(new H1(capital(MatterWords.yours(matter.kind()))));
            if (sent) {
                page.add(notice());
            }
            addAsked(page, matter);
            if (sent) {
                page.add(link(address));
            }
        }
        page.add(state(matter, followed.side()));
        addAppeal(page, followed, address, typed, secret);
        page.add(new Paragraph(new Anchor("/how-we-moderate", "How we moderate")));
        return page;
    }

    private static Markup notice() {
        return Markup.tag("div", Markup.tag("p", Markup.tag("strong", "We have it. Thank you.")))
                .styled("notice")
                .with("role", "status");
    }

    /** Only for whoever wrote it. */
    private void addAsked(Main page, Matter matter) {
        if (matter.urgent() && matter.isWaiting()) {
            Optional.ofNullable(matter.listingId())
                    .flatMap(listings::findByDatabaseId)
                    .map(safeguarding::whoHelps)
                    .ifPresent(page::add);
        }
        page.add(about(matter));
        if (matter.words() != null) {
            page.add(
                    new Paragraph("You wrote on " + times.day(matter.askedAt()) + ":"),
                    Markup.tag("p", matter.words()).styled("said"));
        } else if (matter.isErased()) {
            page.add(new Paragraph("What was written is deleted."));
        }
    }

    private static Paragraph about(Matter matter) {
        Paragraph title = new Paragraph(matter.title());
        title.addClassName("lead");
        return title;
    }

    private Component link(String address) {
        return FormField.line("text", "link", "The address of this page", site.absolute(address))
                .hint("Keep it: here you see what came of it. Whoever has it can read this page.")
                .with("readonly", "")
                .done();
    }

    private Markup state(Matter matter, Side side) {
        Matter.Decision decision = matter.decision();
        if (decision == null) {
            return Markup.tag(
                    "p",
                    matter.withdrawnAt() == null
                            ? "A moderator has not decided yet. Urgent matters come first, then those that have waited longest."
                            : "Nothing has to be decided any more.");
        }
        String outcome = side == Side.KEEPER
                ? "There was something in a report about it."
                : MatterWords.outcome(matter.kind(), decision.accepted());
        return Markup.tag(
                        "section",
                        new H2("Decided on " + times.day(decision.at())),
                        new Paragraph(outcome),
                        new Paragraph("The reason:"),
                        Markup.tag("p", decision.reason()).styled("said"))
                .styled("thread");
    }

    private void addAppeal(Main page, Appeals.Followed followed, String address, Typed typed, CsrfToken secret) {
        Matter appeal = followed.appeal();
        Instant until = followed.appealUntil();
        if (appeal != null) {
            page.add(appealed(appeal));
        } else if (until != null) {
            Markup form = PostForm.to(address + "/appeal", secret)
                    .styled("stack")
                    .containing(
                            FormField.area("words", "Why is the decision wrong?", typed.words(), 6)
                                    .hint("Also what the moderator may not have known.")
                                    .problem(typed.problem())
                                    .done(),
                            PostForm.button("Appeal"));
            page.add(Markup.tag(
                            "section",
                            new H2("Do you think that this is wrong?"),
                            new Paragraph("Until " + times.day(until)
                                    + " you can appeal, once. Another moderator then decides, for good."),
                            form)
                    .styled("thread"));
        }
    }

    private Markup appealed(Matter appeal) {
        Matter.Decision decision = appeal.decision();
        Markup section = Markup.tag(
                        "section",
                        new H2("Your appeal"),
                        new Paragraph("You appealed on " + times.day(appeal.askedAt())
                                + (decision == null ? ". Another moderator has not decided yet." : ".")))
                .styled("thread");
        if (decision != null) {
            section.add(
                    new Paragraph("Decided on " + times.day(decision.at()) + ": "
                            + (decision.accepted() ? "you were right." : "the first decision stands.")),
                    Markup.tag("p", decision.reason()).styled("said"));
        }
        return section;
    }

    static Main unknown() {
        Main page = new Main();
        page.setClassName("page");
        page.add(
                new H1("We can’t find that"),
                new Paragraph(
                        "Please check that the whole link was copied. The newest mail about it has a link that works."),
                new Paragraph(new Anchor("/", "Go to the home page")));
        return page;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
