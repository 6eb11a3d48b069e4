package uk.kindred.moderation;

/**
 * A moderator has decided; published with the decision's transaction. The module that asked acts on it.
 *
 * @param reason in the moderator's words, for whoever asked
 */
public record MatterDecided(MatterKind kind, String reference, boolean accepted, String reason) {}
