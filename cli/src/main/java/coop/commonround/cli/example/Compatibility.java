package coop.commonround.cli.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who would rather not, or rather, meet whom: wishes and vetoes of both sides. */
final class Compatibility {
    private static final List<String> CLIENT_REASONS =
            List.of("did not get on", "knows the family", "asked for a change");
    private static final List<String> CAREWORKER_REASONS =
            List.of("neighbours", "allergic to the cat", "former in-law");
    private static final int OFTEN = 8;
    private final Map<String, Set<String>> vetoed = new HashMap<>();
    private final List<Object[]> vetoes = new ArrayList<>();

    /** Draws vetoes, one for every thirty clients: two of three from the client. */
    Compatibility(List<Client> clients, List<Careworker> staff, long seed) {
        var dice = new Dice(seed, "compatibility");
        for (var i = 0; i < clients.size() / 30; i++) {
            var client = dice.oneOf(clients);
            var careworker = dice.oneOf(staff);
            if (vetoed.computeIfAbsent(client.id(), any -> new HashSet<>()).add(careworker.id())) {
                var side = i % 3 == 2 ? "careworker" : "client";
                vetoes.add(new Object[] {
                    client.id(),
                    careworker.id(),
                    "",
                    side,
                    "exclude",
                    dice.oneOf(i % 3 == 2 ? CAREWORKER_REASONS : CLIENT_REASONS)
                });
            }
        }
    }

    boolean isVetoed(Client client, Careworker careworker) {
        return vetoed.getOrDefault(client.id(), Set.of()).contains(careworker.id());
    }

    /** Vetoes, two clients who have only women in, a word of warning, and favourites from the past weeks. */
    Sheet sheet(List<Client> clients, List<Careworker> staff, Rounds rounds) {
        var sheet = new Sheet("client_id", "careworker_id", "attribute", "side", "rule", "reason");
        vetoes.forEach(sheet::row);
        clients.stream()
                .filter(client -> client.requires().contains("female"))
                .limit(2)
                .forEach(client ->
                        sheet.row(client.id(), "", "female", "client", "only", "personal care by women only"));
        clients.stream()
                .filter(client -> client.attributes().contains("smoking")
                        && client.pattern().isPersonal())
                .limit(1)
                .forEach(client ->
                        sheet.row(client.id(), staff.get(0).id(), "", "careworker", "warn", "smoke brings on a cough"));
        for (var i = 0; i < clients.size(); i += 6) {
            var client = clients.get(i);
            staff.stream()
                    .filter(careworker -> rounds.timesMet(client, careworker) >= OFTEN)
                    .max(Comparator.comparingInt(careworker -> rounds.timesMet(client, careworker)))
                    .ifPresent(careworker ->
                            sheet.row(client.id(), careworker.id(), "", "client", "prefer", "they get on well"));
        }
        return sheet;
    }
}
