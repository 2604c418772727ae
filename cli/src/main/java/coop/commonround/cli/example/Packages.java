package coop.commonround.cli.example;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is commissioned: one package a client, two where a council does not pay for all that the client gets. */
final class Packages {
    private Packages() {}

    private record Bought(String line, double hours) {
        Bought and(Bought more) {
            return new Bought(line, hours + more.hours);
        }
    }

    static Sheet sheet(List<Client> clients, Area area) {
        var sheet = new Sheet(
                "package_id", "client_id", "payer", "contract_line", "start", "end", "weekly_hours", "purchase_order");
        var payers = area.payersByLine();
        for (var client : clients) {
            bought(client)
                    .forEach((id, bought) -> sheet.row(
                            id,
                            client.id(),
                            payers.getOrDefault(bought.line(), ""),
                            bought.line(),
                            client.since(),
                            "",
                            bought.hours(),
                            area.orderOf(id, bought.line())));
        }
        return sheet;
    }

    private static Map<String, Bought> bought(Client client) {
        var bought = new TreeMap<String, Bought>();
        for (var call : client.pattern().calls()) {
            var hours = call.days() * call.minutes() * call.careworkers() / 60;
            bought.merge(client.packageOf(call), new Bought(client.lineOf(call), hours), Bought::and);
        }
        return bought;
    }
}
