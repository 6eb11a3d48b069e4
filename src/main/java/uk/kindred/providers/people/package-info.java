/** Who acts for an organisation of providers. */
@NullMarked
package uk.kindred.providers.people;

import org.jspecify.annotations.NullMarked;
