package coop.commonround.cost.delivered;

import coop.commonround.base.CivilTime;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.model.CarePackage;
import coop.commonround.model.ClientId;
import coop.commonround.model.Monitoring;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one payer's monitoring counts: one careworker's rostered presence at one visit, each of a double-up's by itself.
 * Shadowing is not counted, nor is what nobody was rostered to.
 *
 * @param payer who is billed; {@value #NOBODY} for visits no package pays for
 * @param planned attendances that were rostered
 * @param made of those, how many are recorded
 * @param logged of those, how many were recorded electronically
 * @param onTime how many of the planned ones started close enough to their planned start
 * @param kept how many of the planned ones were neither clipped nor missed
 * @param overrun how many took clearly longer than planned
 * @param missed planned attendances that were not done in time, by the rule of {@link #deadlines}
 * @param critical planned attendances at time-critical visits
 * @param criticalOnTime how many of those started close enough
 */
public record Compliance(
        String payer,
        int planned,
        int made,
        int logged,
        int onTime,
        int kept,
        int overrun,
        int missed,
        int critical,
        int criticalOnTime) {
    /** Stands for visits that no package pays for. */
    public static final String NOBODY = "–";

    /** A row a payer, by name. */
    public static List<Compliance> byPayer(Problem problem, Delivery delivery, Monitoring asked) {
        Map<String, CarePackage> packages =
                problem.packages().stream().collect(Collectors.toMap(CarePackage::id, each -> each));
        var deadlines = deadlines(delivery, asked);
        var byPayer = delivery.calls().stream()
                .filter(call -> call.planned() != null && call.visit().kind() != Visit.Kind.SHADOW)
                .collect(Collectors.groupingBy(
                        call -> {
                            var id = call.visit().packageId();
                            var payer = id == null ? null : packages.get(id);
                            return payer == null ? NOBODY : payer.payer();
                        },
                        TreeMap::new,
                        Collectors.toList()));
        var rows = new ArrayList<Compliance>();
        byPayer.forEach((payer, calls) -> rows.add(of(payer, calls, deadlines, asked)));
        return rows;
    }

    private static Compliance of(String payer, List<Call> calls, Map<VisitId, Instant> deadlines, Monitoring asked) {
        return new Compliance(
                payer,
                calls.size(),
                count(calls, Call::isMade),
                count(
                        calls,
                        call -> Optional.ofNullable(call.recorded())
                                .filter(Recorded::isElectronic)
                                .isPresent()),
                count(calls, call -> call.isOnTime(asked)),
                count(calls, call -> call.isMade() && !call.isClipped(asked)),
                count(calls, call -> call.isOverrun(asked)),
                count(calls, call -> isMissed(call, deadlines)),
                count(calls, call -> call.visit().timeCritical()),
                count(calls, call -> call.visit().timeCritical() && call.isOnTime(asked)));
    }

    private static int count(List<Call> calls, Predicate<Call> counts) {
        return (int) calls.stream().filter(counts).count();
    }

    /**
     * When each planned visit has to be done: by 23:00 on its day, and before the client's next planned visit begins; but
     * never before its own planned end. After Essex's Live at Home contract (2025), KPI 3: a visit that is not done by
     * then is missed, even if somebody came later.
     */
    static Map<VisitId, Instant> deadlines(Delivery delivery, Monitoring asked) {
        record Planned(VisitId visit, ClientId client, Span span) {}
        var spans = new TreeMap<VisitId, Planned>();
        for (var call : delivery.calls()) {
            if (call.visit().kind() != Visit.Kind.SHADOW) {
                call.findPlanned()
                        .ifPresent(span -> spans.merge(
                                call.visit().id(),
                                new Planned(call.visit().id(), call.visit().client(), span),
                                (one, other) ->
                                        one.span().from().isAfter(other.span().from()) ? other : one));
            }
        }
        var byClient = spans.values().stream().collect(Collectors.groupingBy(Planned::client));
        var deadlines = new TreeMap<VisitId, Instant>();
        for (var own : byClient.values()) {
            var inOrder = own.stream()
                    .sorted(Comparator.comparing((Planned each) -> each.span().from())
                            .thenComparing(Planned::visit))
                    .toList();
            for (int i = 0; i < inOrder.size(); i++) {
                var span = inOrder.get(i).span();
                var deadline = CivilTime.at(CivilTime.dateOf(span.from()), asked.doneBy());
                if (i + 1 < inOrder.size()) {
                    var next = inOrder.get(i + 1).span().from();
                    deadline = next.isBefore(deadline) ? next : deadline;
                }
                deadlines.put(inOrder.get(i).visit(), deadline.isBefore(span.to()) ? span.to() : deadline);
            }
        }
        return deadlines;
    }

    /** Whether it was not done by its deadline. */
    static boolean isMissed(Call call, Map<VisitId, Instant> deadlines) {
        var recorded = call.recorded();
        var deadline = deadlines.get(call.visit().id());
        return recorded == null || (deadline != null && recorded.span().to().isAfter(deadline));
    }

    /** Recorded electronically, of all that were planned; to four decimals. */
    public BigDecimal loggedShare() {
        return share(logged, planned);
    }

    /** Started close enough to plan, of all that were planned; to four decimals. */
    public BigDecimal onTimeShare() {
        return share(onTime, planned);
    }

    /** Neither clipped nor missing, of all that were planned; to four decimals. */
    public BigDecimal keptShare() {
        return share(kept, planned);
    }

    public boolean isLoggedEnough(Monitoring asked) {
        return BigDecimal.valueOf(logged).compareTo(asked.loggedTarget().multiply(BigDecimal.valueOf(planned))) >= 0;
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
