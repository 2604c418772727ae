package coop.commonround.cli.example;

import coop.commonround.cli.example.Homes.Home;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws the clients: a care pattern each, a home, and what they ask of whoever comes. */
final class Clients {
    private static final List<String> CARE_LINES = List.of(
            "COUNCIL-H",
            "COUNCIL-H",
            "COUNCIL-H",
            "COUNCIL-H",
            "COUNCIL-B",
            "COUNCIL-B",
            "DIRECT-PAYMENT",
            "DIRECT-PAYMENT",
            "PRIVATE",
            "CHC");
    private final Dice dice;
    private final Names names;
    private final Homes homes;

    private Clients(long seed, Homes homes) {
        dice = new Dice(seed, "clients");
        names = new Names(new Dice(seed, "client names"));
        this.homes = homes;
    }

    static List<Client> drawn(int visits, Homes homes, long seed) {
        var draw = new Clients(seed, homes);
        var patterns = draw.dice.shuffled(CarePattern.forVisits(visits));
        var width = Math.max(3, Integer.toString(patterns.size()).length());
        var clients = new ArrayList<Client>();
        for (var pattern : patterns) {
            clients.add(draw.client(("C%0" + width + "d").formatted(clients.size() + 1), pattern));
        }
        return clients;
    }

    private Client client(String id, CarePattern pattern) {
        var female = dice.chance(0.66);
        var asian = dice.chance(0.08);
        return new Client(
                id,
                names.draw(female, asian),
                homes.draw(dice),
                pattern,
                requires(pattern, female, asian),
                attributes(),
                since(pattern),
                line(pattern));
    }

    private List<String> requires(CarePattern pattern, boolean female, boolean asian) {
        var requires = new ArrayList<String>();
        if (female && pattern.isPersonal() && !pattern.isDoubledUp() && dice.chance(0.2)) {
            requires.add("female");
        }
        if (asian && pattern.visitsInFirstWeek() <= 3 && dice.chance(0.5)) {
            requires.add("speaks:pa");
        } else if (dice.chance(0.03)) {
            requires.add("no-smoker");
        }
        return requires;
    }

    private List<String> attributes() {
        var attributes = new ArrayList<String>();
        if (dice.chance(0.16)) {
            attributes.add("dog");
        }
        if (dice.chance(0.12)) {
            attributes.add("smoking");
        }
        if (dice.chance(0.25)) {
            attributes.add("stairs");
        }
        return attributes;
    }

    /** One in twenty begins this week, but nobody with short visits: those need a careworker the client knows. */
    private LocalDate since(CarePattern pattern) {
        var fortnights = dice.chance(0.05) ? 0 : dice.between(2, 18);
        var isShort = pattern.calls().stream().anyMatch(call -> call.minutes() < 30);
        return Period.START.minusWeeks(2L * (isShort ? Math.max(2, fortnights) : fortnights));
    }

    private String line(CarePattern pattern) {
        if (!pattern.isPersonal()) {
            var call = pattern.calls().get(0);
            return call.kind().equals("companionship") ? "COMMUNITY" : dice.chance(0.4) ? "DIRECT-PAYMENT" : "PRIVATE";
        }
        return pattern.name().startsWith("hoist") && dice.chance(0.4) ? "CHC" : dice.oneOf(CARE_LINES);
    }

    static Sheet sheet(List<Client> clients) {
        var sheet = new Sheet(
                "client_id",
                "name",
                "latitude",
                "longitude",
                "zone",
                "team",
                "max_careworkers",
                "required_attributes",
                "attributes",
                "rag");
        clients.forEach(client -> sheet.row(
                client.id(),
                client.name(),
                Home.cell(client.home().latitude()),
                Home.cell(client.home().longitude()),
                client.home().zone(),
                client.home().team(),
                client.pattern().cap(),
                client.requires(),
                client.attributes(),
                client.pattern().rag()));
        return sheet;
    }
}
