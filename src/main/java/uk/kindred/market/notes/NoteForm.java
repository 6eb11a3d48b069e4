package uk.kindred.market.notes;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.market.officers.Typed;
import uk.kindred.places.Council;

/** The pages on which a note is written, and changed or deleted. All that was typed stands in them. */
final class NoteForm {

    private final Typed typed;
    private final CsrfToken secret;

    NoteForm(Typed typed, CsrfToken secret) {
        this.typed = typed;
        this.secret = secret;
    }

    Main begin(Council council) {
        Main page = page("Write a note", council);
        String address = NotesController.ADDRESS + "/new";
        OfficerPages.addProblems(page, typed.problems(), address);
        page.add(PostForm.to(address, secret)
                .styled("panel")
                .containing(
                        PostForm.hidden(NoteReader.COUNCIL, council.gss()),
                        PostForm.hidden(NoteReader.ID, typed.line(NoteReader.ID)),
                        abouts(),
                        FormField.of(NoteReader.KIND, "Kind of support", kinds())
                                .hint("Only for a note about one kind.")
                                .problem(typed.problem(NoteReader.KIND))
                                .done(),
                        FormField.line(
                                        "text",
                                        NoteReader.LISTING,
                                        "The number of the listing",
                                        typed.line(NoteReader.LISTING))
                                .hint(
                                        "Only for a note about a listing or whoever runs it. It stands on the listing’s page"
                                                + " under “Where this comes from”.")
                                .problem(typed.problem(NoteReader.LISTING))
                                .with("autocomplete", "off")
                                .with("maxlength", "50")
                                .done(),
                        words(),
                        PostForm.button("Keep this note")));
        return page;
    }

    /** @param versions the last first */
    Main change(Council council, Note note, List<Note.Version> versions, ZoneId zone) {
        Main page = page("Note on " + note.subject(), council);
        String address = NotesController.ADDRESS + "/" + note.id();
        OfficerPages.addProblems(page, typed.problems(), address);
        page.add(
                PostForm.to(address, secret)
                        .styled("panel")
                        .containing(
                                PostForm.hidden(NoteReader.VERSION, String.valueOf(note.version())),
                                words(),
                                PostForm.button("Save the change")),
                Markup.tag("h2", "What it said, and when"),
                history(versions, zone),
                delete(address));
        return page;
    }

    private static Markup history(List<Note.Version> versions, ZoneId zone) {
        Markup list = Markup.tag("ol").styled("plain-list", "said-list").with("reversed", "");
        versions.forEach(version -> list.add(Markup.tag(
                "li",
                Markup.tag("p", version.words()).styled("said"),
                Markup.tag(
                                "p",
                                NotesPage.who(version.byThem()) + " on "
                                        + Dates.day(LocalDate.ofInstant(version.writtenAt(), zone)))
                        .styled("small", "soft"))));
        return list;
    }

    private Markup delete(String address) {
        String problem = typed.problem(NoteReader.SURE);
        String problemId = problem == null ? null : NoteReader.SURE + "-error";
        Markup group = Markup.tag("fieldset", Markup.tag("legend", "Delete this note"))
                .with("id", NoteReader.SURE)
                .with("tabindex", "-1");
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", problemId));
        }
        group.add(FormField.tick(
                NoteReader.SURE,
                "yes",
                "Delete it with its whole history. It can’t be brought back.",
                false,
                problemId));
        return PostForm.to(address + "/delete", secret)
                .styled("panel")
                .containing(group, PostForm.button("Delete this note", "quiet"));
    }

    private Markup words() {
        return FormField.area(NoteReader.WORDS, "The note", typed.words(NoteReader.WORDS), 8)
                .hint(
                        "For colleagues in your council alone. Leave out who draws on care, and anybody’s health: that belongs"
                                + " in your own records.")
                .problem(typed.problem(NoteReader.WORDS))
                .done();
    }

    private Markup abouts() {
        String problem = typed.problem(NoteReader.ABOUT);
        String problemId = problem == null ? null : NoteReader.ABOUT + "-error";
        Markup group = Markup.tag("fieldset", Markup.tag("legend", "What is it about?"))
                .with("id", NoteReader.ABOUT)
                .with("tabindex", "-1");
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", problemId));
        }
        for (NoteAbout about : NoteAbout.values()) {
            group.add(FormField.radio(
                    NoteReader.ABOUT,
                    about.slug(),
                    about.label(),
                    about.slug().equals(typed.line(NoteReader.ABOUT)),
                    problemId));
        }
        return group;
    }

    private Markup kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (SupportKind kind : SupportKind.values()) {
            kinds.put(kind.slug(), kind.label());
        }
        return OfficerPages.select(kinds, typed.line(NoteReader.KIND));
    }

    private static Main page(String heading, Council council) {
        Main page = OfficerPages.main(
                heading, "Notes of " + council.shortName(), NotesController.ADDRESS + "?council=" + council.gss());
        page.add(new Paragraph("Only officers of " + council.name() + " see it."));
        return page;
    }
}
