package coop.commonround.cli.money;

import coop.commonround.cli.text.Hours;
import coop.commonround.cli.text.TextTable;
import coop.commonround.cost.wage.WageCause;
import coop.commonround.cost.wage.WageProof;
import coop.commonround.cost.wage.WageProofs;
import coop.commonround.io.json.tree.Out;
import java.util.ArrayList;
import java.util.List;

/** Whose pay falls below the minimum wage for the time that was delivered. */
record WagesTable(WageProofs wages) {

    List<String> lines() {
        var proofs = wages.proofs();
        var shortOfIt = proofs.stream().filter(proof -> !proof.isEnough()).toList();
        if (shortOfIt.isEmpty()) {
            return List.of("Minimum wage: reached for the time delivered, in all " + proofs.size()
                    + " proofs of a careworker and pay period.");
        }
        var table =
                new TextTable("below the minimum wage", "period", "counted h", "counts", "an hour", "due", "top up");
        for (var proof : shortOfIt) {
            table.row(List.of(
                    proof.careworker().text(),
                    proof.period().text(),
                    Hours.exact(proof.countedTime()),
                    proof.counts().roundedToPenny().toString(),
                    proof.countsAnHour().toString(),
                    proof.minimumHour().toString(),
                    proof.topUp().toString()));
        }
        var lines = new ArrayList<>(table.lines());
        lines.add(shortOfIt.size() + " of " + proofs.size() + " proofs, on the time delivered.");
        return lines;
    }

    static void write(WageProof proof, Out out) {
        out.text("careworker_id", proof.careworker())
                .text("from", proof.period().first())
                .text("to", proof.period().last())
                .minutes("counted_minutes", proof.countedTime())
                .minutes("working_minutes", proof.workingTime())
                .money("counts", proof.counts().roundedToPenny())
                .money("counts_an_hour", proof.countsAnHour())
                .money("minimum_hour", proof.minimumHour())
                .money("top_up", proof.topUp())
                .list("causes", proof.causes().stream().map(WageCause::text).toList());
    }
}
