/** What people see of reviews: writing one, keeping it, and reading what others wrote. */
@NullMarked
package uk.kindred.reviews.ui;

import org.jspecify.annotations.NullMarked;
