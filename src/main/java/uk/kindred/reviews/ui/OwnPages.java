package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Service;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.ReviewState;
import uk.kindred.reviews.Theme;

/** The private page of a review: how far it has come, and all that its writer may do. */
@Service
class OwnPages {

    private static final Map<String, String> TOLD = Map.of(
            "sent", "Your review is sent.",
            "proven", "Thank you. The proof is taken, and nothing is missing any more.",
            "document", "Your document is sent. A moderator looks at it, and it is deleted then.",
            "changed", "Your changes are saved.",
            "delayed", "The day is saved.",
            "address", "The address is saved.",
            "appealed", "Your appeal is sent.",
            "withdrawn", "It is taken back.");

    private static final Map<String, String> EASY_TOLD = Map.of(
            "sent", "You have sent it. Thank you.",
            "proven", "Thank you. Now nothing is missing.",
            "document", "We have your paper. Somebody looks at it.",
            "changed", "We have saved it.",
            "delayed", "We have saved the day.",
            "address", "We have saved your email.",
            "appealed", "You have sent it.",
            "withdrawn", "You took it back.");

    private final Pointers pointers;
    private final SiteProperties site;
    private final Clock clock;

    OwnPages(Pointers pointers, SiteProperties site, Clock clock) {
        this.pointers = pointers;
        this.site = site;
        this.clock = clock;
    }

    /** @param told a key of what was just done; blank for nothing. @param councilCode to be shown once */
    Main page(OwnReview own, String told, Tried tried, @Nullable String councilCode, CsrfToken secret) {
        Main page = new Main();
        page.setClassName(own.easy() ? "page enquiry-page review-page easy-read" : "page enquiry-page review-page");
        page.add(new H1(own.say("Your review", "What you wrote")));
        String done = (own.easy() ? EASY_TOLD : TOLD).get(told);
        if (done != null) {
            page.add(Markup.tag("div", Markup.tag("p", Markup.tag("strong", done)))
                    .styled("notice")
                    .with("role", "status"));
        }
        if (!tried.problems().isEmpty()) {
            page.add(new ProblemSummary(
                    "This was not done yet", tried.problems(), field -> own.address() + "#" + field));
        }
        page.add(Markup.tag(
                "p",
                Markup.tag("span", "About "),
                new Anchor("/listings/" + own.listing().summary().slug(), own.name())));
        page.add(new H2(own.easy() ? EasyState.title(own) : StateWords.title(own)));
        page.add(own.easy() ? EasyState.of(own, clock) : StateWords.of(own, clock));
        if (own.review().state() == ReviewState.DRAFT) {
            page.add(goOn(own));
        }
        if (own.review().state() == ReviewState.WAITING_FOR_PROOF) {
            page.add(ProofForms.of(own, tried, councilCode, secret));
        }
        if (own.review().state() != ReviewState.WITHDRAWN) {
            page.add(keep(own));
            page.add(pointers.harm(own.review().content().words(), own.listing()));
            page.add(answers(own));
        }
        page.add(NewsList.of(own, clock));
        page.add(OwnForms.of(own, tried, secret));
        return page;
    }

    private static Component goOn(OwnReview own) {
        Anchor on = new Anchor(
                ReviewLinks.WRITE + "/" + own.token() + "/" + ReviewStep.CHECK, own.say("Go on with it", "Go on"));
        on.addClassName("button");
        return Markup.tag("p", on);
    }

    private Component keep(OwnReview own) {
        return FormField.line(
                        "text",
                        "link",
                        own.say("The address of this page", "The way back to this page"),
                        site.absolute(own.address()))
                .hint(own.say(
                        "Keep it: it is the only way back here. Whoever has it can read and change your review.",
                        "Keep it. Show it to nobody. With it anybody can read and change what you wrote."))
                .with("readonly", "")
                .done();
    }

    private static Component answers(OwnReview own) {
        return Markup.tag(
                        "details",
                        Markup.tag("summary", "What you wrote"),
                        ReviewAnswers.list(
                                ReviewAnswers.of(own.review().content(), own.email(), ReviewField.all(), own.easy())))
                .styled("unfold");
    }

    /** All that can be changed, on one page. @param pointed out in what was typed */
    Main edit(OwnReview own, ReviewForm form, List<Component> pointed, CsrfToken secret) {
        String address = own.address() + "/edit";
        Main page = new Main();
        page.setClassName(own.easy() ? "page guided review-page easy-read" : "page guided review-page");
        page.add(new H1("Change what you wrote"));
        if (!form.problems().isEmpty()) {
            page.add(new ProblemSummary("This was not saved yet", form.problems(), field -> address + "#" + field));
        }
        page.add(pointed);
        Markup buttons = Markup.tag("div").styled("step-buttons");
        if (pointed.isEmpty()) {
            buttons.add(button(own.say("Save the changes", "Save"), "on"));
        } else {
            buttons.add(
                    button("I have changed it: look again", "on"),
                    button("Save it as it is", "anyway").styled("quiet"));
        }
        List<Component> parts = new ArrayList<>(AboutPart.ask(form));
        parts.addAll(answers(form));
        parts.addAll(WordsPart.ask(form));
        parts.addAll(ChoicesPart.ask(form, false));
        page.add(
                PostForm.to(address, secret)
                        .styled("stack")
                        .with("id", "send")
                        .containing(parts)
                        .containing(buttons),
                Markup.tag("p", new Anchor(own.address(), "Leave it as it was")));
        return page;
    }

    /** In their two parts, as when they were asked first. */
    private static List<Component> answers(ReviewForm form) {
        List<Question> outcomes = Question.of(Theme.OUTCOMES);
        List<Component> parts = new ArrayList<>();
        if (form.easy()) {
            parts.add(new H2("Your life"));
        }
        parts.addAll(new AnswersPart(Question.ticked().stream()
                        .filter(question -> !outcomes.contains(question))
                        .toList())
                .ask(form));
        parts.add(new H2(form.easy() ? "What it helps with" : "What does it help with?"));
        parts.addAll(new AnswersPart(outcomes).ask(form));
        parts.add(new H2(form.easy() ? "Your words" : "All in all"));
        return parts;
    }

    private static Markup button(String words, String go) {
        return PostForm.button(words).with("name", WritePages.GO).with("value", go);
    }

    /** A private link that leads nowhere; whether it ever did is not told. */
    static ResponseEntity<String> unknown(String address) {
        Main page = new Main();
        page.setClassName("page");
        page.add(
                new H1("We can’t find that review"),
                new Paragraph(
                        "Please check that the whole link was copied. What is never sent is deleted after 60 days, and"
                                + " what was refused 90 days after that."),
                Markup.tag("p", new Anchor("/", "Go to the home page")));
        return PlainPages.answer(
                PageHead.of("Review not found", "")
                        .withStatus(HttpStatus.NOT_FOUND.value())
                        .notIndexed(),
                page,
                address.substring(1));
    }
}
