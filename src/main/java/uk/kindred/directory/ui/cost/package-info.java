/** What a plan costs, asked in a plain form and answered line by line. All sums are pricing's. */
@NullMarked
@NamedInterface("ui")
package uk.kindred.directory.ui.cost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
