package uk.kindred.market.notes;

import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;

/**
 * Which notes are asked for.
 *
 * @param find a listing's number, or a part of the name of a listing or provider; blank for all
 * @param kind only those about this kind, or about a listing of it; null for all
 */
record NoteFilter(String find, @Nullable SupportKind kind) {

    static final NoteFilter ALL = new NoteFilter("", null);
}
