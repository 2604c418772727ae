package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.CarePackage;
import coop.commonround.model.CarePackage.Help;
import java.math.BigDecimal;
import java.util.Optional;

/** {@code packages}: care as commissioned, and who pays. */
final class PackagesJson {
    private PackagesJson() {}

    static void write(CarePackage each, Out out) {
        out.text("package_id", each.id())
                .text("client_id", each.client())
                .text("payer", each.payer())
                .text("contract_line", each.contractLine())
                .text("start", each.start())
                .text("end", each.end())
                .hours("weekly_hours", each.weeklyTime())
                .text("purchase_order", each.purchaseOrder())
                .text("away_since", each.awaySince());
        var help = each.help();
        if (help != null) {
            out.text("pays_for", help.payingFor()).number("share", help.share()).yesNo("on_top", help.onTop());
        }
    }

    static Optional<CarePackage> read(Keys keys, Ids ids) {
        var id = keys.must("package_id", ids.packages.given());
        var client = keys.must("client_id", ids.clients.known());
        var payer = keys.must("payer", Kinds.ID);
        var contractLine = keys.must("contract_line", Kinds.ID);
        var start = keys.may("start", Kinds.DATE);
        var end = keys.may("end", Kinds.DATE);
        var weekly = keys.may("weekly_hours", Kinds.HOURS);
        var order = keys.may("purchase_order", Kinds.TEXT);
        var away = keys.may("away_since", Kinds.DATE);
        var payingFor = keys.may("pays_for", Kinds.TEXT);
        var share = keys.may("share", Kinds.DECIMAL, BigDecimal.ONE);
        var onTop = keys.may("on_top", Kinds.YES_NO, false);
        return keys.build(() -> new CarePackage(
                id.get(),
                client.get(),
                payer.get(),
                contractLine.get(),
                start.orNull(),
                end.orNull(),
                weekly.orNull(),
                order.orNull(),
                away.orNull(),
                payingFor.orNull() == null ? null : new Help(payingFor.get(), share.get(), onTop.get())));
    }
}
