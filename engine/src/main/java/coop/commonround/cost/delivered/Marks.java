package coop.commonround.cost.delivered;

import coop.commonround.model.Monitoring;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What monitoring holds against a recorded visit, in words. */
public final class Marks {
    private final Monitoring asked;
    private final Map<VisitId, Instant> deadlines;

    private Marks(Monitoring asked, Map<VisitId, Instant> deadlines) {
        this.asked = asked;
        this.deadlines = deadlines;
    }

    public static Marks of(Delivery delivery, Monitoring asked) {
        return new Marks(asked, Compliance.deadlines(delivery, asked));
    }

    /** Early or late, clipped, overrun, missed although somebody came; empty for what was not recorded or not rostered. */
    public List<String> on(Call call) {
        var recorded = call.recorded();
        var planned = call.planned();
        if (recorded == null || planned == null) {
            return List.of();
        }
        var marks = new ArrayList<String>();
        if (!call.isOnTime(asked)) {
            var late = Duration.between(
                    planned.attendance().start(), recorded.span().from());
            marks.add(Findings.minutes(late.abs()) + (late.isNegative() ? " early" : " late"));
        }
        if (call.isClipped(asked)) {
            marks.add("clipped");
        }
        if (call.isOverrun(asked)) {
            marks.add("overrun");
        }
        if (Compliance.isMissed(call, deadlines)) {
            marks.add("missed: done too late");
        }
        return marks;
    }
}
