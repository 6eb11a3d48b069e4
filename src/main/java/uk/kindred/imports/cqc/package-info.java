@NullMarked
package uk.kindred.imports.cqc;

import org.jspecify.annotations.NullMarked;
