package uk.kindred.providers.selfservice.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Need;
import uk.kindred.providers.selfservice.OwnDetails;

/** What a listing of Kindred's own says of itself, as its form has it. */
record DetailsInput(
        String name,
        Set<String> needs,
        String services,
        String street,
        String street2,
        String town,
        String postcode,
        String phone,
        String website)
        implements KeptInput {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_SERVICES = 30;

    static DetailsInput of(OwnDetails details) {
        List<String> address = details.address();
        return new DetailsInput(
                details.name(),
                details.needs().stream().map(Need::slug).collect(Collectors.toSet()),
                String.join("\n", details.services()),
                address.isEmpty() ? "" : address.getFirst(),
                address.size() < 2 ? "" : address.get(1),
                orEmpty(details.town()),
                orEmpty(details.postcode()),
                orEmpty(details.phone()),
                orEmpty(details.website()));
    }

    static DetailsInput of(Typed typed) {
        return new DetailsInput(
                typed.line("name"),
                typed.all("need"),
                typed.text("services"),
                typed.line("street"),
                typed.line("street-2"),
                typed.line("town"),
                typed.line("postcode"),
                typed.line("phone"),
                typed.line("website"));
    }

    /** For a form that does not ask it. */
    DetailsInput withServices(String standing) {
        return new DetailsInput(name, needs, standing, street, street2, town, postcode, phone, website);
    }

    OwnDetails read(Map<String, String> problems) {
        byLabel().forEach((label, value) -> {
            if (!label.equals("What you offer") && !label.equals("Who it is for") && value.length() > LONGEST_LINE) {
                problems.put(KeptPages.FORM, label + " has at most " + LONGEST_LINE + " characters.");
            }
        });
        List<String> does = lines(services);
        if (does.size() > MOST_SERVICES || does.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            problems.put("services", "Write at most " + MOST_SERVICES + " lines of " + LONGEST_LINE + " characters.");
        }
        if (name.isEmpty()) {
            problems.put("name", "Say what it is called.");
        }
        if (!website.isEmpty() && !website.matches("(?i)(https?://)?[a-z0-9.-]+\\.[a-z]{2,}(/\\S*)?")) {
            problems.put("website", "This is no web address. One looks like www.example.org.");
        }
        if (!phone.isEmpty() && !phone.matches("[0-9 ()+-]{9,25}")) {
            problems.put("phone", "This is no phone number. One looks like 0113 496 0123.");
        }
        return new OwnDetails(
                name,
                needs.stream()
                        .flatMap(slug -> Need.findBySlug(slug).stream())
                        .sorted()
                        .toList(),
                does,
                Stream.of(street, street2).filter(line -> !line.isEmpty()).toList(),
                orNull(town),
                orNull(postcode),
                orNull(phone),
                orNull(website));
    }

    @Override
    public Map<String, String> byLabel() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Name", name);
        all.put(
                "Who it is for",
                needs.stream()
                        .flatMap(slug -> Need.findBySlug(slug).stream())
                        .map(Need::label)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        all.put("What you offer", services.replace("\n", ", "));
        all.put("Street", street);
        all.put("Second line", street2);
        all.put("Town", town);
        all.put("Postcode", postcode);
        all.put("Phone", phone);
        all.put("Website", website);
        return all;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
