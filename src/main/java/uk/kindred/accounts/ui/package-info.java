/** What people see of their account, and administrators of all. */
@NullMarked
package uk.kindred.accounts.ui;

import org.jspecify.annotations.NullMarked;
