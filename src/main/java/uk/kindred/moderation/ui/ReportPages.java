package uk.kindred.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FindForm;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.directory.ListingDetails;
import uk.kindred.moderation.ModerationProperties;
import uk.kindred.moderation.ReportTopic;

/** The pages on which a listing is reported. */
@org.springframework.stereotype.Component
class ReportPages {

    private final Safeguarding safeguarding;
    private final ModerationProperties settings;

    ReportPages(Safeguarding safeguarding, ModerationProperties settings) {
        this.safeguarding = safeguarding;
        this.settings = settings;
    }

    Main form(ListingDetails listing, ReportInput input, Map<String, String> problems, CsrfToken secret) {
        return input.worry() ? worry(listing, input, problems, secret) : wrong(listing, input, problems, secret);
    }

    private Main wrong(ListingDetails listing, ReportInput input, Map<String, String> problems, CsrfToken secret) {
        Main page = page("Something here is wrong", listing);
        addProblems(page, listing, problems);
        Paragraph lead = new Paragraph("Tell us, and somebody at Kindred looks at it. You need no account.");
        lead.addClassName("lead");
        Markup form = begin(listing, input, secret)
                .containing(
                        topics(input, problems.get(ReportInput.TOPIC)),
                        words(
                                        input,
                                        "What is wrong, and what is right?",
                                        "As far as you know. Do not write about anybody’s health or care.")
                                .problem(problems.get(ReportInput.WORDS))
                                .done(),
                        email(input, problems),
                        kept(),
                        PostForm.button("Send"));
        page.add(
                lead,
                form,
                Markup.tag(
                        "p",
                        Markup.tag("span", "Is it not the page but somebody’s safety that worries you? "),
                        new Anchor(address(listing) + "?about=" + ReportInput.WORRY_VALUE, "Something worries me")));
        return page;
    }

    private Main worry(ListingDetails listing, ReportInput input, Map<String, String> problems, CsrfToken secret) {
        Main page = page("Something worries me", listing);
        addProblems(page, listing, problems);
        page.add(safeguarding.whoHelps(listing));
        Markup form = begin(listing, input, secret)
                .containing(
                        words(
                                        input,
                                        "What worries you?",
                                        "Leave out names, and what only the council or the police need to know.")
                                .problem(problems.get(ReportInput.WORDS))
                                .done(),
                        email(input, problems),
                        kept(),
                        PostForm.button("Tell Kindred too", "quiet"));
        page.add(Markup.tag(
                        "section",
                        new H2("Tell Kindred too"),
                        new Paragraph(
                                "This does not replace a call. Nobody watches it day and night. Somebody at Kindred"
                                        + " reads it before all other reports, and looks at whether the service should stand here."),
                        form)
                .styled("thread"));
        return page;
    }

    private static Main page(String heading, ListingDetails listing) {
        Main page = new Main();
        page.setClassName("page enquiry-page");
        page.add(
                new H1(heading),
                Markup.tag(
                        "p",
                        Markup.tag("span", "About "),
                        new Anchor(
                                "/listings/" + listing.summary().slug(),
                                listing.summary().name())));
        return page;
    }

    private static void addProblems(Main page, ListingDetails listing, Map<String, String> problems) {
        if (!problems.isEmpty()) {
            page.add(new ProblemSummary("This was not sent yet", problems, field -> address(listing) + "#" + field));
        }
    }

    private static Markup begin(ListingDetails listing, ReportInput input, CsrfToken secret) {
        return PostForm.to(address(listing), secret)
                .styled("stack", "enquiry-form")
                .with("id", "send")
                .containing(
                        PostForm.hidden(ReportInput.TOKEN, input.token()),
                        PostForm.hidden(
                                ReportInput.ABOUT, input.worry() ? ReportInput.WORRY_VALUE : ReportInput.WRONG_VALUE));
    }

    private static Component topics(ReportInput input, @Nullable String problem) {
        Choices choices = new Choices(ReportInput.TOPIC, "What is wrong?", problem);
        ReportTopic.listWrongs().forEach(topic -> choices.add(topic.slug(), topic.label(), topic == input.topic()));
        return choices.done();
    }

    private static FormField words(ReportInput input, String label, String hint) {
        return FormField.area(ReportInput.WORDS, label, input.words(), 6).hint(hint);
    }

    private static Component email(ReportInput input, Map<String, String> problems) {
        return FormField.line("email", ReportInput.EMAIL, "Your email address, if you want to hear what came of it", "")
                .with("value", input.email())
                .hint("The service never learns it. Without it, the next page has a link that shows the same.")
                .problem(problems.get(ReportInput.EMAIL))
                .with("autocomplete", "email")
                .done();
    }

    private Paragraph kept() {
        Paragraph kept =
                new Paragraph("What you write is read by moderators of Kindred only. It and your address are deleted "
                        + settings.keptDays() + " days after the decision. ");
        kept.add(new Anchor("/how-we-moderate", "How we moderate"));
        kept.addClassName("small");
        return kept;
    }

    /** Somebody came without saying which of the two it is. */
    static Main choose(ListingDetails listing) {
        Main page = page("What do you want to tell?", listing);
        page.add(
                Markup.tag(
                        "p",
                        new Anchor(address(listing) + "?about=" + ReportInput.WORRY_VALUE, "Something worries me")),
                Markup.tag(
                        "p",
                        new Anchor(address(listing) + "?about=" + ReportInput.WRONG_VALUE, "Something here is wrong")));
        return page;
    }

    static Main unknown() {
        Main page = new Main();
        page.setClassName("page");
        page.add(
                new H1("We can’t find that service"),
                new Paragraph("The address may be mistyped, or the service was only an example."),
                Markup.tag(
                        "p",
                        Markup.tag("span", "Is somebody in danger? Call 999. "),
                        new Anchor("/urgent-help", "Who else can help")),
                new FindForm(""));
        return page;
    }

    private static String address(ListingDetails listing) {
        return "/report/" + listing.summary().id();
    }
}
