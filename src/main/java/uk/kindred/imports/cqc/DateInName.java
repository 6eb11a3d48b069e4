package uk.kindred.imports.cqc;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.kindred.imports.UnusableFileException;

/** The day in the names of CQC's monthly files: "02_June_2026_CQC_directory.csv". */
final class DateInName {

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    private final Pattern pattern;
    private final String example;

    /** @param rest what follows the date, words joined by "_" */
    DateInName(String rest, String example) {
        this.pattern = Pattern.compile(
                "(\\d{1,2})[_ -]([A-Za-z]+)[_ -](\\d{4})[_ -]" + rest.replace("_", "[_ -]"), Pattern.CASE_INSENSITIVE);
        this.example = example;
    }

    /** @throws UnusableFileException if there is none, or one still to come */
    LocalDate require(String fileName, LocalDate today) {
        Matcher name = pattern.matcher(fileName);
        if (!name.find()) {
            throw new UnusableFileException("The file's name does not say which day it is for. Keep the name that CQC"
                    + " gave it, as in " + example + ".");
        }
        try {
            LocalDate date = LocalDate.parse(name.group(1) + " " + name.group(2) + " " + name.group(3), DATE);
            if (date.isAfter(today)) {
                throw new UnusableFileException("The file's name says it is for " + date
                        + ", which is still to come. Check the name, and this machine's clock.");
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new UnusableFileException("The date in the file's name is none. Keep the name that CQC gave it.", e);
        }
    }
}
