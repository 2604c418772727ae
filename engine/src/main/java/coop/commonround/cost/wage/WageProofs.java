package coop.commonround.cost.wage;

import coop.commonround.base.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The proofs of everybody.
 *
 * @param proofs by careworker and pay reference period
 * @param missing periods that the figures of the law do not reach
 */
public record WageProofs(List<WageProof> proofs, List<Issue> missing) {
    private static final int CAUSES_NAMED = 3;

    public WageProofs {
        proofs = List.copyOf(proofs);
        missing = List.copyOf(missing);
    }

    /** A warning for each careworker and period paid too little, which names what causes it and what to pay. */
    public List<Issue> issues() {
        var issues = new ArrayList<>(missing);
        proofs.stream()
                .filter(proof -> !proof.isEnough())
                .map(WageProofs::issue)
                .forEach(issues::add);
        return issues;
    }

    private static Issue issue(WageProof proof) {
        var law = "the minimum wage of " + proof.minimumHour() + " ("
                + proof.band().text() + ")";
        var problem = "pay that counts is " + proof.countsAnHour() + " an hour from "
                + proof.period().text() + ", below " + law + ": " + causes(proof.causes());
        return Issue.warning(
                new Issue.Where.Thing("careworker", proof.careworker().text()),
                problem,
                "top up " + proof.topUp() + " for the time that is rostered, or pay for what is named");
    }

    private static String causes(List<WageCause> causes) {
        var named = causes.stream().limit(CAUSES_NAMED).map(WageCause::text).collect(Collectors.joining(", "));
        int more = causes.size() - CAUSES_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
