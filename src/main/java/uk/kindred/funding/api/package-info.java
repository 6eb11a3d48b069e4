/** The money rules for programs. */
@NullMarked
@NamedInterface("api")
package uk.kindred.funding.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
