/** What a person meets: the real application in a real browser, with the shipped register. */
@NullMarked
package uk.kindred.browser;

import org.jspecify.annotations.NullMarked;
