package uk.kindred.funding;

import java.time.LocalDate;

/** Somebody asked about a day before the table of figures begins. */
public class UnknownRatesException extends RuntimeException {

    UnknownRatesException(LocalDate firstDay) {
        super("The figures that councils go by are known here from " + firstDay + " on.");
    }
}
