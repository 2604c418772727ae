package coop.commonround.cost.work;

import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.ledger.Subject.Care;
import coop.commonround.cost.ledger.Subject.Work;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Careworker;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.model.Visit;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says whom and what a line of a problem is counted to: who pays, whose round and whose team it is. */
public final class Subjects {
    private final Map<ClientId, Client> clients;
    private final Map<String, CarePackage> packages;

    private Subjects(Map<ClientId, Client> clients, Map<String, CarePackage> packages) {
        this.clients = clients;
        this.packages = packages;
    }

    public static Subjects of(Problem problem) {
        return new Subjects(
                problem.clients().stream().collect(Collectors.toMap(Client::id, Function.identity())),
                problem.packages().stream().collect(Collectors.toMap(CarePackage::id, Function.identity())));
    }

    /** One careworker's presence at one visit. */
    public Subject presence(Visit visit, Careworker careworker, Shift shift) {
        var packageId = visit.packageId();
        var paidBy = packageId == null ? null : packages.get(packageId);
        var care = new Care(visit.id(), visit.client(), paidBy, team(visit.client()));
        return new Subject(care, new Work(careworker.id(), shift.id(), careworker.team()), visit.date());
    }

    /** A visit that nobody's presence belongs to. */
    public Subject unattended(Visit visit) {
        var packageId = visit.packageId();
        var paidBy = packageId == null ? null : packages.get(packageId);
        return new Subject(new Care(visit.id(), visit.client(), paidBy, team(visit.client())), null, visit.date());
    }

    /** A package, outside any visit. */
    public Subject unvisited(CarePackage paidBy, LocalDate day) {
        return new Subject(new Care(null, paidBy.client(), paidBy, team(paidBy.client())), null, day);
    }

    private @Nullable String team(ClientId id) {
        var client = clients.get(id);
        return client == null ? null : client.team();
    }
}
