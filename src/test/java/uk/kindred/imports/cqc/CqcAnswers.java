package uk.kindred.imports.cqc;

/** Locations as CQC's API tells them, in its shape, with invented names. */
final class CqcAnswers {

    private CqcAnswers() {}

    /** Inspected: the ratings stand in currentRatings, those before in historicRatings. It had another provider before. */
    static final String INSPECTED = """
            {"locationId": "1-2001", "providerId": "1-9001", "organisationType": "Location", "type": "Social Care Org",
             "name": "Abbey Lodge", "registrationStatus": "Registered", "registrationDate": "2022-05-03",
             "postalCode": "LS1 5AB", "careHome": "Y", "numberOfBeds": 30,
             "lastInspection": {"date": "2023-08-01"}, "lastReport": {"publicationDate": "2023-09-12"},
             "relationships": [{"relatedLocationId": "1-1001", "relatedLocationName": "Abbey Lodge",
               "type": "HSCA Predecessor", "reason": "New Provider"}],
             "regulatedActivities": [{"name": "Accommodation for persons who require nursing or personal care",
               "code": "RA2", "contacts": [{"personTitle": "Mrs", "personGivenName": "Margaret",
               "personFamilyName": "Exemplar", "personRoles": ["Registered Manager"]}]}],
             "gacServiceTypes": [{"name": "Residential homes", "description": "Care home service without nursing"}],
             "currentRatings": {"overall": {"rating": "Good", "reportDate": "2023-09-12",
                 "organisationId": "1-2001", "reportLinkId": "a361ecb8",
                 "keyQuestionRatings": [
                   {"name": "Safe", "rating": "Requires improvement", "reportDate": "2023-09-12",
                    "organisationId": "1-2001"},
                   {"name": "Well-led", "rating": "Good", "reportDate": "2021-01-20", "organisationId": "1-1001"},
                   {"name": "Caring", "rating": "Outstanding", "reportDate": "2023-09-12"}]},
               "serviceRatings": [], "reportDate": "2023-09-12"},
             "historicRatings": [
               {"reportLinkId": "e2afac75", "reportDate": "2017-02-08", "organisationId": "1-1001",
                "overall": {"rating": "Inadequate", "keyQuestionRatings": [{"name": "Safe", "rating": "Inadequate"}]}},
               {"reportLinkId": "ebb60a35", "reportDate": "2014-09-17", "organisationId": "1-1001",
                "overall": {"rating": "No published rating",
                            "keyQuestionRatings": [{"name": "Safe", "rating": "Do not include in report"}]}}],
             "reports": []}
            """;

    /** Assessed in the new framework: no currentRatings at all, the ratings stand in assessment. */
    static final String ASSESSED = """
            {"locationId": "1-2002", "providerId": "1-9001", "name": "Weir Care", "registrationStatus": "Registered",
             "gacServiceTypes": [{"name": "Homecare agencies", "description": "Domiciliary care service"}],
             "regulatedActivities": [{"name": "Personal care", "code": "RA1", "contacts": [{"personTitle": "Mr",
               "personGivenName": "Bartholomew", "personFamilyName": "Exemplar",
               "personRoles": ["Registered Manager"]}]}],
             "historicRatings": [{"reportDate": "2019-03-04", "overall": {"rating": "Good", "keyQuestionRatings": []}}],
             "assessment": [
               {"assessmentPlanPublishedDateTime": "2025-02-03 10:15:00",
                "ratings": {"overall": [], "asgRatings": [
                  {"assessmentPlanId": "AP2", "title": "Homecare assessment", "assessmentDate": "2024-12-11",
                   "assessmentPlanStatus": "Active", "name": "Homecare service", "rating": "Requires Improvement",
                   "status": "Current", "keyQuestionRatings": [
                     {"name": "Safe", "rating": "Inadequate", "status": "Current", "percentageScore": "30"},
                     {"name": "Effective", "rating": "Good", "status": "Current"}]}]}},
               {"assessmentPlanPublishedDateTime": "2024-03-01 09:00:00",
                "ratings": {"asgRatings": [
                  {"assessmentPlanId": "AP1", "name": "Homecare service", "rating": "Outstanding",
                   "status": "Historic", "keyQuestionRatings": []}]}}]}
            """;

    /** Registered and not rated yet. */
    static final String NEW = """
            {"locationId": "1-2003", "name": "New House", "registrationStatus": "Registered",
             "regulatedActivities": [{"name": "Personal care", "nominatedIndividual": {"personTitle": "Ms",
               "personGivenName": "Philippa", "personFamilyName": "Exemplar"}}]}
            """;
}
