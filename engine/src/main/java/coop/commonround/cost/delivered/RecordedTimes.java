package coop.commonround.cost.delivered;

import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.income.Timesheet;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import java.util.HashMap;
import java.util.Map;

/** When each recorded presence was planned and given; one that was not planned was planned when it began. */
public final class RecordedTimes implements Timesheet {
    private record Key(VisitId visit, CareworkerId careworker) {}

    private final Map<Key, Call> calls = new HashMap<>();

    private RecordedTimes() {}

    public static RecordedTimes of(Delivery delivery) {
        var times = new RecordedTimes();
        for (var call : delivery.calls()) {
            if (call.isMade()) {
                times.calls.put(new Key(call.visit().id(), call.careworker().id()), call);
            }
        }
        return times;
    }

    @Override
    public Times of(Presence presence) {
        var call =
                calls.get(new Key(presence.visit().id(), presence.careworker().id()));
        var recorded = call == null ? null : call.recorded();
        if (call == null || recorded == null) {
            return AS_PLANNED.of(presence);
        }
        var planned = call.planned();
        var start =
                planned == null ? recorded.span().from() : planned.attendance().start();
        var commissioned = new Span(start, start.plus(presence.visit().contactTime()));
        return new Times(commissioned, recorded.span(), planned != null);
    }
}
