package uk.kindred.matching.api;

/** The question and answer of the OpenAPI document, as MatchesApiTest sends and gets them. */
final class Examples {

    static final String QUESTION = """
        {
          "near": "Hereford",
          "withinMiles": 10,
          "budgetPence": 40000,
          "route": "direct-payment",
          "needs": [
            {"help": "washing", "importance": "must", "times": 5, "minutes": 30,
              "days": ["mon", "tue", "wed", "thu", "fri"], "partsOfDay": ["morning"]},
            {"help": "company"},
            {"help": "going-out", "importance": "nice"}
          ],
          "matters": {"wanted": ["continuity", "getting-out"]},
          "there": [{"who": "my daughter", "help": "washing", "days": ["fri"]}],
          "example": "include"
        }\
        """;

    /** Two entries of the first week’s timetable, and one of the others. What is free and asked changes with the day. */
    static final String ANSWER = """
        {
          "on": "2026-11-30",
          "near": {"label": "Hereford", "type": "town"},
          "withinMiles": 10,
          "couple": false,
          "budgetPence": 40000,
          "funds": [{"whose": "you", "route": "direct-payment", "pence": 40000}],
          "fromSavings": null,
          "route": "direct-payment",
          "parts": [
            {
              "id": "washing-morning-mon.tue.wed.thu",
              "whose": "you",
              "help": ["washing"],
              "importance": "must",
              "form": "visits",
              "days": ["mon", "tue", "wed", "thu"],
              "times": 4,
              "minutes": 30
            },
            {
              "id": "company-week",
              "whose": "you",
              "help": ["company"],
              "importance": "should",
              "form": "outings",
              "days": ["tue", "wed", "thu", "fri", "sat", "sun"],
              "times": 2,
              "minutes": 120
            },
            {
              "id": "going-out-week",
              "whose": "you",
              "help": ["going-out"],
              "importance": "nice",
              "form": "outings",
              "days": ["mon", "wed", "fri", "sat", "sun"],
              "times": 1,
              "minutes": 180
            }
          ],
          "weeks": [
            {
              "chosen": "best",
              "allMusts": true,
              "whole": true,
              "cost": {"lowPence": 31160, "highPence": 31160},
              "byPayer": [{"payer": "direct-payment", "cost": {"lowPence": 31160, "highPence": 31160}}],
              "leftPence": 8840,
              "funds": [
                {
                  "fund": {"whose": "you", "route": "direct-payment", "pence": 40000},
                  "spentPence": 31160,
                  "addedPence": 0,
                  "leftPence": 8840
                }
              ],
              "lines": [
                {
                  "listing": {
                    "id": "K-E00894",
                    "name": "Bullsmead Homecare",
                    "kind": "home-care",
                    "example": true,
                    "distanceMiles": 14.9,
                    "servesNear": true,
                    "url": "https://kindred.example/listings/bullsmead-homecare-hr5"
                  },
                  "whose": "you",
                  "parts": ["washing-morning-mon.tue.wed.thu", "company-week", "going-out-week"],
                  "pricedBy": "hours",
                  "plan": "visits:mon-thu@0730x30,tue.fri@1000x120,mon@1000x180",
                  "planInWords": "4 visits of 30 minutes a week, 2 visits of 2 hours a week and 1 visit of 3 hours a week",
                  "payer": "direct-payment",
                  "fund": {"whose": "you", "route": "direct-payment", "pence": 40000},
                  "weekly": {"lowPence": 31160, "highPence": 31160},
                  "yearly": null,
                  "employerWeekly": {"lowPence": 0, "highPence": 0},
                  "cost": {"lowPence": 31160, "highPence": 31160},
                  "ruling": {
                    "verdict": "allowed",
                    "reason": "Whoever you choose, if it meets needs of your plan.",
                    "source": "Care Act 2014, ss. 31 to 33; Care and Support (Direct Payments) Regulations 2014 (SI 2014/2871)"
                  },
                  "mattersMet": [],
                  "unknowns": [
                    "Nobody said whether there is room for somebody new. Ask.",
                    "Nobody said how many hours are free. Ask."
                  ]
                }
              ],
              "timetable": [
                {
                  "day": "mon",
                  "from": "07:30",
                  "to": "08:00",
                  "who": "Bullsmead Homecare",
                  "listing": "K-E00894",
                  "whose": "you",
                  "what": "Washing, a bath or a shower",
                  "parts": ["washing-morning-mon.tue.wed.thu"]
                },
                {
                  "day": "fri",
                  "from": "07:30",
                  "to": "08:00",
                  "who": "my daughter",
                  "listing": null,
                  "whose": "you",
                  "what": "Washing, a bath or a shower",
                  "parts": []
                }
              ],
              "anyDay": [],
              "needs": [
                {
                  "whose": "you",
                  "help": "washing",
                  "importance": "must",
                  "percent": 100,
                  "typical": false,
                  "outcomes": ["hygiene"],
                  "by": ["Bullsmead Homecare"],
                  "there": ["my daughter"]
                },
                {
                  "whose": "you",
                  "help": "company",
                  "importance": "should",
                  "percent": 100,
                  "typical": true,
                  "outcomes": ["relationships"],
                  "by": ["Bullsmead Homecare"],
                  "there": []
                },
                {
                  "whose": "you",
                  "help": "going-out",
                  "importance": "nice",
                  "percent": 100,
                  "typical": true,
                  "outcomes": ["community", "relationships"],
                  "by": ["Bullsmead Homecare"],
                  "there": []
                }
              ],
              "mattersMet": [],
              "services": 1,
              "servicesOfSeveral": 1,
              "unmet": [],
              "others": [
                {
                  "part": "washing-morning-mon.tue.wed.thu",
                  "listing": {
                    "id": "K-E00884",
                    "name": "Damson Pitch Homecare",
                    "kind": "home-care",
                    "example": true,
                    "distanceMiles": 16.7,
                    "servesNear": true,
                    "url": "https://kindred.example/listings/damson-pitch-homecare-hr5"
                  },
                  "cost": {"lowPence": 6280, "highPence": 6280},
                  "changePence": -1780,
                  "lost": "matters",
                  "sentence": "Bullsmead Homecare has more of what matters to you than Damson Pitch Homecare."
                }
              ]
            }
          ],
          "fits": true,
          "provenOptimal": true,
          "unmet": [],
          "barred": [],
          "changes": [
            {
              "change": "farther",
              "morePence": null,
              "budgetPence": null,
              "fund": null,
              "miles": 12,
              "moreListings": 3,
              "better": false,
              "gained": [],
              "lost": [],
              "sentence": "2 miles further finds 3 more, but no better week."
            }
          ],
          "toAsk": [],
          "brokenLocks": [],
          "considered": 110,
          "cut": false,
          "degraded": false,
          "example": true,
          "counted": 0,
          "notes": [
            "This is a draft to talk about. Nobody has been asked yet: services may be full, or say no.",
            "The council decides what a personal budget may pay for, after an assessment of its own.",
            "Where no amount was given, a typical one was taken. It is a place to start from, and no assessment.",
            "Listings marked as examples are made up, to show how Kindred works."
          ],
          "url": "https://kindred.example/plan/result?near=Hereford&within=10&budget=400&route=direct-payment&need=washing&need=company&need=going-out&washing-importance=must&washing-times=5&washing-minutes=30&washing-day=mon&washing-day=tue&washing-day=wed&washing-day=thu&washing-day=fri&washing-part=morning&going-out-importance=nice&matters=continuity&matters=getting-out&there1-who=my+daughter&there1-help=washing&there1-day=fri"
        }\
        """;

    /** Two people, each with a budget of their own, and their own money. */
    static final String OF_COUPLE = """
        {
          "near": "Hereford",
          "couple": true,
          "personalBudgets": [
            {"whose": "you", "route": "direct-payment", "budgetPence": 26000},
            {"whose": "partner", "route": "managed", "budgetPence": 9000}
          ],
          "budgetPence": 8000,
          "needs": [
            {"whose": "you", "help": "washing", "importance": "must", "times": 5, "minutes": 30},
            {"whose": "partner", "help": "washing", "times": 2, "minutes": 30},
            {"whose": "both", "help": "company"}
          ],
          "there": [{"who": "our son", "whose": "partner", "help": "washing", "times": 1}],
          "example": "include"
        }\
        """;

    private Examples() {}
}
