package coop.commonround.cost;

import coop.commonround.base.CivilTime;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Drawn records: lines of {@code VISIT CAREWORKER CHECK-IN CHECK-OUT METHOD} on one day, the method {@code tag} if left out. */
final class Monitored {
    private Monitored() {}

    static List<VisitRecord> on(String day, String... lines) {
        return Stream.of(lines).map(line -> record(day, line.split(" "))).toList();
    }

    private static VisitRecord record(String day, String[] words) {
        return new VisitRecord(
                new VisitId(words[0]),
                new CareworkerId(words[1]),
                CivilTime.at(LocalDateTime.parse(day + "T" + words[2])),
                CivilTime.at(LocalDateTime.parse(day + "T" + words[3])),
                words.length > 4 ? words[4] : "tag");
    }
}
