/** What every answer over HTTP has in common: who may ask, how often, which headers protect it, and how errors read. */
@NullMarked
@NamedInterface("web")
package uk.kindred.base.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
