package uk.kindred.accounts.signin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser says it is, in plain words: "Chrome on Android". */
final class DeviceWords {

    /** In this order: many say that they are Safari or Chrome as well. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("FxiOS", "Firefox"),
            Map.entry("CriOS", "Chrome"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "an iPhone"),
            Map.entry("iPad", "an iPad"),
            Map.entry("Android", "Android"),
            Map.entry("CrOS", "a Chromebook"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "a Mac"),
            Map.entry("Linux", "Linux"));

    private DeviceWords() {}

    static String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return "A browser";
        }
        return first(BROWSERS, userAgent, "A browser") + " on " + first(SYSTEMS, userAgent, "an unknown device");
    }

    private static String first(List<Map.Entry<String, String>> names, String userAgent, String otherwise) {
        return names.stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
