package coop.commonround.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a visit, for making a changed copy of it. */
final class VisitDraft {
    VisitId id;
    ClientId client;

    @Nullable
    String packageId;

    TimeWindow window;
    List<TimeWindow> otherWindows;

    @Nullable
    Instant preferredStart;

    Duration contactTime;
    Visit.Needs needs;
    Set<String> tasks;
    Visit.Kind kind;
    boolean regulated;
    boolean timeCritical;
    Rag rag;

    @Nullable
    RoundPlace round;

    Visit.Pin pin;
    Visit.Booking booking;

    VisitDraft(Visit visit) {
        id = visit.id();
        client = visit.client();
        packageId = visit.packageId();
        window = visit.window();
        otherWindows = visit.otherWindows();
        preferredStart = visit.preferredStart();
        contactTime = visit.contactTime();
        needs = visit.needs();
        tasks = visit.tasks();
        kind = visit.kind();
        regulated = visit.regulated();
        timeCritical = visit.timeCritical();
        rag = visit.rag();
        round = visit.round();
        pin = visit.pin();
        booking = visit.booking();
    }

    void setWindows(List<TimeWindow> all) {
        window = all.get(0);
        otherWindows = all.subList(1, all.size());
    }

    Visit visit() {
        return new Visit(
                id,
                client,
                packageId,
                window,
                otherWindows,
                preferredStart,
                contactTime,
                needs,
                tasks,
                kind,
                regulated,
                timeCritical,
                rag,
                round,
                pin,
                booking);
    }
}
