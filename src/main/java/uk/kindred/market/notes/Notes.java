package uk.kindred.market.notes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.places.Council;

/**
 * Notes of a council's officers, for the officers of that council and nobody else: no page that others see, no API, index or
 * file reads them. The audit log says who wrote, changed and deleted which, and never what they say.
 */
@Service
@Transactional
class Notes {

    static final int MOST_CHARACTERS = 4_000;
    static final int MOST_VERSIONS = 50;

    private final NoteRows rows;
    private final Accounts accounts;
    private final AuditLog audit;

    Notes(NoteRows rows, Accounts accounts, AuditLog audit) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** The one changed last first. @throws AccessDeniedException for all but the council's officers */
    @Transactional(readOnly = true)
    public List<Note> list(Council council, NoteFilter filter, int most, long offset) {
        Actor actor = accounts.requireOfficerOf(council.gss());
        return rows.list(council.gss(), filter, actor.id(), most, offset);
    }

    /** Empty if there is none, or it is another council's: which of the two is not told. */
    @Transactional(readOnly = true)
    public Optional<Note> find(UUID id) {
        Actor actor = accounts.require();
        return rows.findCouncil(id).filter(actor::isOfficerOf).flatMap(council -> rows.find(council, id, actor.id()));
    }

    /** Its last versions, the last first. */
    @Transactional(readOnly = true)
    public List<Note.Version> versions(Note note) {
        Actor actor = accounts.requireOfficerOf(note.councilGss());
        return rows.versions(note.id(), actor.id(), MOST_VERSIONS);
    }

    /** @param id a fresh one, so that a form that is sent twice writes one note */
    public void write(Council council, UUID id, Subject subject, String words) {
        Actor actor = accounts.requireOfficerOf(council.gss());
        if (rows.findCouncil(id).isPresent()) {
            return;
        }
        rows.add(id, council.gss(), subject, words, actor.id());
        audit.note(actor.id(), Deed.of("market-note-written").to(id).within(council.gss()));
    }

    /**
     * @param seenVersion the version that was changed
     * @return false if a colleague has changed it since
     */
    public boolean change(Note note, long seenVersion, String words) {
        Actor actor = accounts.requireOfficerOf(note.councilGss());
        if (note.version() == seenVersion && note.words().equals(words)) {
            return true;
        }
        boolean changed = rows.change(note.councilGss(), note.id(), seenVersion, words, actor.id());
        if (changed) {
            audit.note(actor.id(), Deed.of("market-note-changed").to(note.id()).within(note.councilGss()));
        }
        return changed;
    }

    /** With all its earlier versions. */
    public void delete(Note note) {
        Actor actor = accounts.requireOfficerOf(note.councilGss());
        if (rows.delete(note.councilGss(), note.id())) {
            audit.note(actor.id(), Deed.of("market-note-deleted").to(note.id()).within(note.councilGss()));
        }
    }
}
