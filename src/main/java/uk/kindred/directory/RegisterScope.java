package uk.kindred.directory;

/**
 * What a register's file stands for.
 *
 * @param wholeRegister true when a registered location that is absent has closed; else only those that the same source
 *     stated before
 * @param blankErases true when a blank phone, website or other name says that there is none, not only that this file
 *     does not tell
 */
public record RegisterScope(boolean wholeRegister, boolean blankErases) {}
