package uk.kindred.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.reviews.PublishedReview;
import uk.kindred.reviews.ReviewReports;

/** The pages on which a review is reported. */
final class ReportPages {

    private ReportPages() {}

    static Main form(PublishedReview review, ReportInput input, Map<String, String> problems, CsrfToken secret) {
        String address = ReviewLinks.report(review.id());
        Main page = page("Report this review");
        if (!problems.isEmpty()) {
            page.add(new ProblemSummary("This was not sent yet", problems, field -> address + "#" + field));
        }
        page.add(
                Markup.tag("p", review.words()).styled("said"),
                new Paragraph(
                        "A moderator looks at it, by the same rules for praise and criticism. It stays in sight until"
                                + " then. That it is hard on a service is no reason to take it off."),
                PostForm.to(address, secret)
                        .styled("stack", "enquiry-form")
                        .with("id", "send")
                        .containing(
                                PostForm.hidden(ReportInput.ONCE, input.once().toString()),
                                topics(input, problems),
                                FormField.area(ReportInput.WORDS, "What is wrong with it?", input.words(), 5)
                                        .hint("Leave out names, and who you think wrote it.")
                                        .problem(problems.get(ReportInput.WORDS))
                                        .done(),
                                FormField.line(
                                                "email",
                                                ReportInput.EMAIL,
                                                "Your email address, if you want to hear what came of it",
                                                input.email())
                                        .hint("Nobody but Kindred learns it.")
                                        .problem(problems.get(ReportInput.EMAIL))
                                        .with("autocomplete", "email")
                                        .done(),
                                PostForm.button("Send")),
                Markup.tag(
                        "p",
                        Markup.tag("span", "Does it tell that somebody is being hurt? "),
                        new Anchor("/urgent-help", "Whom to tell now"),
                        Markup.tag("span", ". "),
                        new Anchor(ReviewLinks.POLICY, "The rules for reviews")));
        return page;
    }

    private static Markup topics(ReportInput input, Map<String, String> problems) {
        String problem = problems.get(ReportInput.TOPIC);
        String errorId = problem == null ? null : ReportInput.TOPIC + "-error";
        Markup group = Markup.tag("fieldset", Markup.tag("legend", "What is it?"))
                .with("id", ReportInput.TOPIC)
                .with("tabindex", "-1");
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", errorId));
        }
        Arrays.stream(ReviewReports.Topic.values())
                .forEach(topic -> group.add(FormField.radio(
                        ReportInput.TOPIC, topic.slug(), topic.label(), topic == input.topic(), errorId)));
        return group;
    }

    static Main sent() {
        Main page = page("Thank you");
        page.add(
                new Paragraph("A moderator looks at the review. It stays in sight until they have decided."),
                Markup.tag("p", new Anchor("/moderation-log", "What moderators decided, by quarter")));
        return page;
    }

    static Main unknown() {
        Main page = page("We can’t find that review");
        page.add(
                new Paragraph("It may have been taken back by whoever wrote it, or the address may be mistyped."),
                Markup.tag("p", new Anchor("/", "Go to the home page")));
        return page;
    }

    private static Main page(String heading) {
        Main page = new Main();
        page.setClassName("page enquiry-page");
        page.add(new H1(heading));
        return page;
    }
}
