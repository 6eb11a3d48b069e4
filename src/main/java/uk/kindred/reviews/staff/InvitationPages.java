package uk.kindred.reviews.staff;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.reviews.InvitationBatch;
import uk.kindred.reviews.Quarter;

/** Invitations to everybody or to nobody: what that means, a form for new ones, and those that were made. */
@Component
class InvitationPages {

    static final String TITLE = "Invitations to review";
    private static final int TENS = 10;
    private static final Map<String, String> TOLD = Map.of("sample", "Thank you, that is noted.");

    private final Clock clock;

    InvitationPages(Clock clock) {
        this.clock = clock;
    }

    ResponseEntity<String> list(
            Side side,
            ListingDetails listing,
            List<InvitationBatch> batches,
            int number,
            boolean more,
            Typed typed,
            String told,
            CsrfToken secret) {
        String publicId = listing.summary().id();
        String own = side.invitations(publicId);
        Main page = StaffPages.main(
                TITLE, side == Side.KEEPER ? listing.summary().name() : "Reviews in your council", side.back(publicId));
        StaffPages.addProblems(page, typed.problems(), own);
        StaffPages.addDone(page, TOLD.get(told));
        Paragraph lead =
                new Paragraph("Everybody gets a code. Whoever writes a review with one has shown that they know "
                        + listing.summary().name() + ".");
        lead.addClassName("lead");
        page.add(lead, rules(), form(own, typed, secret), Markup.tag("h2", "Made so far"));
        if (batches.isEmpty()) {
            page.add(new Paragraph("None yet."));
        }
        Markup rows = Markup.tag("ul").styled("plain-list", "rows");
        batches.forEach(batch -> rows.add(row(own, batch, secret)));
        page.add(rows, Paging.links(number, more, at -> own + "?page=" + at));
        return StaffPages.answer(TITLE, page, own, typed.problems());
    }

    private static Markup rules() {
        return StaffPages.panel(
                "Everybody or nobody",
                StaffPages.points(
                        "Invite all who drew on the service in a time, also those who are unhappy, who have left, or who need"
                                + " somebody to write for them. Or invite nobody.",
                        "Promise nothing for a review: no money, no discount, no prize. Do not write it for them, and do not"
                                + " ask to see it.",
                        "Note nowhere who got which code. Nobody is told who used theirs, you neither: a code that was used"
                                + " is taken again like any other, so trying one tells nothing. A moderator looks at it.",
                        "Keep a list of all whom you invite, by surname, without codes. Two weeks later chance draws some of"
                                + " them, and we ask how these got their letter. Until that is answered, reviews say"
                                + " “an invitation”, and not “an invitation to everybody”.",
                        "We look at how many you invite. Codes that did not go to everybody are stopped."));
    }

    private Markup form(String own, Typed typed, CsrfToken secret) {
        Quarter now = Quarter.of(LocalDate.now(clock));
        Markup everybody =
                Markup.tag("div").with("id", InvitationInput.EVERYBODY).with("tabindex", "-1");
        String problem = typed.problem(InvitationInput.EVERYBODY);
        String problemId = InvitationInput.EVERYBODY + "-error";
        if (problem != null) {
            everybody.add(Markup.tag("span", problem).styled("error").with("id", problemId));
        }
        everybody.add(FormField.tick(
                InvitationInput.EVERYBODY,
                InvitationInput.YES,
                "These are all of them, each gets a code, and nothing is promised for a review",
                typed.line(InvitationInput.EVERYBODY).equals(InvitationInput.YES),
                problem == null ? null : problemId));
        return StaffPages.panel(
                "Make codes for everybody",
                PostForm.to(own, secret)
                        .containing(
                                StaffPages.quarters(
                                                InvitationInput.FROM,
                                                "From when",
                                                now,
                                                typed.line(InvitationInput.FROM))
                                        .problem(typed.problem(InvitationInput.FROM))
                                        .done(),
                                StaffPages.quarters(
                                                InvitationInput.TO, "Until when", now, typed.line(InvitationInput.TO))
                                        .problem(typed.problem(InvitationInput.TO))
                                        .done(),
                                FormField.line(
                                                "text",
                                                InvitationInput.PEOPLE,
                                                "How many people drew on the service in this time?",
                                                typed.line(InvitationInput.PEOPLE))
                                        .hint("All of them, also those who have left or died: their family can write.")
                                        .problem(typed.problem(InvitationInput.PEOPLE))
                                        .with("inputmode", "numeric")
                                        .with("autocomplete", "off")
                                        .done(),
                                everybody,
                                PostForm.button("Make the codes")));
    }

    private Markup row(String own, InvitationBatch batch, CsrfToken secret) {
        Markup row = Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        Markup.tag("strong", "For " + people(batch.people()) + ", " + period(batch.from(), batch.to())),
                        Markup.tag("br"),
                        Markup.tag("span", "Made on " + day(batch.madeAt()) + ". " + state(batch)),
                        Markup.tag("br"),
                        Markup.tag("span", used(batch)).styled("soft")));
        if (batch.state().equals("refused")) {
            return row;
        }
        if (batch.sample().isEmpty()) {
            row.add(StaffPages.small(
                    "Two weeks after the day on which they were made, chance draws some of your list."));
        } else {
            row.add(sample(own, batch, secret));
        }
        return row;
    }

    private String state(InvitationBatch batch) {
        boolean over = batch.expiresAt().isBefore(clock.instant());
        return switch (batch.state()) {
            case "refused" -> "The codes can’t be used any more. A moderator has stopped them.";
            case "asked-about" ->
                "A moderator looks at it: " + String.join(" ", batch.doubts()) + " The codes can be used meanwhile.";
            default ->
                (over ? "The codes could be used until " : "The codes can be used until ") + day(batch.expiresAt())
                        + ".";
        };
    }

    /** In whole tens, so that no single one's use can be seen. */
    private static String used(InvitationBatch batch) {
        Integer used = batch.used();
        return used == null || used < TENS
                ? "Fewer than 10 reviews came with them until the last round, or none: below that it is not told."
                : "At least " + used / TENS * TENS + " reviews came with them until the last round.";
    }

    private static Markup sample(String own, InvitationBatch batch, CsrfToken secret) {
        long open = batch.sample().stream()
                .filter(one -> one.handed() == null || one.handed() == InvitationBatch.Handed.NOT_YET)
                .count();
        Markup form = PostForm.to(own + "/" + batch.id(), secret)
                .containing(new Paragraph(
                        "Chance has drawn these places in your list of people, by surname. How did each get their"
                                + " letter?"));
        batch.sample()
                .forEach(one -> form.add(StaffPages.list(
                                InvitationInput.field(one.number()),
                                "Number " + one.number() + " of the list",
                                Arrays.asList(InvitationBatch.Handed.values()),
                                one.handed() == null ? "" : one.handed().slug())
                        .withId(InvitationInput.field(one.number()) + "-" + batch.id())
                        .done()));
        return Markup.tag(
                "details",
                Markup.tag(
                        "summary",
                        open == 0 ? "How some got their letter" : "Say how " + open + " of them got their letter"),
                form.containing(PostForm.button("Save", "quiet")));
    }

    static String people(int people) {
        return people == 1 ? "1 person" : people + " people";
    }

    static String period(Quarter from, Quarter to) {
        return from.equals(to) ? from.inWords() : from.inWords() + " until " + to.inWords();
    }

    private String day(Instant time) {
        return Dates.day(LocalDate.ofInstant(time, clock.getZone()));
    }
}
