package coop.commonround.cost.delivered;

import coop.commonround.cost.book.WageTerms;
import coop.commonround.cost.work.PaidTime;
import coop.commonround.model.Attendance;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What is paid of visits that were recorded: as the terms say, planned time, recorded time or the longer of both. */
public final class DeliveredTime implements PaidTime {
    private record Key(VisitId visit, CareworkerId careworker) {}

    private final WageTerms terms;
    private final Map<Key, Call> calls = new HashMap<>();

    /** Of what was delivered, by what the co-op has agreed. */
    public DeliveredTime(Delivery delivery, WageTerms terms) {
        this.terms = terms;
        for (var call : delivery.calls()) {
            if (call.isMade()) {
                calls.put(new Key(call.visit().id(), call.careworker().id()), call);
            }
        }
    }

    /** What was not planned, by whoever came, is paid as recorded. */
    @Override
    public Duration contact(Careworker careworker, Attendance attendance) {
        var call = calls.get(new Key(attendance.visit(), careworker.id()));
        return call == null || call.planned() == null
                ? attendance.length()
                : terms.paidBasis(careworker.payGrade()).of(call.plannedTime(), attendance.length());
    }

    @Override
    public Duration awake(Careworker careworker, Attendance attendance) {
        var call = calls.get(new Key(attendance.visit(), careworker.id()));
        var recorded = call == null ? null : call.recorded();
        var awake = recorded == null ? null : recorded.awake();
        return awake == null ? terms.awake() : awake;
    }
}
