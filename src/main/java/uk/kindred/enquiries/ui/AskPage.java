package uk.kindred.enquiries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FindForm;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ui.ContactLines;

/** One form to ask several services, each with its own tick. */
class AskPage extends Main {

    private final EnquiryInput input;
    private final Map<String, String> problems;

    /**
     * @param asked services that can be asked from here
     * @param others those that nobody keeps, or that have closed
     * @param agreement what sending it means, to be agreed to
     */
    AskPage(
            List<ListingDetails> asked,
            List<ListingDetails> others,
            EnquiryInput input,
            Map<String, String> problems,
            String agreement,
            CsrfToken secret) {
        this.input = input;
        this.problems = problems;
        setClassName("page enquiry-page");
        add(new H1(
                asked.size() == 1 && others.isEmpty()
                        ? "Ask " + asked.getFirst().summary().name()
                        : "Ask services"));
        if (!problems.isEmpty()) {
            add(new ProblemSummary("This was not sent yet", problems, field -> "/enquire#" + field));
        }
        if (asked.isEmpty() && others.isEmpty()) {
            add(
                    new Paragraph("No service is chosen. Find one first, then choose “Ask a question” on its page."),
                    new FindForm(""));
            return;
        }
        if (!asked.isEmpty()) {
            Paragraph lead =
                    new Paragraph("Say as much or as little as you like. You need no account, and the services do"
                            + " not see your email address.");
            lead.addClassName("lead");
            add(lead, form(asked, agreement, secret));
        }
        if (!others.isEmpty()) {
            add(unkept(others, asked.isEmpty()));
        }
        add(urgent());
    }

    private Markup form(List<ListingDetails> asked, String agreement, CsrfToken secret) {
        Markup form = PostForm.to("/enquire", secret).styled("stack", "enquiry-form");
        form.add(PostForm.hidden(EnquiryInput.TOKEN, input.token()));
        input.shown().forEach(id -> form.add(PostForm.hidden(EnquiryInput.SHOWN, id)));
        form.add(services(asked), words(), visit(asked), contact(), consent(agreement));
        form.add(PostForm.button(asked.size() == 1 ? "Send it" : "Send it to the services I ticked"));
        return form;
    }

    private Markup services(List<ListingDetails> asked) {
        Markup group = group(EnquiryInput.SERVICES, "Who do you want to ask?");
        for (ListingDetails listing : asked) {
            String place = listing.summary().town() == null
                    ? ""
                    : ", " + listing.summary().town();
            String example = listing.summary().offer().example() ? " (an example, which answers that it is one)" : "";
            group.add(FormField.tick(
                    EnquiryInput.SERVICES,
                    listing.summary().id(),
                    listing.summary().name() + place + example,
                    input.ticked().contains(listing.summary().id()),
                    problemId(EnquiryInput.SERVICES)));
        }
        return group;
    }

    private Markup words() {
        return FormField.area(EnquiryInput.WORDS, "What would you like to ask or say?", input.words(), 7)
                .hint(
                        "For example: who the support is for, what would help, from when, and what you want to know. Leave out"
                                + " what you would rather say later.")
                .problem(problems.get(EnquiryInput.WORDS))
                .done();
    }

    private Markup visit(List<ListingDetails> asked) {
        Markup group = group(EnquiryInput.VISIT, "A visit");
        group.add(
                FormField.tick(EnquiryInput.VISIT, "yes", "I would like to visit or meet them", input.visit(), null),
                FormField.line("text", EnquiryInput.VISIT_WHEN, "When would suit you?", input.visitWhen())
                        .hint("If you know. For example: weekday afternoons.")
                        .problem(problems.get(EnquiryInput.VISIT_WHEN))
                        .with("autocomplete", "off")
                        .done());
        asked.stream()
                .map(listing -> listing.summary().kinds().getFirst())
                .distinct()
                .forEach(kind -> group.add(Markup.tag(
                        "p",
                        new Anchor(
                                "/questions-to-ask/" + kind.slug(),
                                "Questions to ask on a visit, to print: " + kind.label()))));
        return group;
    }

    private Markup contact() {
        Markup group = group("contact", "How they can answer you");
        group.add(
                FormField.line("text", EnquiryInput.NAME, "What should they call you?", input.name())
                        .hint("Any name, or none.")
                        .problem(problems.get(EnquiryInput.NAME))
                        .with("autocomplete", "name")
                        .done(),
                FormField.line("email", EnquiryInput.EMAIL, "Your email address", input.email())
                        .hint("Answers are passed on to it. The services do not see it.")
                        .problem(problems.get(EnquiryInput.EMAIL))
                        .with("autocomplete", "email")
                        .done(),
                FormField.line("tel", EnquiryInput.PHONE, "Your phone number", input.phone())
                        .hint("Only if they may call you: the services you ticked will see it.")
                        .problem(problems.get(EnquiryInput.PHONE))
                        .with("autocomplete", "tel")
                        .done());
        return group;
    }

    private Markup consent(String agreement) {
        Markup group = group(EnquiryInput.CONSENT, "Your agreement");
        group.add(
                FormField.tick(
                        EnquiryInput.CONSENT, "yes", agreement, input.consent(), problemId(EnquiryInput.CONSENT)),
                Markup.tag("p", new Anchor("/privacy", "How we treat what you write")));
        return group;
    }

    /** A fieldset that says at its head what is wrong with it. */
    private Markup group(String name, String legend) {
        Markup group = Markup.tag("fieldset", Markup.tag("legend", legend))
                .with("id", name)
                .with("tabindex", "-1");
        String problem = problems.get(name);
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", name + "-error"));
        }
        return group;
    }

    private @Nullable String problemId(String name) {
        return problems.containsKey(name) ? name + "-error" : null;
    }

    private static Markup unkept(List<ListingDetails> others, boolean all) {
        Markup section = Markup.tag("section", new H2(all ? "How to reach them" : "These can’t be asked from here"))
                .styled("unkept");
        section.add(
                new Paragraph("Nobody who works there looks after its page on Kindred yet, so a form would go nowhere."
                        + " What the register tells:"));
        for (ListingDetails listing : others) {
            Component name = new Anchor(
                    "/listings/" + listing.summary().slug(), listing.summary().name());
            section.add(Markup.tag("h3", name), new ContactLines(listing));
        }
        return section;
    }

    private static Paragraph urgent() {
        return new Paragraph(
                Markup.tag("strong", "Is somebody in danger?"),
                Markup.tag("span", " Do not wait for an answer: "),
                new Anchor("/urgent-help", "urgent help"));
    }
}
