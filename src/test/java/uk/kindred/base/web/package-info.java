@NullMarked
package uk.kindred.base.web;

import org.jspecify.annotations.NullMarked;
