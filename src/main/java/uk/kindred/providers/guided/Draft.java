package uk.kindred.providers.guided;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kindred.accounts.PersonId;
import uk.kindred.directory.SupportKind;

/**
 * A listing in the making.
 *
 * @param parts what was saved, by step
 * @param version grows with every save
 * @param publicId of the listing that came of it; null before
 * @param refusal a moderator's reason; null if nobody refused it, or it was sent anew
 */
record Draft(
        UUID id,
        PersonId person,
        SupportKind kind,
        State state,
        Map<String, Part> parts,
        long version,
        @Nullable String publicId,
        @Nullable String refusal,
        Instant changedAt) {

    /** Who has it in hand. */
    enum State {
        OPEN,
        WAITING,
        PUBLISHED
    }

    /** @param version of the draft in which the step was last saved */
    record Part(long version, Map<String, List<String>> answers) {}

    Draft {
        parts = Map.copyOf(parts);
    }

    /** Of a listing that stands and is asked some of it again: nobody's draft, and kept nowhere. */
    static Draft standing(SupportKind kind, Answers answers) {
        UUID nobody = new UUID(0, 0);
        Map<String, Part> parts = Map.of("details", new Part(0, answers.values()));
        return new Draft(nobody, new PersonId(nobody), kind, State.PUBLISHED, parts, 0, null, null, Instant.EPOCH);
    }

    /** Of all steps. */
    Answers answers() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        parts.values().forEach(part -> all.putAll(part.answers()));
        return new Answers(all);
    }

    /** As it would be with this step's answers. */
    Draft with(String step, Answers answers) {
        Map<String, Part> changed = new LinkedHashMap<>(parts);
        changed.put(step, new Part(version, answers.values()));
        return new Draft(id, person, kind, state, changed, version, publicId, refusal, changedAt);
    }

    boolean hasSeen(String step) {
        return parts.containsKey(step);
    }

    /** What to call it in a list. */
    String name() {
        String name = answers().text(NameStep.NAME);
        return name.isEmpty() ? kind.label() + ", no name yet" : name;
    }

    /** Whether a moderator looks before it is on Kindred: at single people, and at what was refused before. */
    boolean waitsForAModerator() {
        return kind == SupportKind.PERSONAL_ASSISTANT || kind == SupportKind.SHARED_LIVES_CARER || publicId != null;
    }

    /** Whether it still says what it did when it was last sent or refused. */
    boolean isAsMoved() {
        return parts.values().stream().noneMatch(part -> part.version() == version);
    }

    String address() {
        return "/list-your-service/" + id;
    }
}
