/** Weeks that fit a budget, for programs. */
@NullMarked
@NamedInterface("api")
package uk.kindred.matching.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
