package uk.kindred.moderation;

/**
 * A moderator has decided; published with the decision's transaction. The module that asked acts on it. An appeal that is
 * accepted turns the first decision round: that is published once more, the other way, under its own kind and reference.
 *
 * @param reason in the moderator's words, for whoever asked
 */
public record MatterDecided(MatterKind kind, String reference, boolean accepted, String reason) {}
