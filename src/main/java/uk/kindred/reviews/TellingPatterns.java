package uk.kindred.reviews;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days, ages and places of living as people write them. Each pattern is what is pointed out. */
final class TellingPatterns {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final String FEAST =
            "(?:christmas(?: (?:day|eve))?|boxing day|new year[’']?s (?:day|eve)|easter(?: (?:sun|mon)day)?|good friday"
                    + "|pentecost|whitsun|mother[’']?s day|father[’']?s day|valentine[’']?s day|halloween|bonfire night|diwali"
                    + "|eid|ramadan|vaisakhi|holi|hanukkah|passover|yom kippur|chinese new year)";
    private static final String ORDINAL_WORD =
            "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven"
                    + "|eigh|nine)teenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
                    + "|thirtieth|thirty[- ]first)";
    private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String SMALL =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)";
    private static final String NUMBER =
            "(?:" + TENS + "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|" + SMALL + ")";
    private static final String OLD =
            "(?:\\d{2,3}|" + TENS + "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)";
    private static final String SOMEBODY =
            "(?:he|she|i|who|mum|mam|dad|mother|father|husband|wife|son|daughter|brother|sister|nan|nana|gran|grandma|grandad"
                    + "|grandmother|grandfather|aunt|auntie|uncle)";
    private static final String WAY = "(?:street|road|avenue|lane|close|drive|crescent|terrace|grove|mews)";

    /** "She was 20 minutes late" is no age, "dad is 93" is. */
    private static final String NO_AGE =
            "(?!\\d)(?!(?:[.,:]\\d|%|p\\b|st\\b|nd\\b|rd\\b|th\\b|-\\d| ?(?:am|pm)\\b| ?(?:minutes?|mins?"
                    + "|hours?|hrs?|days?|nights?|weeks?|months?|miles?|metres?|yards?|per|percent|pounds?|stone|kilos?|kg|quid|of|to"
                    + "|times?|calls?|visits?|other|others|people|carers?)\\b))";

    static final List<Pattern> DAY = all(
            "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b(?! (?:be|have|not|come|need|get|feel|want|take)\\b)",
            "\\b" + MONTH + " (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)",
            "\\b(?:" + ORDINAL_WORD + ") of " + MONTH + "\\b",
            "\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})\\b",
            "\\b" + WEEKDAY + ",? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|" + ORDINAL_WORD + ")\\b",
            "\\b(?:on|since|until|from|by) the \\d{1,2}(?:st|nd|rd|th)\\b(?! (?:floor|time|visit|call|occasion|day|night|week"
                    + "|month|year|attempt|try|go|person|carer|one|page|step|centur|of (?!" + MONTH + ")))",
            "\\b(?:last|next|this|on) " + WEEKDAY + "\\b",
            "\\b(?:on|over|last|this) " + FEAST + "(?: (?:20\\d\\d|(?:last|this) year))?\\b",
            "\\b" + FEAST + " (?:of )?20\\d\\d\\b");

    static final List<Pattern> AGE = all(
            "\\baged? (?:of )?" + OLD + "\\b",
            "\\b" + OLD + "[- ]years?[- ]old\\b",
            "\\b\\d{2,3} ?(?:y/?o|yrs? old)\\b",
            "\\b(?:\\d{2,3}(?:st|nd|rd|th)|(?:hundred|" + TENS.replace("ty", "tie") + ")th|" + TENS
                    + "[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)) birthday\\b",
            "\\b(?:is|was|turned|turns) \\d{2,3} years\\b(?! (?:ago|since|before))",
            "\\bat \\d{2,3}(?=,? (?:he|she|i|mum|dad|my|our)\\b)",
            "\\b" + SOMEBODY
                    + "(?:['’]s|['’]m| is| was| am|) (?:(?:now|only|nearly|almost|already|over|just|about|turned|turning"
                    + "|turns|has just turned|will be) ){0,2}" + OLD + "\\b" + NO_AGE);

    private static final List<Pattern> ANY_CASE = all(
            "\\b(?:(?:bed)?room|flat|bed|unit|bungalow|apartment|bay|suite|wing|ward|cottage),? (?:no\\.? ?|number )?"
                    + "(?:\\d{1,4}[a-z]?|[a-z]\\d{1,3}|(?!one\\b)" + NUMBER
                    + ")\\b(?! (?:minutes?|hours?|times?|days?|nights?|weeks?"
                    + "|months?|years?|people|of|or)\\b)",
            "\\b(?:room|flat|number) one\\b(?! (?:of|thing|day|night))",
            "\\b(?:number|no\\.) \\d{1,4}[a-z]?\\b(?! (?:of|in)\\b)",
            "\\b(?:first|second|third|ground|top)[- ]floor (?:room|flat)\\b",
            "\\b(?:live[sd]?|living|sleeps?|stay(?:s|ed)?|moved) (?:up |down )?(?:on|to) the (?:ground|first|second|third|top) floor\\b",
            "\\b\\d{1,4}[a-z]?,? (?:(?!(?:minutes?|mins?|miles?|metres?|yards?|hours?|days?|weeks?|years?|times?|people|of|the|a|an|in"
                    + "|on|down|up|along|from|to|by|no|and|or|carers?|staff|visits?|per|cent|pounds?)\\b)[a-z’'-]+ ){1,3}"
                    + WAY
                    + "\\b");

    /** With capitals: "Sapphire Suite", "Elm Street". */
    private static final List<Pattern> PROPER = Stream.of(
                    "\\b(?!(?:The|A|An|Our|This|That|Their|His|Her|My|Care|Nursing|Intensive|Stroke|Dementia|Day|Rehab|Each|Every|One|Any"
                            + "|West|East|North|South) )\\p{Lu}\\p{Ll}[\\p{L}’'-]* (?:Suite|Wing|Unit|Ward|Corridor|Annexe|Bungalow|Cottage)\\b",
                    "\\b(?:West|East|North|South|Dementia|Nursing) (?:Wing|Corridor)\\b",
                    "\\b(?!(?:High|The|A|This|That) )\\p{Lu}\\p{Ll}[\\p{L}’'-]* (?:Street|Road|Avenue|Lane|Close|Crescent|Terrace|Grove"
                            + "|Drive|Mews)\\b")
            .map(Pattern::compile)
            .toList();

    static final List<Pattern> ROOM =
            Stream.concat(ANY_CASE.stream(), PROPER.stream()).toList();

    private TellingPatterns() {}

    private static List<Pattern> all(String... patterns) {
        return Stream.of(patterns)
                .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
                .toList();
    }
}
