package uk.kindred.providers.photos;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.moderation.MatterDecided;
import uk.kindred.moderation.MatterKind;

/** Shows a photo that a moderator has accepted, in the decision's transaction; also one that was refused before an appeal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PhotoVerdicts {

    private final PhotoWrites writes;

    PhotoVerdicts(PhotoWrites writes) {
        this.writes = writes;
    }

    @EventListener
    public void on(MatterDecided decided) {
        if (decided.kind() == MatterKind.PHOTO) {
            UUID photo = UUID.fromString(decided.reference());
            writes.setState(
                    photo,
                    decided.accepted() ? PhotoState.SHOWN : PhotoState.REFUSED,
                    decided.accepted() ? null : decided.reason());
        }
    }
}
