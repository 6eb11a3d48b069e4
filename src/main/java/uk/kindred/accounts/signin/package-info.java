/** Signing in: links by mail, passkeys, passwords; and who is signed in where. */
@NullMarked
package uk.kindred.accounts.signin;

import org.jspecify.annotations.NullMarked;
