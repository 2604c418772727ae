package coop.commonround.travel;

import coop.commonround.model.Careworker;
import coop.commonround.model.Client;
import coop.commonround.model.GivenLeg;
import coop.commonround.model.Place;
import coop.commonround.model.Problem;
import coop.commonround.model.Transport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The journeys that a roster can hold. */
public final class Journeys {
    private Journeys() {}

    /** Every home of a problem: of clients, and of careworkers, where rounds start and end. */
    public static Set<Place> homes(Problem problem) {
        var homes = new TreeSet<Place>();
        problem.clients().forEach(client -> homes.add(client.home()));
        problem.careworkers().forEach(careworker -> homes.add(careworker.home()));
        return homes;
    }

    /** Every transport that somebody uses. */
    public static Set<Transport> transports(Problem problem) {
        return problem.careworkers().stream().map(Careworker::transport).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Every journey between two clients by each transport in use, and between each careworker's home and every client by
     * that careworker's; sorted by where they start, where they end and how. Journeys within one address are left out.
     */
    public static List<GivenLeg> of(Problem problem, TravelTimes travel) {
        var clients = problem.clients().stream().map(Client::home).toList();
        var journeys = new ArrayList<GivenLeg>();
        for (var transport : transports(problem)) {
            clients.forEach(from -> add(from, clients, transport, travel, journeys));
        }
        for (var careworker : problem.careworkers()) {
            var home = List.of(careworker.home());
            add(careworker.home(), clients, careworker.transport(), travel, journeys);
            clients.forEach(from -> add(from, home, careworker.transport(), travel, journeys));
        }
        journeys.sort(Comparator.comparing(GivenLeg::from)
                .thenComparing(GivenLeg::to)
                .thenComparing(journey -> String.valueOf(journey.transport())));
        return journeys;
    }

    private static void add(
            Place from, Collection<Place> ends, Transport transport, TravelTimes travel, List<GivenLeg> journeys) {
        for (var to : ends) {
            if (!StraightLine.isOneAddress(from, to)) {
                journeys.add(new GivenLeg(from.id(), to.id(), transport, travel.between(from, to, transport)));
            }
        }
    }
}
