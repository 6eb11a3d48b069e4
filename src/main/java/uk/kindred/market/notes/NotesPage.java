package uk.kindred.market.notes;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.places.Council;

/** A council's notes, the one changed last first. */
final class NotesPage {

    static final int ON_A_PAGE = 20;

    private static final Map<String, String> TOLD = Map.of(
            "written", "The note is kept.",
            "changed", "The note is changed. What it said before stays in its history.",
            "deleted", "The note and its history are deleted. The audit log says that you did it.");

    private final Council council;
    private final ZoneId zone;

    NotesPage(Council council, ZoneId zone) {
        this.council = council;
        this.zone = zone;
    }

    /** @param some one more than fit on the page, if there are more. @param told a word for what was just done */
    Main list(List<Council> theirs, List<Note> some, NoteFilter filter, int number, String told) {
        Main page = OfficerPages.desk(
                council, "Notes of " + council.shortName() + " on the market", NotesController.ADDRESS);
        OfficerPages.addDone(page, TOLD.get(told));
        OfficerPages.addOthers(page, council, theirs, gss -> NotesController.ADDRESS + "?council=" + gss);
        Anchor write = new Anchor(NotesController.ADDRESS + "/new?council=" + council.gss(), "Write a note");
        write.addClassName("button");
        page.add(
                new Paragraph("Only officers of " + council.name()
                        + " see these. They are in no page, file or search that others see."),
                Markup.tag("p", write).styled("no-print"),
                find(filter),
                Markup.tag("h2", isNarrowed(filter) ? "What was found" : "All notes"));
        if (some.isEmpty()) {
            page.add(new Paragraph(isNarrowed(filter) ? "No note is like that." : "Nobody has written any yet."));
        }
        Markup list = Markup.tag("ul").styled("plain-list", "said-list");
        some.stream().limit(ON_A_PAGE).forEach(note -> list.add(row(note)));
        page.add(
                list,
                Paging.links(number, some.size() > ON_A_PAGE, at -> address(filter) + "&page=" + at),
                Markup.tag(
                                "p",
                                OfficerPages.download(
                                        NotesController.ADDRESS + "/notes.csv?council=" + council.gss(),
                                        "Download all notes as CSV"),
                                new Anchor("/officer/market/rates?council=" + council.gss(), "What your council pays"))
                        .styled("line", "no-print"));
        return page;
    }

    private static boolean isNarrowed(NoteFilter filter) {
        return !filter.find().isEmpty() || filter.kind() != null;
    }

    private Markup find(NoteFilter filter) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (SupportKind kind : SupportKind.values()) {
            kinds.put(kind.slug(), kind.label());
        }
        SupportKind chosen = filter.kind();
        Markup select = Markup.tag("select", Markup.tag("option", "Any kind").with("value", ""));
        kinds.forEach((value, words) -> select.add(Markup.tag("option", words)
                .with("value", value)
                .when(chosen != null && chosen.slug().equals(value), "selected")));
        return Markup.tag(
                        "form",
                        PostForm.hidden(NoteReader.COUNCIL, council.gss()),
                        FormField.line("text", "find", "A listing or provider", filter.find())
                                .hint("The number of a listing, or a part of a name.")
                                .with("autocomplete", "off")
                                .with("maxlength", "100")
                                .done(),
                        FormField.of("kind", "Kind of support", select).done(),
                        PostForm.button("Find notes", "quiet"))
                .with("method", "get")
                .with("action", NotesController.ADDRESS)
                .with("role", "search")
                .styled("panel", "no-print");
    }

    private Markup row(Note note) {
        Anchor change = new Anchor(NotesController.ADDRESS + "/" + note.id());
        change.add(Markup.tag("span", "Change, history or delete"), Markup.spoken(": note on " + note.subject()));
        Markup links = Markup.tag("p", change).styled("line", "no-print");
        Note.Named listing = note.listing();
        if (listing != null) {
            links.add(new Anchor("/listings/" + listing.slug(), "The listing"));
        }
        return Markup.tag(
                "li",
                Markup.tag("h3", note.subject()),
                Markup.tag("p", note.words()).styled("said"),
                Markup.tag("p", who(note.byThem()) + " on " + day(note)).styled("small", "soft"),
                links);
    }

    static String who(boolean byThem) {
        return byThem ? "You" : "A colleague";
    }

    private String day(Note note) {
        return Dates.day(LocalDate.ofInstant(note.changedAt(), zone));
    }

    private String address(NoteFilter filter) {
        SupportKind kind = filter.kind();
        return NotesController.ADDRESS + "?council=" + council.gss() + "&find="
                + URLEncoder.encode(filter.find(), StandardCharsets.UTF_8) + "&kind="
                + (kind == null ? "" : kind.slug());
    }
}
