package coop.commonround.io.csv.visit;

import coop.commonround.model.CarePackage;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where visits go and who pays for them: what a row about visits refers to. */
public record Homes(Map<ClientId, Client> clients, Map<String, CarePackage> packages) {
    public static Homes of(List<Client> clients, List<CarePackage> packages) {
        return new Homes(
                clients.stream().collect(Collectors.toMap(Client::id, Function.identity())),
                packages.stream().collect(Collectors.toMap(CarePackage::id, Function.identity())));
    }
}
