package uk.kindred.examples;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Language;
import uk.kindred.directory.WorkerGender;

/** Somebody invented, by first name. @param language beside English */
record Person(
        String name,
        WorkerGender gender,
        @Nullable Language language,
        @Nullable Faith faith) {

    static List<Person> list() {
        return Resources.rows("people.csv").stream().map(Person::read).toList();
    }

    private static Person read(NamedCsvRecord row) {
        return new Person(
                row.getField("name"),
                WorkerGender.findBySlug(row.getField("gender")).orElseThrow(),
                Language.findBySlug(row.getField("language")).orElse(null),
                Faith.findBySlug(row.getField("faith")).orElse(null));
    }
}
