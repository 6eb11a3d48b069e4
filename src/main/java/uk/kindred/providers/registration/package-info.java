/** Whether somebody who gives care or support has to be registered with the regulator: rules, each with its law. */
@NullMarked
package uk.kindred.providers.registration;

import org.jspecify.annotations.NullMarked;
