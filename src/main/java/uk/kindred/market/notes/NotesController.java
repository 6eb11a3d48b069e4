package uk.kindred.market.notes;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.officers.OfficerCouncils;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.market.officers.Typed;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Where officers write, find, change and delete their council's notes. */
@RestController
@RequestMapping(NotesController.ADDRESS)
@OnlyFor(Role.COUNCIL_OFFICER)
class NotesController {

    static final String ADDRESS = "/officer/market/notes";

    private static final String ONE = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    private static final int MOST_IN_FILE = 10_000;

    private final OfficerCouncils theirs;
    private final Councils councils;
    private final Notes notes;
    private final NoteReader reader;
    private final Clock clock;

    NotesController(OfficerCouncils theirs, Councils councils, Notes notes, NoteReader reader, Clock clock) {
        this.theirs = theirs;
        this.councils = councils;
        this.notes = notes;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> list(@RequestParam MultiValueMap<String, String> query) {
        Typed typed = Typed.of(query);
        Council council = theirs.require(typed.line(NoteReader.COUNCIL));
        NoteFilter filter = new NoteFilter(
                typed.line("find"), SupportKind.findBySlug(typed.line("kind")).orElse(null));
        int number = Paging.number(typed.line("page"));
        List<Note> some = notes.list(council, filter, NotesPage.ON_A_PAGE + 1, (number - 1L) * NotesPage.ON_A_PAGE);
        Main page =
                new NotesPage(council, clock.getZone()).list(theirs.list(), some, filter, number, typed.line("told"));
        return OfficerPages.answer("Notes on the market", page, ADDRESS, HttpStatus.OK);
    }

    /** For the officers of this council alone; every note with its last words. */
    @GetMapping("/notes.csv")
    ResponseEntity<String> file(@RequestParam(name = NoteReader.COUNCIL, defaultValue = "") String gss) {
        Council council = theirs.require(gss);
        return OfficerPages.file(
                "notes-" + council.slug() + "-" + LocalDate.now(clock) + ".csv",
                NoteFile.write(notes.list(council, NoteFilter.ALL, MOST_IN_FILE, 0)));
    }

    @GetMapping("/new")
    ResponseEntity<String> begin(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        Typed asked = Typed.of(query);
        Council council = theirs.require(asked.line(NoteReader.COUNCIL));
        return form(council, Typed.filledIn(NoteReader.begun(asked)), request);
    }

    @PostMapping("/new")
    ResponseEntity<String> write(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        Typed typed = Typed.of(sent);
        Council council = theirs.require(typed.line(NoteReader.COUNCIL));
        Subject subject = reader.subject(typed);
        String words = NoteReader.words(typed);
        if (subject == null || !typed.isSound()) {
            return form(council, typed, request);
        }
        notes.write(council, NoteReader.idOf(typed), subject, words);
        return OfficerPages.to(ADDRESS + "?council=" + council.gss() + "&told=written");
    }

    @GetMapping(ONE)
    ResponseEntity<String> show(@PathVariable UUID id, HttpServletRequest request) {
        Note note = require(id);
        return show(note, Typed.filledIn(NoteReader.filledIn(note)), HttpStatus.OK, request);
    }

    @PostMapping(ONE)
    ResponseEntity<String> change(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        Note note = require(id);
        Typed typed = Typed.of(sent);
        String words = NoteReader.words(typed);
        if (!typed.isSound()) {
            return show(note, typed, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        if (!notes.change(note, NoteReader.versionOf(typed), words)) {
            typed.wrong(
                    NoteReader.WORDS,
                    "A colleague changed this note since you opened it. What it says now stands below. Put both together,"
                            + " then save.");
            return show(require(id), typed, HttpStatus.CONFLICT, request);
        }
        return OfficerPages.to(ADDRESS + "?council=" + note.councilGss() + "&told=changed");
    }

    @PostMapping(ONE + "/delete")
    ResponseEntity<String> delete(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        Note note = require(id);
        if (!Typed.of(sent).line(NoteReader.SURE).equals("yes")) {
            Typed typed = Typed.filledIn(NoteReader.filledIn(note));
            typed.wrong(NoteReader.SURE, "Tick that you want to delete it. It can’t be brought back.");
            return show(note, typed, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        notes.delete(note);
        return OfficerPages.to(ADDRESS + "?council=" + note.councilGss() + "&told=deleted");
    }

    private Note require(UUID id) {
        return notes.find(id).orElseThrow(() -> new AccessDeniedException("no note of theirs"));
    }

    private ResponseEntity<String> form(Council council, Typed typed, HttpServletRequest request) {
        Main page = new NoteForm(typed, FormCheck.secret(request)).begin(council);
        return OfficerPages.answer(
                "Write a note",
                page,
                ADDRESS + "/new",
                typed.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ResponseEntity<String> show(Note note, Typed typed, HttpStatus status, HttpServletRequest request) {
        Council council = councils.findByGss(note.councilGss()).orElseThrow();
        Main page = new NoteForm(typed, FormCheck.secret(request))
                .change(council, note, notes.versions(note), clock.getZone());
        return OfficerPages.answer("A note", page, ADDRESS + "/" + note.id(), status);
    }
}
