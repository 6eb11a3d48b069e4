/** What programs may read of a listing. */
@NullMarked
@NamedInterface("api")
package uk.kindred.directory.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
