/** What those who keep a listing do with it: prices, terms, free places, words, and what was changed when and by whom. */
@NullMarked
package uk.kindred.providers.selfservice;

import org.jspecify.annotations.NullMarked;
