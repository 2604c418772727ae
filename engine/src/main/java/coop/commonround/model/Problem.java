package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything known before a period is planned.
 *
 * <p>All lists are held by id, so the order they were given in never matters. Every reference leads somewhere, every id
 * is unique.
 *
 * @param shifts of the careworkers, work and absence alike
 * @param visits planned, tentative and cancelled
 * @param givenLegs journeys somebody has measured
 * @param prices what careworkers' time and miles cost
 */
public record Problem(
        Period period,
        List<Client> clients,
        List<Careworker> careworkers,
        List<Shift> shifts,
        List<Visit> visits,
        List<VisitLink> links,
        List<Compatibility> compatibilities,
        List<CarePackage> packages,
        History history,
        Policy policy,
        Calendar calendar,
        List<GivenLeg> givenLegs,
        LabourPrices prices) {

    public Problem {
        requireNonNull(period, "period");
        requireNonNull(history, "history");
        requireNonNull(policy, "policy");
        requireNonNull(calendar, "calendar");
        requireNonNull(prices, "prices");
        clients = byId("client", clients, Client::id);
        careworkers = byId("careworker", careworkers, Careworker::id);
        shifts = byId("shift", shifts, Shift::id);
        visits = byId("visit", visits, Visit::id);
        packages = byId("package", packages, CarePackage::id);
        links = links.stream()
                .sorted(Comparator.comparing(VisitLink::first)
                        .thenComparing(VisitLink::second)
                        .thenComparing(VisitLink::from)
                        .thenComparing(VisitLink::minimumGap)
                        .thenComparing(VisitLink::maximumGap, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(VisitLink::careworkers)
                        .thenComparing(VisitLink::reason))
                .toList();
        compatibilities = compatibilities.stream()
                .sorted(Comparator.comparing(Compatibility::client)
                        .thenComparing(each -> each.careworker() == null
                                ? ""
                                : each.careworker().text())
                        .thenComparing(each -> each.attribute() == null ? "" : each.attribute())
                        .thenComparing(Compatibility::side)
                        .thenComparing(Compatibility::rule)
                        .thenComparing(Compatibility::reason))
                .toList();
        givenLegs = givenLegs.stream()
                .sorted(Comparator.comparing(GivenLeg::from)
                        .thenComparing(GivenLeg::to)
                        .thenComparing(leg ->
                                leg.transport() == null ? "" : leg.transport().name()))
                .toList();
        var knownClients = clients.stream().map(Client::id).collect(Collectors.toSet());
        var knownCareworkers = careworkers.stream().map(Careworker::id).collect(Collectors.toSet());
        var byCar = careworkers.stream()
                .filter(each -> each.transport() == Transport.CAR)
                .map(Careworker::id)
                .collect(Collectors.toSet());
        var knownVisits = visits.stream().map(Visit::id).collect(Collectors.toSet());
        var knownPackages = packages.stream().map(CarePackage::id).collect(Collectors.toSet());
        for (var careworker : careworkers) {
            var driver = careworker.travelsWith();
            Check.that(
                    driver == null || knownCareworkers.contains(driver),
                    "careworker %s: travels_with %s is not known",
                    careworker.id(),
                    driver);
            Check.that(
                    driver == null || byCar.contains(driver),
                    "careworker %s: travels_with %s, who does not go by car",
                    careworker.id(),
                    driver);
        }
        for (var shift : shifts) {
            Check.that(
                    knownCareworkers.contains(shift.careworker()),
                    "shift %s: careworker %s is not known",
                    shift.id(),
                    shift.careworker());
        }
        for (var visit : visits) {
            Check.that(
                    knownClients.contains(visit.client()),
                    "visit %s: client %s is not known",
                    visit.id(),
                    visit.client());
            Check.that(
                    visit.packageId() == null || knownPackages.contains(visit.packageId()),
                    "visit %s: package %s is not known",
                    visit.id(),
                    visit.packageId());
            var pinned = visit.pin().careworker();
            Check.that(
                    pinned == null || knownCareworkers.contains(pinned),
                    "visit %s: pinned careworker %s is not known",
                    visit.id(),
                    pinned);
            Check.that(
                    period.contains(visit.date()), "visit %s (%s) lies outside the period", visit.id(), visit.date());
        }
        for (var link : links) {
            Check.that(knownVisits.contains(link.first()), "link: visit %s is not known", link.first());
            Check.that(knownVisits.contains(link.second()), "link: visit %s is not known", link.second());
        }
        for (var each : compatibilities) {
            Check.that(knownClients.contains(each.client()), "compatibility: client %s is not known", each.client());
            Check.that(
                    each.careworker() == null || knownCareworkers.contains(each.careworker()),
                    "compatibility: careworker %s is not known",
                    each.careworker());
        }
        for (int i = 1; i < givenLegs.size(); i++) {
            var leg = givenLegs.get(i);
            Check.that(
                    !leg.isOfSameJourney(givenLegs.get(i - 1)),
                    "journey from %s to %s is there twice",
                    leg.from(),
                    leg.to());
        }
        for (var each : packages) {
            Check.that(
                    knownClients.contains(each.client()),
                    "package %s: client %s is not known",
                    each.id(),
                    each.client());
        }
    }

    private static <T, K extends Comparable<K>> List<T> byId(String what, List<T> things, Function<T, K> id) {
        var seen = new HashSet<K>();
        for (var thing : things) {
            Check.that(seen.add(id.apply(thing)), "%s %s is there twice", what, id.apply(thing));
        }
        return things.stream().sorted(Comparator.comparing(id)).toList();
    }

    /** A problem of people and visits alone, with the default policy and no prices. */
    public static Problem of(
            Period period, List<Client> clients, List<Careworker> careworkers, List<Shift> shifts, List<Visit> visits) {
        return new Problem(
                period,
                clients,
                careworkers,
                shifts,
                visits,
                List.of(),
                List.of(),
                List.of(),
                History.NONE,
                Policy.DEFAULT,
                Calendar.ORDINARY,
                List.of(),
                LabourPrices.FREE);
    }

    public Problem withShifts(List<Shift> others) {
        return new Problem(
                period,
                clients,
                careworkers,
                others,
                visits,
                links,
                compatibilities,
                packages,
                history,
                policy,
                calendar,
                givenLegs,
                prices);
    }

    public Problem withVisits(List<Visit> others) {
        return new Problem(
                period,
                clients,
                careworkers,
                shifts,
                others,
                links,
                compatibilities,
                packages,
                history,
                policy,
                calendar,
                givenLegs,
                prices);
    }

    public Problem withLinks(List<VisitLink> others) {
        return new Problem(
                period,
                clients,
                careworkers,
                shifts,
                visits,
                others,
                compatibilities,
                packages,
                history,
                policy,
                calendar,
                givenLegs,
                prices);
    }

    public Problem withCompatibilities(List<Compatibility> others) {
        return new Problem(
                period,
                clients,
                careworkers,
                shifts,
                visits,
                links,
                others,
                packages,
                history,
                policy,
                calendar,
                givenLegs,
                prices);
    }

    public Problem withPackages(List<CarePackage> others) {
        return new Problem(
                period,
                clients,
                careworkers,
                shifts,
                visits,
                links,
                compatibilities,
                others,
                history,
                policy,
                calendar,
                givenLegs,
                prices);
    }

    public Problem withHistory(History other) {
        return new Problem(
                period,
                clients,
                careworkers,
                shifts,
                visits,
                links,
                compatibilities,
                packages,
                other,
                policy,
                calendar,
                givenLegs,
                prices);
    }

    public Problem withPolicy(Policy other) {
        return new Problem(
                period,
                clients,
                careworkers,
                shifts,
                visits,
                links,
                compatibilities,
                packages,
                history,
                other,
                calendar,
                givenLegs,
                prices);
    }

    public Problem withCalendar(Calendar other) {
        return new Problem(
                period,
                clients,
                careworkers,
                shifts,
                visits,
                links,
                compatibilities,
                packages,
                history,
                policy,
                other,
                givenLegs,
                prices);
    }

    public Problem withGivenLegs(List<GivenLeg> others) {
        return new Problem(
                period,
                clients,
                careworkers,
                shifts,
                visits,
                links,
                compatibilities,
                packages,
                history,
                policy,
                calendar,
                others,
                prices);
    }

    public Problem withPrices(LabourPrices others) {
        return new Problem(
                period,
                clients,
                careworkers,
                shifts,
                visits,
                links,
                compatibilities,
                packages,
                history,
                policy,
                calendar,
                givenLegs,
                others);
    }
}
