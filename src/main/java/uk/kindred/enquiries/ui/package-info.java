/** The pages of an enquiry: asking, following, answering, and questions to ask on a visit. */
@NullMarked
package uk.kindred.enquiries.ui;

import org.jspecify.annotations.NullMarked;
