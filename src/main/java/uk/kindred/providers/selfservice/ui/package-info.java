/** The pages on which a listing is kept: plain forms, worth using on a phone. */
@NullMarked
package uk.kindred.providers.selfservice.ui;

import org.jspecify.annotations.NullMarked;
