/** How often listings are found, opened and asked, for those who keep them; of those who looked nothing is kept. */
@NullMarked
package uk.kindred.providers.numbers;

import org.jspecify.annotations.NullMarked;
