package coop.commonround.cli.example;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invented names, such as a Yorkshire valley would have; no full name twice until they run out. */
final class Names {
    private static final List<String> WOMEN = List.of(
            "Agnes",
            "Annie",
            "Barbara",
            "Beryl",
            "Brenda",
            "Carol",
            "Christine",
            "Dorothy",
            "Edith",
            "Eileen",
            "Elsie",
            "Gillian",
            "Hilda",
            "Irene",
            "Jean",
            "Joyce",
            "Kathleen",
            "Linda",
            "Margaret",
            "Marjorie",
            "Maureen",
            "Mavis",
            "Nora",
            "Pamela",
            "Sheila",
            "Sylvia",
            "Vera",
            "Winifred",
            "Becky",
            "Chloe",
            "Emma",
            "Holly",
            "Jade",
            "Kirsty",
            "Leanne",
            "Megan",
            "Natalie",
            "Zoe");
    private static final List<String> MEN = List.of(
            "Alan",
            "Arthur",
            "Barry",
            "Brian",
            "Clifford",
            "Dennis",
            "Derek",
            "Donald",
            "Ernest",
            "Frank",
            "Geoffrey",
            "Gordon",
            "Harold",
            "Keith",
            "Kenneth",
            "Leonard",
            "Norman",
            "Raymond",
            "Ronald",
            "Stanley",
            "Terence",
            "Walter",
            "Callum",
            "Connor",
            "Jack",
            "Kieran",
            "Liam",
            "Ryan");
    private static final List<String> SURNAMES = List.of(
            "Ackroyd",
            "Armitage",
            "Balmforth",
            "Bamforth",
            "Beaumont",
            "Broadbent",
            "Brook",
            "Bottomley",
            "Crowther",
            "Dyson",
            "Earnshaw",
            "Eastwood",
            "Firth",
            "Garside",
            "Gledhill",
            "Greenwood",
            "Haigh",
            "Hanson",
            "Hinchliffe",
            "Hirst",
            "Holroyd",
            "Iredale",
            "Kaye",
            "Lockwood",
            "Lodge",
            "Mellor",
            "Pogson",
            "Quarmby",
            "Ramsden",
            "Schofield",
            "Shaw",
            "Sykes",
            "Taylor",
            "Thewlis",
            "Varley",
            "Walker",
            "Whiteley",
            "Wimpenny",
            "Wood");
    private static final List<String> ASIAN_WOMEN = List.of(
            "Amina",
            "Asha",
            "Fatima",
            "Farzana",
            "Gurpreet",
            "Jaswinder",
            "Kulwant",
            "Nasreen",
            "Parveen",
            "Rukhsana",
            "Saima",
            "Shazia",
            "Sunita",
            "Zainab");
    private static final List<String> ASIAN_MEN = List.of(
            "Amjad",
            "Balbir",
            "Gurdeep",
            "Harjit",
            "Imran",
            "Mohan",
            "Nadeem",
            "Rashid",
            "Sajid",
            "Surinder",
            "Tariq",
            "Yusuf");
    private static final List<String> ASIAN_SURNAMES = List.of(
            "Ahmed",
            "Akhtar",
            "Bains",
            "Begum",
            "Chaudhry",
            "Dhillon",
            "Gill",
            "Hussain",
            "Iqbal",
            "Khan",
            "Mahmood",
            "Malik",
            "Patel",
            "Rehman",
            "Sandhu",
            "Sharma");
    private final Set<String> used = new HashSet<>();
    private final Dice dice;

    Names(Dice dice) {
        this.dice = dice;
    }

    String draw(boolean female, boolean asian) {
        var first = asian ? female ? ASIAN_WOMEN : ASIAN_MEN : female ? WOMEN : MEN;
        var last = asian ? ASIAN_SURNAMES : SURNAMES;
        var name = "";
        for (var attempt = 0; attempt < 50; attempt++) {
            name = dice.oneOf(first) + " " + dice.oneOf(last);
            if (used.add(name)) {
                return name;
            }
        }
        return name;
    }
}
