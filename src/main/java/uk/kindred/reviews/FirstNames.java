package uk.kindred.reviews;

import java.util.Set;

/** Common first names in England of those who live in care, their families and those who work there. No complete list. */
final class FirstNames {

    /** Those that are words too, such as will or may, are found only where a name is introduced. */
    private static final Set<String> NAMES = Set.of("""
            aaron abdul abigail adam adrian agnes ahmed aisha alan albert alex alexander alfred alice alison amanda amber
            amelia amina amit amy andrea andrew angela anita ann anna anne anthony antonio arthur ashley audrey barbara
            barry beatrice ben benjamin bernard beryl beth betty beverley brenda brian bridget bruce cameron carl carol
            caroline catherine cecil charles charlie charlotte chloe chris christina christine christopher claire clive
            colin connor craig cynthia dan daniel danielle darren dave david deborah debbie denis denise dennis derek
            diana diane donald doreen doris dorothy douglas duncan edith edna edward eileen elaine eleanor elizabeth ella
            ellen elsie emily emma enid eric erica ernest ethel eunice eva evelyn fatima fiona florence frances frank
            fred frederick gareth gary gavin gemma geoff geoffrey george gerald geraldine gillian gladys glenys gloria
            gordon graham greta gwen hannah harold harriet harry hazel heather helen henry hilary hilda howard hugh ian
            ibrahim irene isaac isabel isla jack jackie jacqueline jake james jamie jane janet janice jasmine jason jean
            jeffrey jennifer jenny jeremy jessica jessie jill jim jo joan joanna joanne joe john jonathan josephine joshua
            joyce judith judy julia julie june karen kate katherine kathleen katie keith kelly ken kenneth kerry kevin
            kirsty kyle laura lauren lawrence leanne lee leonard lesley leslie lewis liam lilian linda lisa liz lorraine
            louise lucy luke lydia lynn mabel malcolm mandy margaret maria marian marie marilyn marion marjorie martha
            martin mary maud maureen maurice mavis megan melanie michael michelle mike mildred mohammed monica muhammad
            muriel myra nadia naomi natalie neil nellie nicholas nicola nigel norma norman olive oliver olivia oscar pamela
            patricia patrick paul paula pauline peggy peter philip phoebe phyllis priya rachel ralph raymond rebecca
            reginald rhoda richard rita robert robin roger roland ronald rosemary rosie roy ruby russell ruth ryan sally
            samantha samuel sandra sarah sean sharon sheila shirley sidney simon sophie stanley stella stephen steve
            steven stuart susan suzanne sybil sylvia tanya teresa terence terry thelma theresa thomas tim timothy tina
            tom tony tracey trevor valerie vanessa vera vernon veronica victor victoria vincent walter wendy wilfred
            william winifred yvonne zoe""".split("\\s+"));

    private FirstNames() {}

    static boolean isOne(String lowerCase) {
        return NAMES.contains(lowerCase.replaceFirst("['’]s$", ""));
    }
}
