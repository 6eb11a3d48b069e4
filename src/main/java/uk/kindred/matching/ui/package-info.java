/** The planner: a question a page, and the weeks that answer them. All of it stands in the address. */
@NullMarked
package uk.kindred.matching.ui;

import org.jspecify.annotations.NullMarked;
