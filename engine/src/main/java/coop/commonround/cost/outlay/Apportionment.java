package coop.commonround.cost.outlay;

import coop.commonround.base.Money;
import coop.commonround.cost.book.OnCostKey;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Rounding;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.ledger.Working;
import coop.commonround.cost.work.Presence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shares one careworker's on-costs of each week over the week's visits by another key than pay.
 *
 * <p>What is shared are whole pence that pay has already decided, so that a careworker's week, an account and a statement come
 * to the same sum by any key. On-costs of paid hours without a visit stay where they are.
 */
final class Apportionment {
    private static final Set<LineKind> ON_COSTS = EnumSet.of(
            LineKind.HOLIDAY, LineKind.TRAINING, LineKind.SICKNESS, LineKind.NATIONAL_INSURANCE, LineKind.PENSION);

    /** On-costs of a week that are alike but for their sums. */
    private record Pot(LocalDate week, LineKind kind, String what, String source) {}

    /** What a visit counts in its week, 0 or more. */
    private record Share(Subject subject, long weight) {}

    private final OnCostKey key;
    private final Map<LocalDate, List<Share>> shares = new LinkedHashMap<>();
    private final Map<Pot, List<LedgerLine>> pots = new LinkedHashMap<>();

    /**
     * Before any visit.
     *
     * @param key not pay, by which on-costs are worked out
     */
    Apportionment(OnCostKey key) {
        this.key = key;
    }

    /** Keeps the on-costs among the lines of a visit, and hands back the others. */
    List<LedgerLine> withoutOnCosts(Batch batch, Presence presence, List<LedgerLine> lines) {
        shares.computeIfAbsent(batch.week(), week -> new ArrayList<>())
                .add(new Share(batch.subject(), weight(batch, presence)));
        var others = new ArrayList<LedgerLine>(lines.size());
        for (var line : lines) {
            if (ON_COSTS.contains(line.kind())) {
                var pot = new Pot(batch.week(), line.kind(), line.what(), line.source());
                pots.computeIfAbsent(pot, each -> new ArrayList<>()).add(line);
            } else {
                others.add(line);
            }
        }
        return others;
    }

    private long weight(Batch batch, Presence presence) {
        long contact =
                presence.isCalledOff() ? 0 : presence.attendance().length().toSeconds();
        return switch (key) {
            case PAY -> throw new IllegalStateException("on-costs fall on pay by themselves");
            case PAID_TIME -> batch.paidTime().toSeconds();
            case CONTACT_TIME -> contact;
            case VISITS -> presence.isCalledOff() ? 0 : 1;
        };
    }

    /** What was kept, shared out; as it was where no visit of the week counts anything. */
    List<LedgerLine> lines() {
        var lines = new ArrayList<LedgerLine>();
        pots.forEach((pot, kept) -> {
            var counted = shares.getOrDefault(pot.week(), List.of()).stream()
                    .filter(share -> share.weight() > 0)
                    .toList();
            lines.addAll(counted.isEmpty() ? kept : shared(pot, kept, counted));
        });
        return lines;
    }

    private List<LedgerLine> shared(Pot pot, List<LedgerLine> kept, List<Share> counted) {
        var sum = kept.stream().map(LedgerLine::amount).collect(Money.sum());
        var all = BigDecimal.valueOf(counted.stream().mapToLong(Share::weight).sum());
        var what = pot.what() + ", of the week by " + key.text();
        var entries = counted.stream()
                .map(share -> {
                    var part = BigDecimal.valueOf(share.weight()).divide(all, MathContext.DECIMAL128);
                    var working = new Working(what, new Quantity.Share(part), sum, pot.source());
                    return Entry.of(share.subject(), pot.kind(), working);
                })
                .toList();
        return Rounding.to(sum, entries);
    }
}
