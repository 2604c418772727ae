package coop.commonround.cost.delivered;

import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.income.Billable;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is billed of what was recorded. */
public final class Recordings {
    private record Key(VisitId visit, CareworkerId careworker) {}

    private final Map<Key, Call> calls = new HashMap<>();

    private Recordings(Delivery delivery) {
        for (var call : delivery.calls()) {
            if (call.isMade()) {
                calls.put(new Key(call.visit().id(), call.careworker().id()), call);
            }
        }
    }

    /**
     * Each presence with the time it was planned and recorded, those that were rostered first, since no more are billed than
     * a visit needs. One that was not rostered is billed as if it had been planned when it began.
     */
    public static List<Billable> of(Delivery delivery, List<Presence> presences) {
        var recordings = new Recordings(delivery);
        return presences.stream()
                .sorted(Comparator.comparing(presence -> !recordings.isRostered(presence)))
                .map(recordings::billable)
                .toList();
    }

    private @Nullable Call call(Presence presence) {
        return calls.get(new Key(presence.visit().id(), presence.careworker().id()));
    }

    private boolean isRostered(Presence presence) {
        var call = call(presence);
        return call == null || call.planned() != null;
    }

    private Billable billable(Presence presence) {
        var call = call(presence);
        var recorded = call == null ? null : call.recorded();
        if (call == null || recorded == null) {
            return Billable.asPlanned(presence);
        }
        var planned = call.planned();
        var start =
                planned == null ? recorded.span().from() : planned.attendance().start();
        var commissioned = new Span(start, start.plus(presence.visit().contactTime()));
        return new Billable(presence, commissioned, recorded.span());
    }
}
