package coop.commonround.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    Visit.Kind kind;
    boolean regulated;
    boolean timeCritical;
    Rag rag;

    @Nullable
    String roundId;

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
        kind = visit.kind();
        regulated = visit.regulated();
        timeCritical = visit.timeCritical();
        rag = visit.rag();
        roundId = visit.roundId();
        pin = visit.pin();
        booking = visit.booking();
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
                kind,
                regulated,
                timeCritical,
                rag,
                roundId,
                pin,
                booking);
    }
}
