package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.places.Council;

/** The form in which officers write: a field for the introduction and for each section, beside its figures. */
final class DraftForm {

    private static final int LINES = 7;
    private static final String HOW =
            "Leave a line blank for a new paragraph. Begin lines with “-” for a list. Plain words; no links or pictures.";

    private DraftForm() {}

    static Markup of(
            Council council, int after, StatementContent content, Map<String, String> problems, CsrfToken secret) {
        return form(council, after, content, problems, secret, field -> null);
    }

    /** With what the newest version says where it says something else. */
    static Markup beside(Council council, Statement newest, StatementContent typed, CsrfToken secret) {
        StatementContent theirs = newest.content();
        return form(council, newest.version(), typed, Map.of(), secret, slug -> {
            String other = slug.equals(DraftPages.INTRODUCTION) ? theirs.introduction() : theirs.wordsTo(slug);
            String own = slug.equals(DraftPages.INTRODUCTION) ? typed.introduction() : typed.wordsTo(slug);
            return other.equals(own) ? null : other;
        });
    }

    /** @param theirs what somebody else saved to a section, by its slug; null for nothing else */
    private static Markup form(
            Council council,
            int after,
            StatementContent content,
            Map<String, String> problems,
            CsrfToken secret,
            Function<String, @Nullable String> theirs) {
        Markup form = PostForm.to(DraftController.ADDRESS, secret)
                .styled("stack", "statement-form")
                .containing(
                        PostForm.hidden("council", council.gss()),
                        PostForm.hidden("after", String.valueOf(after)),
                        area(
                                DraftPages.INTRODUCTION,
                                "Introduction",
                                content.introduction(),
                                problems.get(DraftPages.INTRODUCTION)));
        addTheirs(form, theirs.apply(DraftPages.INTRODUCTION));
        content.sections().forEach(section -> {
            String field = DraftPages.field(section.slug());
            form.add(
                    new H2(section.title()),
                    figures(section),
                    area(
                            field,
                            "What the council says to “" + section.title() + "”",
                            content.wordsTo(section.slug()),
                            problems.get(field)));
            addTheirs(form, theirs.apply(section.slug()));
        });
        return form.containing(Markup.tag(
                        "div",
                        PostForm.button("Save").with("name", "action").with("value", "save"),
                        PostForm.button("Save with the figures of today", "quiet")
                                .with("name", "action")
                                .with("value", "figures"))
                .styled("line"));
    }

    private static Component area(String name, String label, String words, @Nullable String problem) {
        return FormField.area(name, label, words, LINES)
                .hint(HOW)
                .problem(problem)
                .done();
    }

    private static void addTheirs(Markup form, @Nullable String words) {
        if (words != null) {
            form.add(Markup.tag(
                            "div",
                            Markup.tag("p", "Saved meanwhile:").styled("small"),
                            Markup.tag("p", words.isBlank() ? "(nothing)" : words)
                                    .styled("said"))
                    .styled("panel"));
        }
    }

    private static Component figures(SectionFigures section) {
        Markup details = Markup.tag("details", Markup.tag("summary", "The figures of “" + section.title() + "”"));
        section.sentences().forEach(sentence -> details.containing(PlainWords.of(sentence)));
        section.figures().forEach(figure -> details.add(FigureCharts.of(figure)));
        return details;
    }
}
