package uk.kindred.providers.guided;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/** A person's unfinished listings, for their file. */
@Component
class DraftData implements PersonalData {

    private final Drafts drafts;

    DraftData(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String section() {
        return "unfinishedListings";
    }

    @Override
    public Object of(PersonId person) {
        return drafts.list(person).stream().map(DraftData::details).toList();
    }

    private static Map<String, Object> details(Draft draft) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("kind", draft.kind().slug());
        details.put("state", draft.state().name());
        details.put("changedAt", draft.changedAt().toString());
        details.put("answers", draft.answers().values());
        if (draft.publicId() != null) {
            details.put("listing", draft.publicId());
        }
        if (draft.refusal() != null) {
            details.put("refusedBecause", draft.refusal());
        }
        return details;
    }
}
