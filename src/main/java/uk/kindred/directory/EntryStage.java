package uk.kindred.directory;

import java.util.Collection;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where what a file says waits, unseen, until all of it has been read and judged.
 *
 * @param <E> what a usable row says
 */
@Transactional
public abstract class EntryStage<E> {

    private final CopyIn copyIn;

    EntryStage(CopyIn copyIn) {
        this.copyIn = copyIn;
    }

    /** Adds entries to a batch, by PostgreSQL's fastest way in. */
    public abstract void add(long batch, List<E> entries);

    /** Notes locations that are named in rows that cannot be used, so that they do not count as absent. */
    public void mention(long batch, Collection<String> publicIds) {
        CopyText text = new CopyText();
        publicIds.forEach(id -> text.value(batch).value(id).endRow());
        copyIn.copy("register_mention", "batch, public_id", text);
    }

    /** @param publicId CQC's location ID, on both lines */
    public record Repeated(String publicId, long line, long keptLine) {}
}
