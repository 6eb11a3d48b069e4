/**
 * A council's market position statement: figures of the market, what the council's commissioners say to them, versions, and
 * the published one as a page and as a PDF. A section is a bean: {@link uk.kindred.market.statement.StatementSection}.
 */
@NullMarked
package uk.kindred.market.statement;

import org.jspecify.annotations.NullMarked;
