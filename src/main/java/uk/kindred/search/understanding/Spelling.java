package uk.kindred.search.understanding;

/** Whether two words differ by one slip of the finger. */
final class Spelling {

    private Spelling() {}

    /** One letter added, left out or replaced, or two neighbours swapped. The first letter is seldom wrong, so it counts. */
    static boolean isOneSlip(String a, String b) {
        if (a.equals(b) || Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int leftOfA = a.length() - start - end;
        int leftOfB = b.length() - start - end;
        boolean swapped = leftOfA == 2
                && leftOfB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return swapped || leftOfA <= 1 && leftOfB <= 1;
    }
}
