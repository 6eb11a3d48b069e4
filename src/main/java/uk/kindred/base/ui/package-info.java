@NullMarked
package uk.kindred.base.ui;

import org.jspecify.annotations.NullMarked;
