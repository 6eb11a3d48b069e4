package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.reviews.Answer;
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.Coded;
import uk.kindred.reviews.Incentive;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Recommends;
import uk.kindred.reviews.ReviewContent;
import uk.kindred.reviews.Theme;
import uk.kindred.reviews.Writer;

/** The questions that everybody answers, for an officer who has a letter before them or somebody on the phone. */
final class TypeInPages {

    static final String GO = "go";
    static final String ANYWAY = "anyway";

    private static final String TITLE = "A review by letter or phone";

    private final Typed typed;
    private final LocalDate today;

    private TypeInPages(Typed typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /** @param pointed out in what was typed; then it can be sent as it is */
    static ResponseEntity<String> form(
            ListingDetails listing, Typed typed, List<Component> pointed, LocalDate today, CsrfToken secret) {
        return new TypeInPages(typed, today).form(listing, pointed, secret);
    }

    private ResponseEntity<String> form(ListingDetails listing, List<Component> pointed, CsrfToken secret) {
        String own = ReviewOfficerController.ADDRESS + "/" + listing.summary().id() + "/type-in";
        Main page = StaffPages.main(TITLE, "Reviews in your council", ReviewOfficerController.ADDRESS);
        StaffPages.addProblems(page, typed.problems(), own);
        Paragraph lead = new Paragraph("About " + listing.summary().name() + ", in their words and not in yours.");
        lead.addClassName("lead");
        page.add(lead);
        page.add(
                pointed.isEmpty()
                        ? List.<Component>of(StaffPages.panel("Before you begin", before(listing)))
                        : pointed);
        Markup form = PostForm.to(own, secret)
                .styled("stack")
                .with("id", "listing")
                .with("tabindex", "-1")
                .containing(PostForm.hidden(TypedReview.TOKEN, typed.line(TypedReview.TOKEN)));
        addWho(form);
        addQuestions(form);
        addEnd(form);
        page.add(
                pointed.isEmpty()
                        ? form.containing(PostForm.button("Send it"))
                        : form.containing(
                                PostForm.button("I have changed it: look again"),
                                PostForm.button("Send it as it is", "quiet")
                                        .with("name", GO)
                                        .with("value", ANYWAY)));
        return StaffPages.answer(TITLE, page, own, typed.problems());
    }

    private static Markup before(ListingDetails listing) {
        return StaffPages.points(
                "Look up that they, or the person they are close to, draw on "
                        + listing.summary().name()
                        + " or did in the last three years. With this form the council confirms it.",
                "“They” is whoever draws on the service: the person who writes or calls, or the one they are close to. Read each"
                        + " question out with “you” or the name. What they do not want to answer stays open.",
                "Leave out names, rooms, days and anything else that would tell who they are. Tell them so.",
                "They get a letter with a secret address, by which they alone can change it or take it back.");
    }

    private void addWho(Markup form) {
        form.add(
                choices(
                        TypedReview.CHANNEL,
                        "How did it reach you?",
                        Stream.of(Channel.values()).filter(Channel::isTypedIn).toList()),
                choices(TypedReview.WRITER, "Who are they?", Arrays.asList(Writer.values())),
                quarter(TypedReview.FROM, "From when is it about?"),
                quarter(TypedReview.TO, "Until when?"));
    }

    private void addQuestions(Markup form) {
        for (Theme theme : Theme.values()) {
            List<Question> asked = Question.of(theme);
            if (theme == Theme.RECOMMEND || asked.isEmpty()) {
                continue;
            }
            form.add(Markup.tag("h2", theme.label()));
            asked.forEach(question ->
                    form.add(choices(TypedReview.field(question), asked(question), Arrays.asList(Answer.values()))
                            .styled("in-a-row")));
        }
        form.add(
                Markup.tag("h2", "In their own words"),
                FormField.area(TypedReview.WORDS, "What they say", typed.words(TypedReview.WORDS), 8)
                        .hint("What is good, what is not. At most " + ReviewContent.MOST_CHARACTERS
                                + " characters; it may stay empty.")
                        .problem(typed.problem(TypedReview.WORDS))
                        .done(),
                choices(TypedReview.RECOMMENDS, "Overall, how was it?", Arrays.asList(Recommends.values())));
    }

    /** Of whoever draws on the service, never in the officer's own person. */
    private static String asked(Question question) {
        return question.asked(Writer.ADVOCATE).replace("They, or we, know", "They know");
    }

    private void addEnd(Markup form) {
        form.add(
                choices(
                        TypedReview.INCENTIVE,
                        "Was anything given or promised to them for it?",
                        Arrays.asList(Incentive.values())),
                Markup.tag("h2", "What they wish"),
                FormField.tick(
                        TypedReview.NAMED,
                        TypedReview.YES,
                        "The service may know who they are. Otherwise they stay anonymous to it.",
                        typed.line(TypedReview.NAMED).equals(TypedReview.YES),
                        null),
                FormField.line(
                                "text",
                                TypedReview.KNOWN_AS,
                                "Then how it may know them",
                                typed.line(TypedReview.KNOWN_AS))
                        .hint("Only the service is told. Leave it empty for those who stay anonymous.")
                        .problem(typed.problem(TypedReview.KNOWN_AS))
                        .with("autocomplete", "off")
                        .done(),
                FormField.line(
                                "date",
                                TypedReview.NOT_BEFORE,
                                "If they want to wait: not before which day?",
                                typed.line(TypedReview.NOT_BEFORE))
                        .hint("At most a year. Empty: with all others at the start of a month.")
                        .problem(typed.problem(TypedReview.NOT_BEFORE))
                        .done(),
                FormField.line(
                                "email",
                                TypedReview.EMAIL,
                                "Their email, if they have one",
                                typed.line(TypedReview.EMAIL))
                        .hint("For what becomes of it, and nothing else. Without one, the letter is enough.")
                        .problem(typed.problem(TypedReview.EMAIL))
                        .with("autocomplete", "off")
                        .done());
    }

    private Markup choices(String name, String legend, List<? extends Coded> options) {
        return StaffPages.choices(name, legend, options, typed.line(name), typed.problem(name));
    }

    private Markup quarter(String name, String label) {
        return StaffPages.quarters(name, label, Quarter.of(today), typed.line(name))
                .problem(typed.problem(name))
                .done();
    }

    static ResponseEntity<String> refused(ListingDetails listing, String refusal) {
        Main page = StaffPages.main(
                "No review of " + listing.summary().name(), "Reviews in your council", ReviewOfficerController.ADDRESS);
        page.add(new Paragraph(refusal));
        return StaffPages.answer(TITLE, page, ReviewOfficerController.ADDRESS, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
