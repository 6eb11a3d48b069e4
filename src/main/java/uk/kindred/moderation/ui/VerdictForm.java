package uk.kindred.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterKind;

/** How a moderator decides: one of two, with a reason that whoever asked can read. */
final class VerdictForm {

    private final Matter matter;
    private final boolean canClose;
    private final VerdictInput input;
    private final Map<String, String> problems;

    VerdictForm(Matter matter, boolean canClose, VerdictInput input, Map<String, String> problems) {
        this.matter = matter;
        this.canClose = canClose;
        this.input = input;
        this.problems = problems;
    }

    Markup to(String address, CsrfToken secret) {
        Markup form = PostForm.to(address, secret)
                .styled("stack")
                .containing(
                        PostForm.hidden(VerdictInput.VERSION, String.valueOf(matter.version())),
                        decision(),
                        sentences(),
                        FormField.area(VerdictInput.REASON, "The reason, in your own words", input.words(), 4)
                                .hint(
                                        "Added to the sentence. Plain words, no names, nothing that tells who reported. Whoever"
                                                + " asked reads it, and so does the listing’s keeper if it is taken off.")
                                .problem(problems.get(VerdictInput.REASON))
                                .done());
        if (canClose) {
            form.add(closing());
        }
        return Markup.tag("section", new H2("Decide"), form.containing(PostForm.button("Decide")))
                .styled("thread")
                .with("id", "decide");
    }

    private Component decision() {
        Choices choices =
                new Choices(VerdictInput.DECISION, "What do you decide?", problems.get(VerdictInput.DECISION));
        choices.add(VerdictInput.ACCEPT, accept(matter.kind()), Boolean.TRUE.equals(input.accepted()));
        choices.add(VerdictInput.REFUSE, refuse(matter.kind()), Boolean.FALSE.equals(input.accepted()));
        return choices.done();
    }

    private Component sentences() {
        Markup list = Markup.tag("select", option("", "None: I write my own", input.sentence() == null));
        for (boolean accepting : new boolean[] {true, false}) {
            Markup group =
                    Markup.tag("optgroup").with("label", accepting ? accept(matter.kind()) : refuse(matter.kind()));
            ReadySentences.of(matter.kind(), accepting)
                    .forEach(sentence ->
                            group.add(option(sentence.id(), sentence.words(), sentence.equals(input.sentence()))));
            list.add(group);
        }
        return FormField.of(VerdictInput.SENTENCE, "A ready-made sentence", list)
                .problem(problems.get(VerdictInput.SENTENCE))
                .done();
    }

    private static Markup option(String value, String words, boolean chosen) {
        return Markup.tag("option", words).with("value", value).when(chosen, "selected");
    }

    private Component closing() {
        String problem = problems.get(VerdictInput.CLOSE);
        Markup group = Markup.tag("fieldset", Markup.tag("legend", "The listing"))
                .with("id", VerdictInput.CLOSE)
                .with("tabindex", "-1");
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", "close-error"));
        }
        return group.containing(FormField.tick(
                VerdictInput.CLOSE,
                "yes",
                "Take it off Kindred. Those who keep it are told the reason and may appeal.",
                input.closeListing(),
                problem == null ? null : "close-error"));
    }

    private static String accept(MatterKind kind) {
        return switch (kind) {
            case NEW_LISTING -> "Publish it";
            case PHOTO -> "Show it";
            case CLAIM -> "Accept the claim";
            case REPORT -> "There is something in it";
            case APPEAL -> "The appeal is right: turn the first decision round";
            case REVIEW -> "It is in order: let it go on";
            case REVIEW_DOCUMENT -> "It shows that they know the service";
            case REVIEW_REPLY -> "Show it";
            case REVIEW_REPORT -> "The report is right: take the review off";
            case REVIEW_INVITATIONS -> "The invitations are in order";
        };
    }

    private static String refuse(MatterKind kind) {
        return switch (kind) {
            case NEW_LISTING -> "Do not publish it";
            case PHOTO -> "Do not show it";
            case CLAIM -> "Refuse the claim";
            case REPORT -> "Nothing has to change";
            case APPEAL -> "The first decision stands";
            case REVIEW -> "Do not publish it";
            case REVIEW_DOCUMENT -> "It does not show that";
            case REVIEW_REPLY -> "Do not show it";
            case REVIEW_REPORT -> "The review stays";
            case REVIEW_INVITATIONS -> "Stop these codes";
        };
    }
}
