package uk.kindred.providers.guided;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;

/** One step as a page. */
@Component
class StepPages {

    private final Steps steps;

    StepPages(Steps steps) {
        this.steps = steps;
    }

    /**
     * What a step's page shows.
     *
     * @param draft with this step's answers as they were typed
     * @param version that the answers were last seen in
     * @param then where to go after it, "preview" or blank
     */
    record Shown(Draft draft, Step step, long version, String then, Map<String, String> problems) {

        String address() {
            return draft.address() + "/" + step.slug();
        }
    }

    StepForm form(Shown shown) {
        StepForm form = new StepForm(shown.draft().answers(), shown.problems());
        shown.step().ask(form, shown.draft());
        return form;
    }

    Main page(Shown shown, CsrfToken secret) {
        Draft draft = shown.draft();
        List<Step> all = steps.of(draft.kind());
        int number = all.indexOf(shown.step()) + 1;
        Main page = new Main();
        page.setClassName("page guided");
        page.add(
                Markup.tag("p", "Step " + number + " of " + all.size() + ", " + KindHelp.inSentence(draft.kind()))
                        .styled("step-count"),
                progress(number, all.size()),
                Markup.tag("h1", shown.step().title(draft.kind())));
        if (!shown.problems().isEmpty()) {
            page.add(new ProblemSummary(
                    "Saved, but please look at this", shown.problems(), field -> shown.address() + "#" + field));
        }
        page.add(fields(shown, form(shown), secret, number > 1));
        return page;
    }

    /** The same in words stands above it. */
    private static Markup progress(int number, int all) {
        return Markup.tag("progress")
                .with("value", Integer.toString(number))
                .with("max", Integer.toString(all))
                .with("aria-hidden", "true");
    }

    private static Markup fields(Shown shown, StepForm form, CsrfToken secret, boolean hasBefore) {
        Markup buttons = Markup.tag("div", button("Save and go on", "on")).styled("step-buttons");
        if (hasBefore) {
            buttons.add(button("Save and go back", "back").styled("quiet"));
        }
        buttons.add(button("Save and stop for now", "later").styled("quiet"));
        return PostForm.to(shown.address(), secret)
                .styled("stack")
                .containing(
                        PostForm.hidden("version", Long.toString(shown.version())),
                        PostForm.hidden("then", shown.then()))
                .containing(form.parts())
                .containing(buttons);
    }

    private static Markup button(String words, String go) {
        return PostForm.button(words).with("name", "go").with("value", go);
    }

    /**
     * Two windows have answered the same step differently: whoever typed it chooses.
     *
     * @param typed with this window's answers, to be saved over the others
     * @param stored as it was saved by the other
     */
    Main conflict(Shown typed, Draft stored, CsrfToken secret) {
        Main page = new Main();
        page.setClassName("page guided");
        page.add(
                Markup.tag("h1", "You have changed this in another window"),
                new Paragraph("“" + typed.step().title(stored.kind())
                        + "” was saved after you opened this page. Which of the two shall stand?"));
        Shown saved = new Shown(stored, typed.step(), stored.version(), typed.then(), Map.of());
        page.add(
                section("What you typed here", form(typed).inWords(own(typed))),
                keepMine(typed, stored.version(), secret),
                section("What was saved in the other window", form(saved).inWords(stored.answers())),
                Markup.tag("p", new Anchor(saved.address(), "Keep what was saved"))
                        .styled("keep-saved"));
        return page;
    }

    private static Answers own(Shown shown) {
        return shown.draft().answers();
    }

    private Markup keepMine(Shown typed, long version, CsrfToken secret) {
        Markup form = PostForm.to(typed.address(), secret)
                .containing(PostForm.hidden("version", Long.toString(version)), PostForm.hidden("then", typed.then()));
        Answers answers = own(typed);
        for (String field : form(typed).fields()) {
            answers.all(field).forEach(value -> form.add(PostForm.hidden(field, value)));
        }
        return form.containing(PostForm.button("Keep what I typed here"));
    }

    private static Markup section(String heading, Map<String, String> words) {
        Markup facts = Markup.tag("dl").styled("answers");
        words.forEach(
                (label, answer) -> facts.add(Markup.tag("div", Markup.tag("dt", label), Markup.tag("dd", answer))));
        Markup section = Markup.tag("section", new H2(heading));
        return words.isEmpty() ? section.containing(new Paragraph("Nothing.")) : section.containing(facts);
    }
}
