package uk.kindred.providers.guided;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.PersonDeleted;
import uk.kindred.directory.OwnListings;
import uk.kindred.moderation.MatterDecided;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.providers.guided.Draft.State;

/** Does what a moderator decided on a new listing, in the same transaction; and ends what its writer leaves behind. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Verdicts {

    private final Drafts drafts;
    private final Publishing publishing;
    private final OwnListings own;
    private final Moderation moderation;

    Verdicts(Drafts drafts, Publishing publishing, OwnListings own, Moderation moderation) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.own = own;
        this.moderation = moderation;
    }

    @EventListener
    public void on(MatterDecided decided) {
        if (decided.kind() != MatterKind.NEW_LISTING) {
            return;
        }
        Optional<Draft> found = drafts.lock(UUID.fromString(decided.reference()));
        found.ifPresent(draft -> {
            if (decided.accepted()) {
                accept(draft);
            } else if (draft.state() != State.OPEN) {
                refuse(draft, decided.reason());
            }
        });
    }

    /** Also after an appeal, if it still says what was refused; else its writer goes on with what they have changed. */
    private void accept(Draft draft) {
        boolean refused = draft.state() == State.OPEN;
        if (refused && !draft.isAsMoved()) {
            return;
        }
        if (refused || draft.state() == State.WAITING) {
            publishing.open(draft);
        }
        drafts.delete(draft.id());
    }

    private void refuse(Draft draft, String reason) {
        String publicId = draft.publicId();
        if (publicId != null) {
            own.closeAll(List.of(publicId));
        }
        drafts.move(draft.id(), State.OPEN, publicId, reason);
    }

    /** What nobody has looked at goes with whoever wrote it. */
    @EventListener
    public void on(PersonDeleted deleted) {
        for (Draft draft : drafts.list(deleted.person())) {
            moderation.withdraw(MatterKind.NEW_LISTING, draft.id().toString());
            if (draft.state() == State.PUBLISHED && draft.publicId() != null) {
                own.closeAll(List.of(draft.publicId()));
            }
            drafts.delete(draft.id());
        }
    }
}
