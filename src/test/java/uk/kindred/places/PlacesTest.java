package uk.kindred.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private final Places places = PlacesFixture.places();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LS1 4AP",
                "ls1 4ap",
                "LS14AP",
                " ls1  4ap ",
                "L S 1 4 A P",
                "LS1-4AP",
                "LS1 4AP.",
                "LSI 4AP",
                "ls1+4ap",
                "LS1\0004AP",
                "\u0007ls14ap\u007f",
                "ls1 4ap, UK",
                "12 High St, Leeds LS1 4AP",
                "Flat 3\nThe Headrow\nLeeds\nls14ap",
                "near LS1 4AP"
            })
    void aFullPostcodeIsUnderstoodHoweverItIsTyped(String typed) {
        Place place = found(typed).place();

        assertThat(place.label()).isEqualTo("LS1 4AP");
        assertThat(place.type()).isEqualTo(PlaceType.POSTCODE);
        assertThat(place.centre().milesTo(new Coordinates(53.797, -1.548))).isLessThan(1);
        assertThat(place.councilGss()).isEqualTo("E08000035");
    }

    @ParameterizedTest
    @CsvSource({"LS6, 1, 3", "YO62, 6, 20", "SW1, 0.5, 3"})
    void aCircleAroundADistrictIsAsWideAsTheDistrictIs(String district, double least, double most) {
        Coordinates middle = found(district).place().centre();

        assertThat(places.districtMiles(district, middle).orElseThrow()).isBetween(least, most);
        assertThat(places.districtMiles("ZZ99", middle)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OL1 1, OL1 1, SECTOR, E08000004",
        "ol1 1, OL1 1, SECTOR, E08000004",
        "OL1 1A, OL1 1, SECTOR, E08000004",
        "0L1 1, OL1 1, SECTOR, E08000004",
        "OL1, OL1, DISTRICT, E08000004",
        "ol1, OL1, DISTRICT, E08000004",
        "near OL1, OL1, DISTRICT, E08000004",
        "Headingley LS6, LS6, DISTRICT, E08000035",
        "S11, S11, DISTRICT, E08000019",
        "SW1A, SW1A, DISTRICT, E09000033",
        "SW1, SW1, DISTRICT, E09000033",
        "w1, W1, DISTRICT, E09000033",
        "EC1, EC1, DISTRICT, E09000019",
        "E1W, E1W, DISTRICT, E09000030",
        "London SW1, SW1, DISTRICT, E09000033",
        "Leeds LS6, LS6, DISTRICT, E08000035",
        "CB10, CB10, DISTRICT, E10000012"
    })
    void aPartOfAPostcodeIsItsCentre(String typed, String label, PlaceType type, String council) {
        Place place = found(typed).place();

        assertThat(place.label()).isEqualTo(label);
        assertThat(place.type()).isEqualTo(type);
        assertThat(place.councilGss()).isEqualTo(council);
    }

    @Test
    void theDistrictsOfATownOrCouncilAreThoseThatAGoodPartOfLiesInIt() {
        assertThat(found("Leeds").place().districts())
                .contains("LS1", "LS6", "LS8", "LS28")
                .doesNotContain("BD1", "WF1");
        assertThat(found("Hereford").place().districts())
                .contains("HR1", "HR2", "HR4")
                .doesNotContain("HR6", "HR9");
        assertThat(found("Kent").place().districts())
                .contains("CT1", "TN9", "ME17")
                .doesNotContain("LS1");
        assertThat(found("LS6").place().districts()).containsExactly("LS6");
        assertThat(found("LS6 3AA").place().districts()).containsExactly("LS6");
    }

    @Test
    void aShortDistrictOfLondonLiesInOneOfItsPartsForThoseWhoServeDistricts() {
        assertThat(found("SW1").place().district()).matches("SW1[A-Z]");
        assertThat(found("E1").place().district()).isEqualTo("E1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leeds | Leeds",
                "leeds | Leeds",
                "LEEDS, UK | Leeds",
                "in leeds | Leeds",
                "Leeds, West Yorkshire, England | Leeds",
                "Newcastle | Newcastle upon Tyne",
                "Hull | Kingston upon Hull",
                "Burton on Trent | Burton upon Trent",
                "Stoke on Trent | Stoke-on-Trent",
                "Stoke | Stoke-on-Trent",
                "Leamington Spa | Royal Leamington Spa",
                "leamington | Royal Leamington Spa",
                "Tunbridge Wells | Royal Tunbridge Wells",
                "saint albans | St Albans",
                "St. Albans | St Albans",
                "Kings Lynn | King's Lynn",
                "Bishop's Stortford | Bishops Stortford",
                "Ashford Kent | Ashford, Kent",
                "ashford, surrey | Ashford, Surrey",
                "Richmond, North Yorkshire | Richmond, North Yorkshire",
                "High Street, Harrogate | Harrogate",
                "Kings Heath | Kings Heath",
                "King's Heath, Birmingham | Kings Heath",
                "Moseley | Moseley",
                "Harborne | Harborne",
                "headingley leeds | Headingley",
                "Clifton Bristol | Clifton, Bristol",
                "Clifton, Nottingham | Clifton, Nottingham",
                "Kingston | Kingston upon Thames",
                "Greater London | London",
                "B'ham | Birmingham",
                "Brum | Birmingham",
                "London | London",
                "Leeds, West Yorks | Leeds",
                "Stoke, Cheshire | Stoke, Cheshire West and Chester",
                "Altrincham Greater Manchester | Altrincham"
            })
    void aTownIsFoundByTheNamesPeopleUse(String typed, String label) {
        Place place = found(typed).place();

        assertThat(place.label()).isEqualTo(label);
        assertThat(place.type()).isEqualTo(PlaceType.TOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leeds City Council | Leeds City Council | E08000035",
                "leeds council | Leeds City Council | E08000035",
                "Kent | Kent | E10000016",
                "Kent County Council | Kent | E10000016",
                "County Durham | County Durham | E06000047",
                "Tower Hamlets | Tower Hamlets | E09000030",
                "london borough of hackney | London Borough of Hackney | E09000012",
                "Kensington & Chelsea | Kensington and Chelsea | E09000020",
                "Bristol, City of | Bristol City Council | E06000023",
                "Cornwall | Cornwall | E06000052",
                "Herts | Hertfordshire | E10000015",
                "City of London | City of London | E09000001",
                "westminster | Westminster | E09000033"
            })
    void aCouncilIsFoundByAnyOfItsNames(String typed, String label, String gss) {
        Place place = found(typed).place();

        assertThat(place.label()).isEqualTo(label);
        assertThat(place.type()).isEqualTo(PlaceType.COUNCIL);
        assertThat(place.councilGss()).isEqualTo(gss);
    }

    @Test
    void namesakesAreOfferedWithLabelsThatResolveToThemselves() {
        NearResult.Found ashford = found("Ashford");

        assertThat(ashford.place().label()).isEqualTo("Ashford, Kent");
        assertThat(ashford.alternatives()).extracting(Place::label).contains("Ashford, Surrey");
        assertThat(ashford.alternatives())
                .allSatisfy(other -> assertThat(found(other.label()).place()).isEqualTo(other));
    }

    @Test
    void everyTownAndCouncilLabelResolvesToItself() {
        Gazetteer gazetteer = new Gazetteer(PlacesFixture.FOLDERS, PlacesFixture.councils());

        assertThat(gazetteer.list())
                .allSatisfy(town -> assertThat(found(town.label()).place())
                        .usingRecursiveComparison()
                        .ignoringFields("district", "districts")
                        .isEqualTo(town.place()));
        assertThat(PlacesFixture.councils().list()).allSatisfy(council -> {
            Place place = found(council.name()).place();
            assertThat(place.councilGss()).isEqualTo(council.gss());
            assertThat(found(place.label()).place()).isEqualTo(place);
        });
    }

    @Test
    void theNameOfManyPlacesOffersAllOfThem() {
        assertThat(found("Clifton").alternatives()).extracting(Place::label).contains("Clifton, Central Bedfordshire");
        assertThat(found("Clifton").place().label()).isEqualTo("Clifton, Bristol");
    }

    @ParameterizedTest
    @CsvSource({
        "tupsley hereford, Hereford",
        "12 Nowhere Lane Tupsley Hereford, Hereford",
        "Leeds city centre, Leeds",
        "north london, London",
        "somewhere in kent, Kent",
        "Kings Heath, Kings Heath"
    })
    void anAddressIsUnderstoodByTheTownThatItsLastWordsName(String typed, String label) {
        assertThat(places.resolveAddress(typed))
                .isInstanceOfSatisfying(
                        NearResult.Found.class,
                        found -> assertThat(found.place().label()).isEqualTo(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"near me", "My area", "around here", "my location"})
    void whoeverMeansHereIsAskedWhereThatIs(String typed) {
        assertThat(places.resolveAddress(typed)).isInstanceOfSatisfying(NearResult.Invalid.class, invalid -> {
            assertThat(invalid.title()).isEqualTo("Tell us where you are");
            assertThat(invalid.detail()).contains("Type a postcode, a town or a council");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"53.797, -1.548 | LS1", "53.797 -1.548 | LS1", "48.85, 2.35 | ", "99.0, 200.5 | "})
    void coordinatesLeadToThePostcodeDistrictThereIfItIsInEngland(String typed, String district) {
        assertThat(places.resolveAddress(typed))
                .isInstanceOfSatisfying(
                        NearResult.Unknown.class,
                        unknown -> assertThat(String.join(" ", unknown.suggestions()))
                                .isEqualTo(district == null ? "" : district));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "North West | Blackpool",
                "the north west of england | Blackpool",
                "East Midlands | Leicestershire",
                "Midlands | Derbyshire",
                "Home Counties | Surrey"
            })
    void aRegionIsTooWideAndItsCouncilsAreOffered(String typed, String council) {
        assertThat(places.resolveAddress(typed))
                .isInstanceOfSatisfying(
                        NearResult.Unknown.class,
                        unknown -> assertThat(unknown.suggestions())
                                .anySatisfy(label -> assertThat(label).contains(council)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EH1 1YZ | EH1 1YZ is in Scotland",
                "EH1 | EH1 is in Scotland",
                "CF10 1EP | CF10 1EP is in Wales",
                "BT1 1AA | BT1 1AA is in Northern Ireland",
                "BT1 | BT1 is in Northern Ireland",
                "JE2 3AB | JE2 3AB is in Jersey",
                "GY1 1AA | GY1 1AA is in Guernsey",
                "IM1 1AA | IM1 1AA is in the Isle of Man",
                "Cardiff | Cardiff is in Wales",
                "edinburgh | Edinburgh is in Scotland",
                "Belfast | Belfast is in Northern Ireland",
                "Dublin | Dublin is in Ireland",
                "Paris | Paris is in France",
                "Wales | Wales is outside England",
                "England | England is all that we search",
                "UK | England is all that we search",
                "EH | EH is in Scotland",
                "BT | BT is in Northern Ireland",
                "Scotland | Scotland is outside England",
                "ZZ9 9ZZ | There is no postcode ZZ9 9ZZ",
                "!? | Tell us where"
            })
    void placesOutsideEnglandAndNonsenseGetAHelpfulMessage(String typed, String title) {
        assertThat(places.resolve(typed)).isInstanceOfSatisfying(NearResult.Invalid.class, invalid -> {
            assertThat(invalid.title()).isEqualTo(title);
            assertThat(invalid.detail()).isNotBlank();
        });
    }

    @Test
    void blankIsInvalidAndOverlongIsNotAFault() {
        assertThat(places.resolve("   ")).isInstanceOf(NearResult.Invalid.class);
        assertThat(places.resolve("x".repeat(100_000))).isInstanceOf(NearResult.Unknown.class);
        assertThat(places.resolve("a ".repeat(50_000))).isInstanceOf(NearResult.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OL1 9ZY | OL1 9",
                "LS1 4ZZ | LS1 4",
                "LS1 4APP | LS1 4AP",
                "LS | LS1",
                "s | S1",
                "Leedes | Leeds",
                "Lees | Leeds",
                "Manchestr | Manchester",
                "Birmingam | Birmingham",
                "Harogate | Harrogate",
                "Greater Manchester | Rochdale Metropolitan Borough Council",
                "cumbria | Westmorland and Furness"
            })
    void whatIsNearlyRightIsAnsweredWithSuggestionsThatResolve(String typed, String suggestion) {
        assertThat(places.resolve(typed)).isInstanceOfSatisfying(NearResult.Unknown.class, unknown -> {
            assertThat(unknown.suggestions()).contains(suggestion);
            assertThat(unknown.suggestions()).allSatisfy(label -> found(label));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Newsome", "Tupsley", "St Johns", "St. John's"})
    void aNeighbourhoodIsNotCalledForeignAndTheTownIsAskedFor(String typed) {
        assertThat(places.resolve(typed))
                .isInstanceOfSatisfying(
                        NearResult.Unknown.class,
                        unknown -> assertThat(unknown.detail())
                                .contains("It may be a part of a town: type the town instead, or a postcode"));
    }

    @ParameterizedTest
    @CsvSource({"St Helier, Jersey", "st andrews, Scotland", "Saint Petersburg, Russia"})
    void aSaintElsewhereIsStillKnown(String typed, String country) {
        assertThat(places.resolve(typed))
                .isInstanceOfSatisfying(
                        NearResult.Invalid.class,
                        invalid -> assertThat(invalid.country()).isEqualTo(country));
    }

    @ParameterizedTest
    @CsvSource({"LS, LS1 LS2 LS3 LS4", "HR, HR1 HR2 HR3 HR4", "SW, SW1 SW1A SW1E SW1H"})
    void districtsAreOfferedInTheOrderPeopleCountThem(String typed, String offered) {
        assertThat(places.resolve(typed))
                .isInstanceOfSatisfying(
                        NearResult.Unknown.class,
                        unknown -> assertThat(unknown.suggestions()).containsExactly(offered.split(" ")));
    }

    @Test
    void findPostcodeKnowsOnlyLivePostcodes() {
        assertThat(places.findPostcode("ol11aa")).isPresent();
        assertThat(places.findPostcode("OL1 9ZY")).isEmpty();
        assertThat(places.findPostcode("Leeds")).isEmpty();
        assertThat(places.findPostcode("TR21 0HE"))
                .hasValueSatisfying(
                        place -> assertThat(place.centre().latitude()).isCloseTo(49.9, within(0.1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lee | Leeds",
                "manch | Manchester",
                "ashf | Ashford, Kent",
                "new | Newcastle upon Tyne",
                "tower h | Tower Hamlets",
                "ol1 | OL1",
                "OL1 1 | OL1 1",
                "ls1 4a | LS1 4AP",
                "manchestr | Manchester"
            })
    void suggestionsCompleteAndCorrectWhatIsTyped(String typed, String expected) {
        assertThat(places.suggest(typed, 8))
                .hasSizeLessThanOrEqualTo(8)
                .extracting(Place::label)
                .contains(expected);
    }

    private NearResult.Found found(String typed) {
        NearResult result = places.resolve(typed);
        assertThat(result).as(typed).isInstanceOf(NearResult.Found.class);
        return (NearResult.Found) result;
    }
}
