package uk.kindred.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a text somebody may be named, in capitals or not. It errs: whoever wrote it decides. */
final class NameSearch {

    private static final String RELATION =
            "(?:mum|mam|mummy|mother|mother-in-law|dad|daddy|father|husband|wife|son|daughter|brother|sister|nan|nana|nanna|gran"
                    + "|granny|grandma|grandad|grandmother|grandfather|grandson|granddaughter|aunt|auntie|aunty|uncle|cousin"
                    + "|nephew|niece|friend|partner|neighbour|manager|carer|care worker|support worker|nurse|keyworker"
                    + "|key worker|social worker|doctor|gp|owner|cook|chef|cleaner|physio|therapist)";
    private static final String WHOSE = "(?:my|our|the|his|her|their|your|a|mum’s|dad’s|mum's|dad's)";
    private static final String WORD = "\\p{L}[\\p{L}’'-]+";
    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Behind these stands a name, whatever it looks like. */
    private static final Pattern ADDRESSED =
            Pattern.compile("\\b(?:[Mm]rs?|MRS?|Ms|Mx)\\b\\.? +(?!(?i:and|or)\\b)(?:\\p{Lu}\\. ?)*" + WORD);

    /** Behind these it has a capital. */
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Miss|Dr|dr|[Dd]octor|Sister|[Nn]urse|Matron|Sir|Lady|Father|Reverend|Rev|Prof|Professor|[Cc]arer)\\b\\.? +"
                    + "(\\p{Lu}[\\p{Ll}’'-][\\p{L}’'-]*|[oO]['’]\\p{L}+)");

    private static final Pattern CALLED =
            Pattern.compile("\\b(?:called|named|names? (?:is|was|are)) (" + WORD + ")", CASE);
    private static final Pattern RELATED =
            Pattern.compile("\\b" + WHOSE + " (?:\\w+ )?" + RELATION + ",? (" + WORD + ")", CASE);
    private static final Pattern EXPLAINED =
            Pattern.compile("(\\p{Lu}\\p{Ll}[\\p{L}’'-]*), (?:(?i:" + WHOSE + ") )(?:\\w+ )?" + RELATION + "\\b");
    private static final Pattern WORDS = Pattern.compile(WORD);

    /** Whoever does such things is somebody: "Grace sat with her". */
    private static final Pattern DOES = Pattern.compile(
            "^ (?:came|comes|said|says|told|lives|lived|works|worked|helped|helps|looked after|looks after|sat|gave|gives|rang"
                    + "|visits|visited|who) ");

    /** Before or behind these, a name is that of a place. */
    private static final Pattern BEFORE_PLACE =
            Pattern.compile("\\b(?:saint|st\\.?|queen|king|prince|princess|our lady|in|near|from|at|around) $", CASE);

    private static final Pattern BEHIND_PLACE = Pattern.compile(
            "^(?:['’]s?)? (?:\\p{Lu}[\\p{L}’'-]+ )?(?:hospital|hospice|church|infirmary|university|college|school|clinic|surgery|house"
                    + "|court|lodge|manor|hall|park|station|centre|council|road|street)\\b",
            CASE);

    /** No name, though they have a capital behind a word that introduces one. */
    private static final Set<String> OTHERS =
            Set.of(("the a an and but or they she he it we you this that these those there then"
                            + " when what who which where why how after before on in at is was has had for from to of with not no yes if so"
                            + " as because although though while since until now here our my his her their its very all any some each every"
                            + " both few many most more such just only also even still never always often usually sometimes please thank"
                            + " thanks good great nice kind lovely excellent poor bad christmas easter god english british asian african"
                            + " polish irish welsh scottish chinese indian catholic christian jewish muslim hindu sikh kindred council"
                            + " manager nurse carer team staff monday tuesday wednesday thursday friday saturday sunday january february"
                            + " march april may june july august september october november december will can could would should did does"
                            + " do are were been be have says said told came comes went goes got gets")
                    .split(" "));

    private final String text;
    private final boolean shouted;

    private NameSearch(String text) {
        this.text = text;
        this.shouted = text.chars().filter(Character::isUpperCase).count()
                > text.chars().filter(Character::isLowerCase).count();
    }

    /** In no order; some may overlap. */
    static List<int[]> in(String text) {
        return new NameSearch(text).look();
    }

    private List<int[]> look() {
        List<int[]> places = new ArrayList<>();
        ADDRESSED.matcher(text).results().forEach(match -> places.add(new int[] {match.start(), match.end()}));
        TITLED.matcher(text)
                .results()
                .filter(match -> !isOther(match.group(1)))
                .forEach(match -> places.add(new int[] {match.start(), match.end()}));
        introduced(CALLED, places);
        introduced(RELATED, places);
        introduced(EXPLAINED, places);
        WORDS.matcher(text)
                .results()
                .filter(this::isName)
                .forEach(match -> places.add(new int[] {match.start(), match.end()}));
        return places;
    }

    private void introduced(Pattern pattern, List<int[]> places) {
        pattern.matcher(text)
                .results()
                .filter(match -> isIntroduced(match.group(1)))
                .forEach(match -> places.add(new int[] {match.start(1), match.end(1)}));
    }

    /** With a capital, or known: "my mum doreen" is a name, "my mum likes" is none. */
    private boolean isIntroduced(String word) {
        if (isOther(word)) {
            return false;
        }
        boolean capital = !shouted && Character.isUpperCase(word.charAt(0)) && !isShort(word);
        return capital || GivenNames.find(word) != null;
    }

    /** "CQC", "NHS" */
    private static boolean isShort(String word) {
        return word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT)) && GivenNames.find(word) == null;
    }

    private static boolean isOther(String word) {
        return OTHERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isName(MatchResult match) {
        GivenNames.Sort sort = GivenNames.find(match.group());
        if (sort == null || sort == GivenNames.Sort.INTRODUCED || isPlace(match)) {
            return false;
        }
        return sort == GivenNames.Sort.NAME
                || !shouted
                        && Character.isUpperCase(match.group().charAt(0))
                        && (isWithinSentence(match.start()) || doesSomething(match.end()));
    }

    private boolean isWithinSentence(int start) {
        if (start < 2 || text.charAt(start - 1) != ' ') {
            return false;
        }
        char before = text.charAt(start - 2);
        return Character.isLetterOrDigit(before) || ",;&(".indexOf(before) >= 0;
    }

    private boolean doesSomething(int end) {
        return DOES.matcher(text.substring(end) + " ").find();
    }

    private boolean isPlace(MatchResult match) {
        String before = text.substring(Math.max(0, match.start() - 12), match.start());
        boolean capital = Character.isUpperCase(match.group().charAt(0));
        Matcher place = BEFORE_PLACE.matcher(before);
        boolean word = GivenNames.find(match.group()) == GivenNames.Sort.WORD;
        return capital
                && (place.find()
                                && (word
                                        || place.group()
                                                .toLowerCase(Locale.ROOT)
                                                .matches("(?:saint|st\\.?|queen|king|prince" + "|princess|our lady) "))
                        || BEHIND_PLACE.matcher(text.substring(match.end())).find());
    }
}
