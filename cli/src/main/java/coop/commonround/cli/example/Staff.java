package coop.commonround.cli.example;

import coop.commonround.cli.example.Careworker.Contract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws the staff: 35 careworkers, 2 secondees and 5 volunteers for each 1,150 visits a week. */
final class Staff {
    static final double CAREWORKERS_PER_VISIT = 35 / 1150.0;
    private static final int SMALL = 100;
    private static final int FEWEST_CAREWORKERS = 5;

    /** So many have every skill, and in a small co-op all, so that even the smallest example can be covered. */
    private static final int VERSED = 4;

    private static final Contract SECONDED = new Contract("secondee", 30, 27, 37.5, 1, Habit.EARLY, false);
    private static final Contract SECONDED_LATE = new Contract("secondee", 30, 27, 37.5, 1, Habit.LATE, false);
    private static final Contract VOLUNTEER = new Contract("volunteer", 0, 0, 10, 1, Habit.COMPANY, false);
    private final List<Careworker> staff = new ArrayList<>();
    private final Dice dice;
    private final Names names;
    private final Homes homes;
    private final boolean small;

    private Staff(boolean small, Homes homes, long seed) {
        this.small = small;
        this.homes = homes;
        dice = new Dice(seed, "staff");
        names = new Names(new Dice(seed, "staff names"));
    }

    static List<Careworker> drawn(int visits, Homes homes, long seed) {
        var draw = new Staff(visits < SMALL, homes, seed);
        var people = people(visits);
        draw.add("W", Mix.deal(contracts(visits), Contract::people, contract -> 1, people));
        draw.add("S", Mix.deal(List.of(SECONDED, SECONDED_LATE), Contract::people, contract -> 1, (int)
                Math.round(people * 2 / 35.0)));
        draw.add("V", Mix.deal(List.of(VOLUNTEER), Contract::people, contract -> 1, (int)
                Math.max(1, Math.round(people * 5 / 35.0))));
        return draw.staff;
    }

    /** A small co-op needs somewhat more for its size, or nobody could be off. */
    private static int people(int visits) {
        var extra = Math.max(0, FEWEST_CAREWORKERS * (1 - visits * CAREWORKERS_PER_VISIT / 35));
        return (int) Math.round(visits * CAREWORKERS_PER_VISIT + extra);
    }

    /** Small co-ops have no full-time work for anybody. */
    private static List<Contract> contracts(int visits) {
        return Ready.rows("staff-mix.csv").stream()
                .map(row -> new Contract(
                        row.get("contract"),
                        Double.parseDouble(row.get("contracted_hours")),
                        Double.parseDouble(row.get("minimum_hours")),
                        Double.parseDouble(row.get("maximum_hours")),
                        Integer.parseInt(row.get("people")),
                        Habit.valueOf(row.get("habit")),
                        row.get("every_weekend").equals("yes")))
                .filter(contract -> visits >= SMALL || contract.hours() < 25)
                .toList();
    }

    private boolean isVersed(int nth) {
        return nth < VERSED || small;
    }

    private void add(String letter, List<Contract> contracts) {
        var width = Math.max(2, Integer.toString(contracts.size()).length());
        for (var i = 0; i < contracts.size(); i++) {
            staff.add(careworker((letter + "%0" + width + "d").formatted(i + 1), i, contracts.get(i)));
        }
    }

    private Careworker careworker(String id, int nth, Contract contract) {
        var versed = isVersed(nth);
        var female = versed || dice.chance(contract.kind().equals("volunteer") ? 0.6 : 0.78);
        var asian = nth % 12 == 2 || dice.chance(0.12);
        var transport = contract.kind().equals("guaranteed") ? homes.area().transportOf(nth) : "car";
        var since = since(nth, contract);
        return new Careworker(
                staff.size(),
                id,
                names.draw(female, asian),
                transport.equals("car") ? homes.draw(dice) : homes.drawWithoutCar(dice),
                transport,
                contract,
                nth % 9 == 3 && contract.hours() > 30,
                grade(nth, contract),
                since,
                since.minusYears(dice.between(19, 58)).minusDays(dice.between(0, 364)),
                attributes(female, asian, versed),
                dislikes(versed),
                recall(nth, contract),
                skills(nth, contract));
    }

    private static String grade(int nth, Contract contract) {
        return switch (contract.kind()) {
            case "volunteer", "secondee" -> contract.kind();
            default -> nth % 7 == 3 ? "senior" : "careworker";
        };
    }

    /** One in 35 began three weeks ago and still goes along with others. */
    private LocalDate since(int nth, Contract contract) {
        if (contract.kind().equals("secondee")) {
            return LocalDate.of(2027, 1, 11);
        }
        return nth % 35 == 29
                ? LocalDate.of(2027, 3, 1)
                : LocalDate.of(2026, 11, 1).minusDays(dice.between(0, 3000));
    }

    private List<String> attributes(boolean female, boolean asian, boolean versed) {
        var attributes = new ArrayList<>(List.of(female ? "female" : "male"));
        if (asian) {
            attributes.add("speaks:pa");
        }
        if (versed || dice.chance(0.8)) {
            attributes.add("no-smoker");
        }
        return attributes;
    }

    private List<String> dislikes(boolean versed) {
        return !versed && dice.chance(0.08) ? List.of(dice.oneOf(List.of("dog", "smoking"))) : List.of();
    }

    private static LocalDate recall(int nth, Contract contract) {
        if (!contract.kind().equals("secondee")) {
            return LocalDate.MAX;
        }
        return nth % 2 == 0 ? LocalDate.of(2027, 4, 30) : Period.START.plusDays(5);
    }

    private SortedMap<String, LocalDate> skills(int nth, Contract contract) {
        var skills = new TreeMap<String, LocalDate>();
        if (!contract.kind().equals("volunteer")) {
            var versed = isVersed(nth);
            skills.put("personal-care", LocalDate.MAX);
            add(skills, "medication", versed || nth % 8 != 6);
            add(skills, "moving-and-handling", versed || nth % 7 != 4);
            add(skills, "dementia", versed || (nth % 10 % 5 != 4 && nth % 10 != 7));
            add(skills, "catheter-care", versed || nth % 2 == 0 || dice.chance(0.2));
            add(skills, "peg-feeding", versed || nth % 3 == 1);
            if (nth % 35 == 10) {
                skills.put("medication", Period.START.plusDays(2));
            }
        }
        return skills;
    }

    private static void add(Map<String, LocalDate> skills, String skill, boolean has) {
        if (has) {
            skills.put(skill, LocalDate.MAX);
        }
    }
}
