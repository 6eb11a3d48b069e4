package uk.kindred.places;

import java.util.ArrayList;
import java.util.List;

/** Other readings of a postcode in which letters and digits that look alike were mixed up. */
final class Slips {

    private static final String[] LOOK_ALIKES = {"O0", "I1", "L1"};

    private Slips() {}

    /** All readings but the one given, those with the fewest changes first. */
    static List<String> readings(String bare) {
        List<String> found = new ArrayList<>(List.of(bare));
        int from = 0;
        for (int changes = 1; changes <= bare.length() && from < found.size(); changes++) {
            int to = found.size();
            for (String reading : List.copyOf(found.subList(from, to))) {
                addOneMoreChange(bare, reading, found);
            }
            from = to;
        }
        return found.subList(1, found.size());
    }

    private static void addOneMoreChange(String bare, String reading, List<String> found) {
        for (int i = 0; i < bare.length(); i++) {
            for (String pair : LOOK_ALIKES) {
                int which = pair.indexOf(bare.charAt(i));
                if (which >= 0 && reading.charAt(i) == bare.charAt(i)) {
                    String changed = reading.substring(0, i) + pair.charAt(1 - which) + reading.substring(i + 1);
                    if (!found.contains(changed)) {
                        found.add(changed);
                    }
                }
            }
        }
    }
}
