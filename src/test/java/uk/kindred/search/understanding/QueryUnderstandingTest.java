package uk.kindred.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.PlacesFixture;

class QueryUnderstandingTest {

    private final QueryUnderstanding understanding =
            QueryUnderstanding.of(PlacesFixture.places(), PlacesFixture.councils());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dementia nursing home in Leeds | need=dementia kind=nursing-home near=Leeds |",
                "nursing homes Harrogate | kind=nursing-home near=Harrogate |",
                "Harrogate nursing homes | near=Harrogate kind=nursing-home |",
                "home help | kind=home-care |",
                "someone to help me shower | kind=home-care |",
                "help with washing and dressing | kind=home-care |",
                "help for my mum getting dressed near York | kind=home-care near=York |",
                "someone to help dad get up in Leeds | kind=home-care near=Leeds |",
                "old people's home | kind=residential-care-home+nursing-home need=older-people |",
                "old peoples homes near LS1 4AP | kind=residential-care-home+nursing-home need=older-people near=LS1 4AP |",
                "carer for mum at home in oldham | kind=home-care near=Oldham |",
                "dementia care homes around Oldham | need=dementia kind=residential-care-home+nursing-home near=Oldham |",
                "home care ol1 | kind=home-care near=OL1 |",
                "OL1 1AA home care | near=OL1 1AA kind=home-care |",
                "care home for someone with Alzheimer's | kind=residential-care-home+nursing-home need=dementia |",
                "care homes in Kent | kind=residential-care-home+nursing-home council=kent |",
                "care homes near Kent | kind=residential-care-home+nursing-home near=Kent |",
                "supported living for autistic adults in Bristol | kind=supported-living need=learning-disability-or-autism near=Bristol |",
                "autism supported living, Ashford Kent | need=learning-disability-or-autism kind=supported-living near=Ashford, Kent |",
                "outstanding care homes in York | rating=outstanding kind=residential-care-home+nursing-home near=York |",
                "care home rated good or outstanding | kind=residential-care-home+nursing-home rating=good+outstanding |",
                "blind | need=sensory-impairment |",
                "wheelchair accessible homes | need=physical-disability |",
                "young disabled adult care home Surrey | need=physical-disability need=younger-adults kind=residential-care-home+nursing-home council=surrey |",
                "EMI nursing homes within 10 miles of York | kind=nursing-home need=dementia within=10.0 near=York |",
                "live-in care | kind=live-in-care+home-care |",
                "personal assistant in Leeds | kind=personal-assistant near=Leeds |",
                "PA for my son with autism near Bristol | kind=personal-assistant need=learning-disability-or-autism near=Bristol |",
                "homeshare London | kind=homeshare near=London |",
                "micro-provider in Somerset | kind=micro-enterprise council=somerset |",
                "retirement village near York | kind=retirement-housing+extra-care-housing near=York |",
                "sheltered housing Derby | kind=retirement-housing+extra-care-housing near=Derby |",
                "day centres for older people in Kent | kind=day-opportunities need=older-people council=kent |",
                "lunch club Hereford | kind=community-support+day-opportunities near=Hereford |",
                "befriending in Truro | kind=community-support near=Truro |",
                "shared lives carer Leeds | kind=shared-lives-carer+shared-lives near=Leeds |",
                "dementia cafe in Oldham | kind=community-support need=dementia note near=Oldham |",
                "extra care housing in Lincoln | kind=extra-care-housing near=Lincoln |",
                "carehomes in harogate | kind=residential-care-home+nursing-home near=Harrogate |",
                "nusring home dementai | kind=nursing-home need=dementia |",
                "private care home Harrogate | kind=residential-care-home+nursing-home near=Harrogate |",
                "luxury care home bath | kind=residential-care-home+nursing-home near=Bath |",
                "palliative care Leeds | kind=residential-care-home+nursing-home note near=Leeds |",
                "hospice Leeds | kind=residential-care-home+nursing-home note near=Leeds |",
                "good rated care home leeds | rating=good kind=residential-care-home+nursing-home near=Leeds |",
                "good care home leeds | rating=good+outstanding kind=residential-care-home+nursing-home near=Leeds |",
                "outstanding nursing home leeds | rating=outstanding kind=nursing-home near=Leeds |",
                "dementia care leeds urgent | need=dementia near=Leeds |",
                "somewhere for mum with alzheimers in Bristol | need=dementia near=Bristol |",
                "care home near me | kind=residential-care-home+nursing-home note |",
                "nursing homes near me in Newcastle | kind=nursing-home near=Newcastle upon Tyne |",
                "nursing home near LS1 4AP within 5 miles | kind=nursing-home near=LS1 4AP within=5.0 |",
                "nursing home within 5 miles of LS1 4AP | kind=nursing-home within=5.0 near=LS1 4AP |",
                "nursing home in Leeds 5 miles | kind=nursing-home near=Leeds within=5.0 |",
                "nursing home within 5 miles Leeds | kind=nursing-home within=5.0 near=Leeds |",
                "homes with more than 20 beds | minBeds=21 |",
                "nursing home up to 30 beds Leeds | kind=nursing-home maxBeds=30 near=Leeds |",
                "care home 40+ beds | kind=residential-care-home+nursing-home minBeds=40 |",
                "care home not rated | kind=residential-care-home+nursing-home rating=not-rated |",
                "24 hour care Leeds | kind=residential-care-home+nursing-home+live-in-care note near=Leeds |",
                "meals on wheels | kind=home-care note |",
                "hospital discharge York | kind=residential-care-home+nursing-home+home-care note near=York |",
                "nursing home birmigham | kind=nursing-home near=Birmingham |",
                "rest home bournmouth | kind=residential-care-home near=Bournemouth |",
                "residental home leeds | kind=residential-care-home near=Leeds |",
                "personal assistant who speaks Polish near Hereford | kind=personal-assistant language=polish near=Hereford |",
                "PA who speaks Polish Leeds | kind=personal-assistant language=polish near=Leeds |",
                "Polish speaking carer | language=polish kind=home-care |",
                "Leeds Polish carer | near=Leeds language=polish kind=home-care |",
                "Urdu or Punjabi speaking carers in Leeds | language=urdu language=punjabi kind=home-care near=Leeds |",
                "home care Welsh speaker | kind=home-care language=welsh |",
                "care home in Leeds up to £1200 a week | kind=residential-care-home+nursing-home near=Leeds maxWeekly=120000 |",
                "care home Leeds £1200 a week | kind=residential-care-home+nursing-home near=Leeds maxWeekly=120000 |",
                "nursing home Hereford £1,200pw | kind=nursing-home near=Hereford maxWeekly=120000 |",
                "home care under 800 pounds in York | kind=home-care maxWeekly=80000 near=York |",
                "care home around £950.50 per week near Leeds | kind=residential-care-home+nursing-home maxWeekly=95050 near=Leeds |",
                "900 a week care home Leeds | maxWeekly=90000 kind=residential-care-home+nursing-home near=Leeds |",
                "PA at £15 an hour in Leeds | kind=personal-assistant note near=Leeds |",
                "direct payment | payer=direct-payment |",
                "PA direct payments Hereford | kind=personal-assistant payer=direct-payment near=Hereford |",
                "home care that accepts direct payments | kind=home-care payer=direct-payment feature=direct-payments |",
                "ISF | payer=isf |",
                "individual service fund holder Leeds | feature=isf-holder near=Leeds |",
                "council funded care home | payer=council kind=residential-care-home+nursing-home |",
                "continuing healthcare nursing home | payer=nhs kind=nursing-home |",
                "sleep-in | feature=nights |",
                "sleep-in carer Leeds | kind=home-care feature=nights near=Leeds |",
                "waking night care | feature=nights |",
                "Care home that takes pets | kind=residential-care-home+nursing-home feature=pets |",
                "care home for couples in York | kind=residential-care-home+nursing-home feature=couples near=York |",
                "Halal | faith=muslim |",
                "halal care home in Bradford | faith=muslim kind=residential-care-home+nursing-home near=Bradford |",
                "kosher care home | faith=jewish kind=residential-care-home+nursing-home |",
                "Sikh care home Leeds | faith=sikh kind=residential-care-home+nursing-home near=Leeds |",
                "LGBT friendly home care | faith=lgbt kind=home-care |",
                "female carer in Leeds | kind=home-care worker=woman near=Leeds |",
                "male personal assistant | kind=personal-assistant worker=man |",
                "care home for a woman | kind=residential-care-home+nursing-home |",
                "help for dad after stroke | need=physical-disability |",
                "young onset dementia | need=dementia need=younger-adults |",
                "flats for the elderly | kind=retirement-housing+extra-care-housing |",
                "warden assisted flat in Derby | kind=retirement-housing+extra-care-housing near=Derby |",
                "respite bed | kind=residential-care-home+nursing-home+respite note |",
                "visiting nurse York | kind=home-care note near=York |",
                "help with shopping | kind=home-care+personal-assistant+micro-enterprise note |",
                "gardening help Leeds | kind=home-care+personal-assistant+micro-enterprise note near=Leeds |",
                "epilepsy supported living | need=physical-disability note kind=supported-living |",
                "motor neurone care home | need=physical-disability kind=residential-care-home+nursing-home |",
                "brain damage | need=physical-disability |",
                "challenging behaviour | need=learning-disability-or-autism |",
                "ADHD | need=learning-disability-or-autism note |",
                "ms nursing home | kind=nursing-home need=physical-disability |",
                "small care home in Leeds | kind=residential-care-home+nursing-home note near=Leeds |",
                "catholic care home | faith=christian kind=residential-care-home+nursing-home |",
                "Church of England care home | faith=christian kind=residential-care-home+nursing-home |",
                "someone to sit with my husband while i work | kind=home-care+personal-assistant+community-support |",
                "care home for mum 85 years old | kind=residential-care-home+nursing-home need=older-people |",
                "home care for man aged 40 in York | kind=home-care need=younger-adults near=York |",
                "care home in Kings Heath | kind=residential-care-home+nursing-home near=Kings Heath |",
                "nursing home in Greater London | kind=nursing-home near=London |",
                "care home in Headingley Leeds | kind=residential-care-home+nursing-home near=Headingley |",
                "care home in Tupsley Hereford | kind=residential-care-home+nursing-home near=Hereford |",
                "care homes Clifton Bristol | kind=residential-care-home+nursing-home near=Clifton, Bristol |",
                "carer in the morning in Leeds | kind=home-care near=Leeds |",
                "respite care in Burnley | kind=residential-care-home+nursing-home+respite note near=Burnley |",
                "short breaks | kind=residential-care-home+nursing-home+respite note |"
            })
    void theWordsPeopleUseBecomeChoices(String typed, String parts, String rest) {
        Understanding understood = understanding.understand(typed);

        assertThat(inShort(understood)).isEqualTo(parts);
        assertThat(understood.rest()).isEqualTo(rest == null ? "" : rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bradford Court | | Bradford Court",
                "Clifton Nursing Home | | Clifton Nursing Home",
                "The Willows Care Home | | The Willows Care Home",
                "Bluebird Care | | Bluebird Care",
                "Home Instead | | Home Instead",
                "Home from Home Care | | Home from Home Care",
                "Oakwood nursing home in Leeds | near=Leeds | Oakwood nursing home",
                "Barchester care homes in Leeds | kind=residential-care-home+nursing-home near=Leeds | Barchester",
                "Voyage learning disability | need=learning-disability-or-autism | Voyage",
                "Sunrise of Harrogate | | Sunrise of Harrogate",
                "St Anne's | | St Anne's",
                "Leeds | | Leeds",
                "Kent | | Kent",
                "achieve together west sussex | council=west-sussex | achieve together",
                "Abbeyfield London Polish Society | | Abbeyfield London Polish Society",
                "Jewish Care | | Jewish Care",
                "French Weir | | French Weir",
                "Petts Hill | | Petts Hill",
                "142 Petts Hill | | 142 Petts Hill",
                "over £800 | | over £800",
                "Good Companions | | Good Companions",
                "Private Care Solutions | | Private Care Solutions",
                "Hospice Solutions | | Hospice Solutions",
                "Carers Trust | | Carers Trust",
                "Homes in Mind | | Homes in Mind",
                "Heron Court | | Heron Court",
                "Harding House | | Harding House",
                "Thackley Green | | Thackley Green",
                "The Green Care Home | | The Green Care Home",
                "1-119238580 | | 1-119238580",
                "Heathfield House Residential Home Bristol | | Heathfield House Residential Home Bristol"
            })
    void aNameStaysWords(String typed, String parts, String rest) {
        Understanding understood = understanding.understand(typed);

        assertThat(inShort(understood)).isEqualTo(parts == null ? "" : parts);
        assertThat(understood.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "private luxury care home Harrogate | private luxury",
                "dementia care leeds urgent | urgent",
                "cheap care home for mum in leeds now | cheap, mum, now",
                "somewhere nice for my mother with alzheimers in Bristol | somewhere nice, mother",
                "care home for men | men",
                "care home for women in York | women",
                "nursing home for ladies | ladies",
                "nursing homes Harrogate | ''",
                "Good Companions | ''"
            })
    void wishesThatNothingTellsAreNamed(String typed, String setAside) {
        assertThat(String.join(", ", understanding.understand(typed).setAside()))
                .isEqualTo(setAside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nursing home in Edinburgh | Edinburgh is in Scotland",
                "dementia Cardiff | Cardiff is in Wales",
                "care home EH1 1AA | EH1 1AA is in Scotland"
            })
    void aPlaceBeyondEnglandIsSaidToBeOne(String typed, String title) {
        assertThat(understanding.understand(typed).outside())
                .isNotNull()
                .satisfies(outside -> assertThat(outside.title()).isEqualTo(title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "care home in Tupsley | We do not know a place called “tupsley”",
                "dementia care home near Nowhereham | We do not know a place called “nowhereham”",
                "nursing home in Greater Manchester | Greater Manchester is too wide to search near",
                "care homes in the Black Country | Black Country is too wide to search near",
                "home care in the north west | North West is too wide to search near"
            })
    void aPlaceThatCannotBeSearchedNearIsToldAndNotGuessed(String typed, String title) {
        Understanding understood = understanding.understand(typed);

        assertThat(understood.unknown())
                .isNotNull()
                .satisfies(unknown -> assertThat(unknown.title()).isEqualTo(title));
        assertThat(understood.rest()).isEmpty();
    }

    @Test
    void aTownAloneIsOfferedAsAPlace() {
        assertThat(understanding.understand("Sheffield").town())
                .isNotNull()
                .satisfies(town -> assertThat(town.label()).isEqualTo("Sheffield"));
        assertThat(understanding.understand("Bradford Court").town()).isNull();
    }

    @Test
    void everyChoiceKnowsTheWordsItCameFrom() {
        Understanding understood = understanding.understand("dementia  nursing home in Leeds");

        assertThat(understood.parts())
                .extracting(Understood::words)
                .containsExactly("dementia", "nursing home", "in Leeds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oakwood nursing home in Leeds",
                "Barchester care homes in Leeds",
                "wheelchair friendly flat near York",
                "Sunny dementia home help",
                "The Willows",
                "care",
                "my mum"
            })
    void whatRemainsIsNotUnderstoodAsSomethingElseTheSecondTime(String typed) {
        String rest = understanding.understand(typed).rest();

        assertThat(understanding.understand(rest)).isEqualTo(Understanding.literal(rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "?!",
                "in",
                "near",
                "in in in",
                "\u0000",
                "😀",
                "of miles 5",
                "5 miles of",
                "' ' '",
                "£",
                "£1200.x",
                "£0"
            })
    void nonsenseIsNotAFault(String typed) {
        assertThat(understanding.understand(typed).parts()).isEmpty();
    }

    private static String inShort(Understanding understood) {
        return understood.parts().stream().map(QueryUnderstandingTest::inShort).collect(Collectors.joining(" "));
    }

    private static String inShort(Understood part) {
        return switch (part) {
            case Understood.OfKind kind ->
                "kind=" + kind.kinds().stream().map(SupportKind::slug).collect(Collectors.joining("+"));
            case Understood.WithNeed need -> "need=" + of(need.need());
            case Understood.Rated rated ->
                "rating=" + rated.ratings().stream().map(Rating::slug).collect(Collectors.joining("+"));
            case Understood.Beds beds -> (beds.least() ? "minBeds=" : "maxBeds=") + beds.beds();
            case Understood.Wished wish -> wish.parameter() + "=" + wish.value();
            case Understood.WeeklyMost most -> "maxWeekly=" + most.pence();
            case Understood.Noted _ -> "note";
            case Understood.Near near -> "near=" + near.place().place().label();
            case Understood.Within within -> "within=" + within.miles();
            case Understood.InCouncil council -> "council=" + council.councilSlug();
        };
    }

    private static String of(Need need) {
        return need.slug();
    }
}
