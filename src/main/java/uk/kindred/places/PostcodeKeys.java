package uk.kindred.places;

/**
 * Postcodes as ints that sort like their text, so that a sector, a district or an area is one range of keys.
 * Layout, most significant first: letter, letter or none, digit, letter or digit or none, digit, letter, letter.
 */
final class PostcodeKeys {

    private static final int LETTERS = 26;
    private static final int DIGITS = 10;
    private static final int UNITS = LETTERS * LETTERS;
    private static final int FOURTHS = 1 + DIGITS + LETTERS;
    /** Keys of one district are this many apart from the next one's. */
    static final int DISTRICT_SPAN = DIGITS * UNITS;

    static final int SECTOR_SPAN = UNITS;

    private PostcodeKeys() {}

    static int keyOf(Postcode postcode) {
        return keyOf(postcode.outward(), postcode.inward());
    }

    /** For parts that are known to be well formed. */
    static int keyOf(String outward, String inward) {
        return sectorStart(outward, inward.charAt(0)) + (inward.charAt(1) - 'A') * LETTERS + (inward.charAt(2) - 'A');
    }

    static int sectorStart(String outward, char sectorDigit) {
        return districtStart(outward) + (sectorDigit - '0') * UNITS;
    }

    static int districtStart(String outward) {
        int at = 1;
        int second = Character.isLetter(outward.charAt(at)) ? outward.charAt(at++) - 'A' + 1 : 0;
        int digit = outward.charAt(at++) - '0';
        int fourth = at < outward.length() ? fourth(outward.charAt(at)) : 0;
        int letters = (outward.charAt(0) - 'A') * (LETTERS + 1) + second;
        return ((letters * DIGITS + digit) * FOURTHS + fourth) * DISTRICT_SPAN;
    }

    static Postcode postcodeOf(int key) {
        int unit = key % UNITS;
        int sector = key / UNITS % DIGITS;
        int fourth = key / DISTRICT_SPAN % FOURTHS;
        int digit = key / DISTRICT_SPAN / FOURTHS % DIGITS;
        int letters = key / DISTRICT_SPAN / FOURTHS / DIGITS;
        StringBuilder outward = new StringBuilder(4).append((char) ('A' + letters / (LETTERS + 1)));
        if (letters % (LETTERS + 1) > 0) {
            outward.append((char) ('A' - 1 + letters % (LETTERS + 1)));
        }
        outward.append(digit);
        if (fourth > 0) {
            outward.append((char) (fourth <= DIGITS ? '0' - 1 + fourth : 'A' - 1 - DIGITS + fourth));
        }
        String inward = "" + sector + (char) ('A' + unit / LETTERS) + (char) ('A' + unit % LETTERS);
        return new Postcode(outward.toString(), inward);
    }

    private static int fourth(char c) {
        return Character.isDigit(c) ? c - '0' + 1 : c - 'A' + 1 + DIGITS;
    }
}
