package uk.kindred.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.accounts.AuditEntry;
import uk.kindred.accounts.NamedIds;
import uk.kindred.accounts.Names;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.RoleWords;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;

/** The ids of some entries of the audit log, in words as of today. What has no name any more keeps its id. */
final class AuditNames {

    private final Map<PersonId, Person> people;
    private final Map<String, String> names;

    private AuditNames(Map<PersonId, Person> people, Map<String, String> names) {
        this.people = people;
        this.names = names;
    }

    static AuditNames of(List<AuditEntry> entries, People people, Names names) {
        List<String> ids = entries.stream().flatMap(AuditNames::ids).distinct().toList();
        return new AuditNames(
                people.find(Stream.of(NamedIds.uuids(ids)).map(PersonId::new).toList()), names.of(ids));
    }

    private static Stream<String> ids(AuditEntry entry) {
        String scope = entry.deed().scope();
        return Stream.concat(
                Stream.of(
                        Objects.toString(entry.actor(), ""),
                        Objects.toString(entry.deed().subject(), "")),
                scope == null ? Stream.empty() : Arrays.stream(scope.split(" ", -1)));
    }

    Component actor(@Nullable UUID id) {
        if (id == null) {
            return Markup.tag("span", "The operator, or Kindred itself");
        }
        Person person = people.get(new PersonId(id));
        return person == null ? Markup.tag("span", "Somebody who has left (" + id + ")") : link(person);
    }

    Component subject(String id) {
        UUID[] number = NamedIds.uuids(List.of(id));
        Person person = number.length == 0 ? null : people.get(new PersonId(number[0]));
        if (person != null) {
            return link(person);
        }
        String name = names.get(id);
        if (name != null) {
            return Markup.tag("span", number.length == 0 ? name + " (" + id + ")" : name);
        }
        return Markup.tag("span", number.length == 0 ? inWords(id) : "Somebody or something that is gone (" + id + ")");
    }

    /** "Council officer for Leeds City Council", "Bramble Care", "New listing", "6 April 2026" */
    String scope(String scope) {
        String name = names.get(scope);
        if (name != null) {
            return name;
        }
        if (scope.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Dates.day(LocalDate.parse(scope));
        }
        return RoleWords.read(scope)
                .map(role -> RoleWords.of(role, names))
                .orElseGet(() -> NamedIds.uuids(List.of(scope)).length == 0
                        ? inWords(scope)
                        : "Something that is gone (" + scope + ")");
    }

    private static Component link(Person person) {
        String address = person.email().value();
        return new Anchor(
                "/admin/people/" + person.id(),
                person.displayName() == null ? address : person.displayName() + " (" + address + ")");
    }

    /** "role-granted" is "Role granted". */
    static String inWords(String slug) {
        String words = slug.replace('-', ' ').strip();
        return words.isEmpty() ? slug : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
