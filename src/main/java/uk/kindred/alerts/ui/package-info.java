/** The pages of saved searches: asking for mails, confirming, ending. */
@NullMarked
package uk.kindred.alerts.ui;

import org.jspecify.annotations.NullMarked;
