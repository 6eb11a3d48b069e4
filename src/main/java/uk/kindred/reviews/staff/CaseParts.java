package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.reviews.Answer;
import uk.kindred.reviews.InvitationBatch;
import uk.kindred.reviews.Proof;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Review;
import uk.kindred.reviews.ReviewCase;
import uk.kindred.reviews.ReviewContent;
import uk.kindred.reviews.detection.Assessment;

/** A review laid before a moderator, part by part. */
final class CaseParts {

    private static final JsonMapper JSON = new JsonMapper();

    private final Clock clock;

    CaseParts(Clock clock) {
        this.clock = clock;
    }

    /** What it says, and how it came. */
    Component content(ReviewCase.Case found) {
        Review review = found.review();
        ReviewContent content = review.content();
        Markup block = Markup.tag("div");
        Markup facts = Markup.tag("dl").styled("facts");
        fact(facts, "State", review.state().label());
        fact(facts, "Written by", content.writer().label());
        fact(facts, "About", InvitationPages.period(content.from(), content.to()));
        fact(facts, "How it came", review.channel().label());
        fact(facts, "Written on", day(review.madeAt()));
        fact(facts, "Proof", proof(review.proof(), found.invitation()));
        fact(facts, "Given or promised", content.incentive().label());
        fact(facts, "For the service", content.anonymous() ? "Anonymous" : "Known by name");
        block.add(facts, Markup.tag("h3", "In their own words"));
        block.add(content.words().isBlank() ? new Paragraph("None.") : StaffPages.said(content.words()));
        return block.containing(answers(content));
    }

    static String proof(@Nullable Proof proof, @Nullable InvitationBatch invitation) {
        if (proof == null) {
            return "None yet";
        }
        if (proof != Proof.INVITATION || invitation == null) {
            return proof.label();
        }
        return proof.label(invitation.toEverybody())
                + switch (invitation.state()) {
                    case "refused" -> ". These invitations were stopped by a moderator";
                    case "asked-about" -> ". Moderators look at whether these invitations went to everybody";
                    default -> invitation.toEverybody() ? "" : ". Whether everybody was invited is not known";
                };
    }

    /** What somebody replied to or reported: that is not what it says now, if its writer has changed it since. */
    Component asItWas(ReviewCase.Case found, int version) {
        return found.earlier().stream()
                .filter(earlier -> earlier.version() == version)
                .findFirst()
                .map(earlier -> (Component) Markup.tag(
                        "div",
                        StaffPages.soft("As it was until its writer changed it on " + day(earlier.replacedAt()) + ":"),
                        words(earlier)))
                .orElseGet(() -> content(found));
    }

    private static Component words(ReviewCase.Earlier version) {
        String words = JSON.readTree(version.content()).path("words").asString("");
        return words.isBlank() ? new Paragraph("Without words.") : StaffPages.said(words);
    }

    private static Markup answers(ReviewContent content) {
        List<String> lines = new ArrayList<>();
        if (content.recommends() != null) {
            lines.add(Question.RECOMMEND.label() + " " + content.recommends().label());
        }
        for (Question question : Question.ticked()) {
            Answer answer = content.answers().get(question);
            if (answer != null && answer != Answer.NOT_FOR_ME) {
                lines.add(question.label() + ": " + answer.label().toLowerCase(Locale.UK));
            }
        }
        return Markup.tag("details", Markup.tag("summary", "What they ticked (" + lines.size() + ")"))
                .containing(StaffPages.points(lines.toArray(String[]::new)));
    }

    /** What speaks against it, by weight, and what that means. */
    Component findings(ReviewCase.Case found) {
        if (found.findings().isEmpty()) {
            return StaffPages.panel("What the checks found", new Paragraph("Nothing speaks against it."));
        }
        Markup body = Markup.tag("tbody");
        double sum = 0;
        for (ReviewCase.Found finding : found.findings()) {
            body.add(Markup.tag(
                    "tr",
                    Markup.tag("th", finding.words()).with("scope", "row"),
                    Markup.tag("td", points(finding.points()))));
            sum += finding.points();
        }
        Markup table = Markup.tag(
                        "table",
                        Markup.tag("caption", Markup.spoken("What the checks found, with points")),
                        Markup.tag("thead", Markup.tag("tr", head("What"), head("Points"))),
                        body)
                .styled("figures");
        return StaffPages.panel(
                "What the checks found",
                table,
                new Paragraph("Together " + points(sum) + ". From " + points(Assessment.HOLD_FROM)
                        + " on a person looks; the points are a reason to look and none to refuse. The same signs count for"
                        + " praise and for criticism, and whoever wrote it is told them too."));
    }

    private static Markup head(String words) {
        return Markup.tag("th", words).with("scope", "col");
    }

    private static String points(double points) {
        return String.format(Locale.UK, "%.1f", points);
    }

    /** What it said before it was changed. */
    Component earlier(List<ReviewCase.Earlier> earlier) {
        Markup block = Markup.tag("div");
        for (ReviewCase.Earlier version : earlier) {
            block.add(Markup.tag(
                    "details",
                    Markup.tag("summary", "Until it was changed on " + day(version.replacedAt())),
                    words(version)));
        }
        return block;
    }

    /** What has to be asked of every review, whatever it says. */
    static Component questions() {
        return StaffPages.panel(
                "Before you decide",
                StaffPages.points(
                        "Would you decide the same if it said the opposite?",
                        "Is there a sign that it is not real, beside that somebody dislikes it?",
                        "Does it name somebody, or tell something private of somebody else?",
                        "Kindred does not settle who is right. That it is hard, or unfair, is no reason."));
    }

    private static void fact(Markup facts, String name, String value) {
        facts.add(Markup.tag("div", Markup.tag("dt", name), Markup.tag("dd", value)));
    }

    private String day(Instant time) {
        return Dates.day(LocalDate.ofInstant(time, clock.getZone()));
    }
}
