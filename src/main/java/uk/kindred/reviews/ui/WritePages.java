package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FindForm;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.directory.ListingDetails;
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.Incentive;

/** The pages of the form. */
final class WritePages {

    static final String TOKEN = "once";
    static final String LISTING = "listing";
    static final String ENQUIRY = "enquiry";
    static final String AGREE = "agree";
    static final String GO = "go";

    private WritePages() {}

    /** The first page: nothing is kept before it is sent. @param token of the review that will be */
    static Main start(
            ListingDetails listing, Channel channel, String token, String enquiry, ReviewForm form, CsrfToken secret) {
        boolean easy = channel == Channel.EASY_READ;
        ReviewStep first = ReviewStep.of(channel).getFirst();
        String address = easy ? ReviewLinks.EASY : ReviewLinks.WRITE;
        Main page = page(easy);
        page.add(new H1(
                (easy ? "Tell us about " : "Write about ") + listing.summary().name()));
        if (!form.problems().isEmpty()) {
            page.add(new ProblemSummary("Please look at this", form.problems(), field -> address + "#" + field));
        }
        if (form.input().get(ReviewField.INCENTIVE).equals(Incentive.MONEY_OR_DISCOUNT.slug())) {
            page.add(Markup.tag(
                    "p",
                    new Anchor(
                            "/report/" + listing.summary().id() + "?about=wrong",
                            "Tell us who promised you something")));
        }
        page.add(lead(easy), otherWay(listing, easy, enquiry));
        page.add(PostForm.to(address, secret)
                .styled("stack")
                .with("id", "send")
                .containing(
                        PostForm.hidden(TOKEN, token),
                        PostForm.hidden(LISTING, listing.summary().id()),
                        PostForm.hidden(ENQUIRY, enquiry))
                .containing(first.ask(form))
                .containing(
                        Markup.tag("div", button(easy ? "Next" : "Go on", "on")).styled("step-buttons")));
        return page;
    }

    private static Component lead(boolean easy) {
        return Markup.tag(
                        "div",
                        easy
                                ? new Paragraph("What you say helps other people to choose. You need no account."
                                        + " Somebody can help you to fill this in.")
                                : new Paragraph(
                                        "What you know helps others to choose, and the service to do better. You need no"
                                                + " account, and praise and criticism are treated alike."))
                .styled("lead");
    }

    private static Component otherWay(ListingDetails listing, boolean easy, String enquiry) {
        String query = "?listing=" + listing.summary().id() + (enquiry.isEmpty() ? "" : "&enquiry=" + enquiry);
        Anchor other = easy
                ? new Anchor(ReviewLinks.WRITE + query, "Go to the longer words")
                : new Anchor(ReviewLinks.EASY + query, "Answer in Easy Read, with pictures");
        Anchor policy = easy
                ? new Anchor(ReviewLinks.EASY_POLICY, "What happens to it")
                : new Anchor(ReviewLinks.POLICY, "How reviews are checked");
        return Markup.tag("p", other, Markup.tag("span", ". "), policy, Markup.tag("span", "."))
                .styled("other-way");
    }

    /** @param pointed out in what was typed; then it can be sent as it is */
    static Main step(Writing writing, ReviewStep step, ReviewForm form, List<Component> pointed, CsrfToken secret) {
        int number = writing.steps().indexOf(step) + 1;
        String address = writing.address(step.slug());
        Main page = page(writing.easy());
        page.add(count(writing, number), progress(writing, number), new H1(step.title()));
        if (!form.problems().isEmpty()) {
            page.add(new ProblemSummary("Please look at this", form.problems(), field -> address + "#" + field));
        }
        page.add(pointed);
        Markup buttons = Markup.tag("div").styled("step-buttons");
        if (pointed.isEmpty()) {
            buttons.add(button(writing.easy() ? "Next" : "Save and go on", "on"));
        } else {
            buttons.add(
                    button("I have changed it: look again", "on"),
                    button("Leave it as it is, and go on", "anyway").styled("quiet"));
        }
        if (number > 1) {
            buttons.add(
                    button(writing.easy() ? "Back" : "Save and go back", "back").styled("quiet"));
        }
        buttons.add(button(writing.easy() ? "Stop for now" : "Save and stop for now", "later")
                .styled("quiet"));
        page.add(PostForm.to(address, secret)
                .styled("stack")
                .with("id", "send")
                .containing(step.ask(form))
                .containing(buttons));
        return page;
    }

    /** All of it once more. @param problems by field */
    static Main check(
            Writing writing, String email, List<Component> pointed, Map<String, String> problems, CsrfToken secret) {
        int number = writing.steps().size() + 1;
        String address = writing.address(ReviewStep.CHECK);
        Main page = page(writing.easy());
        page.add(
                count(writing, number),
                progress(writing, number),
                new H1(writing.easy() ? "Is this right?" : "Check what you wrote"));
        if (!problems.isEmpty()) {
            page.add(new ProblemSummary("This was not sent yet", problems, field -> placeOf(field, writing)));
        }
        page.add(pointed);
        Markup all = Markup.tag("div").styled("checked-answers");
        writing.steps().forEach(step -> all.add(checked(writing, step, email)));
        String problem = problems.get(AGREE);
        Markup agree = Markup.tag("div").styled("field").with("id", AGREE).with("tabindex", "-1");
        if (problem != null) {
            agree.add(Markup.tag("span", problem).styled("error").with("id", AGREE + "-error"));
        }
        agree.add(FormField.tick(
                AGREE,
                "yes",
                writing.easy()
                        ? "This is true. It is about me, or about somebody I know."
                        : "This is what I have lived through with the service, or somebody whom I know well. I do not work"
                                + " for it, or for another that would gain from what I write.",
                false,
                problem == null ? null : AGREE + "-error"));
        page.add(
                all,
                PostForm.to(address, secret)
                        .styled("stack")
                        .with("id", "send")
                        .containing(
                                agree,
                                Markup.tag("div", button(writing.easy() ? "Send" : "Send my review", "on"))
                                        .styled("step-buttons")));
        return page;
    }

    private static String placeOf(String field, Writing writing) {
        String step = writing.steps().stream()
                .filter(one -> one.fields().contains(field))
                .map(ReviewStep::slug)
                .findFirst()
                .orElse(ReviewStep.CHECK);
        return writing.address(step) + "#" + field;
    }

    private static Component checked(Writing writing, ReviewStep step, String email) {
        Anchor change = new Anchor(writing.address(step.slug()), "Change");
        change.add(Markup.spoken(": " + step.topic()));
        return Markup.tag(
                "section",
                Markup.tag("div", new H2(step.topic()), change).styled("checked-head"),
                ReviewAnswers.list(ReviewAnswers.of(writing.review().content(), email, step.fields(), writing.easy())));
    }

    /** No review can be written: why, and what somebody can do instead. */
    static Main refused(ListingDetails listing, String why) {
        Main page = page(false);
        page.add(
                new H1("No review can be written here"),
                new Paragraph(why),
                Markup.tag(
                        "p",
                        Markup.tag("span", "Is somebody being hurt, neglected or cheated? "),
                        new Anchor("/report/" + listing.summary().id() + "?about=worry", "Who can help now")),
                Markup.tag(
                        "p",
                        new Anchor(
                                "/listings/" + listing.summary().slug(),
                                "Back to " + listing.summary().name())));
        return page;
    }

    static Main which() {
        Main page = page(false);
        page.add(
                new H1("Write a review"),
                new Paragraph("Find the service first, then choose “Write a review” on its page."),
                new FindForm(""));
        return page;
    }

    private static Main page(boolean easy) {
        Main page = new Main();
        page.setClassName(easy ? "page guided review-page easy-read" : "page guided review-page");
        return page;
    }

    private static Component count(Writing writing, int number) {
        return Markup.tag("p", "Step " + number + " of " + (writing.steps().size() + 1) + ", about " + writing.name())
                .styled("step-count");
    }

    /** The same in words stands above it. */
    private static Component progress(Writing writing, int number) {
        return Markup.tag("progress")
                .with("value", Integer.toString(number))
                .with("max", Integer.toString(writing.steps().size() + 1))
                .with("aria-hidden", "true");
    }

    private static Markup button(String words, String go) {
        return PostForm.button(words).with("name", GO).with("value", go);
    }
}
