package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.model.History.Meeting;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final ClientId C1 = new ClientId("C1");
    private static final ClientId C2 = new ClientId("C2");
    private static final CareworkerId ANN = new CareworkerId("ANN");
    private static final CareworkerId BEN = new CareworkerId("BEN");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    /** Ann at C1 on Friday and Saturday, at C2 on Friday; Ben at C1 on Sunday. */
    private static final History HISTORY = new History.Builder()
            .add(C1, ANN, FRIDAY.plusDays(1), Duration.ofMinutes(45))
            .add(C1, ANN, FRIDAY, Duration.ofMinutes(30))
            .add(C2, ANN, FRIDAY, Duration.ofMinutes(20))
            .add(C1, BEN, FRIDAY.plusDays(2), Duration.ofMinutes(15))
            .build();

    @Test
    void sumsUpWhatTwoPeopleHadOfOneAnother() {
        // 45 + 30 = 75 minutes in two visits, the later on Saturday though it was added first
        assertThat(HISTORY.findMeeting(C1, ANN)).contains(new Meeting(C1, ANN, 2, FRIDAY.plusDays(1), 75));
    }

    @Test
    void knowsNothingOfPeopleWhoNeverMet() {
        assertThat(HISTORY.findMeeting(C2, BEN)).isEmpty();
        assertThat(HISTORY.meetingsOf(new ClientId("C9"))).isEmpty();
    }

    @Test
    void listsWhoHasBeenToAClient() {
        assertThat(HISTORY.meetingsOf(C1)).extracting(Meeting::careworker).containsExactly(ANN, BEN);
    }

    @Test
    void listsAllMeetingsByClientAndCareworker() {
        assertThat(HISTORY.meetings())
                .extracting(meeting -> meeting.client() + " " + meeting.careworker())
                .containsExactly("C1 ANN", "C1 BEN", "C2 ANN");
    }

    @Test
    void sumsUpADaysMinutes() {
        // 30 + 20 on Friday
        assertThat(HISTORY.minutesWorked(ANN)).containsEntry(FRIDAY, 50L).containsEntry(FRIDAY.plusDays(1), 45L);
    }

    @Test
    void somebodyWhoNeverWorkedHasNoMinutes() {
        assertThat(HISTORY.minutesWorked(new CareworkerId("ZOE"))).isEmpty();
    }

    @Test
    void countsWeekendDays() {
        assertThat(HISTORY.weekendDaysWorked(ANN, LocalDate.MIN, LocalDate.MAX)).isEqualTo(1);
        assertThat(HISTORY.weekendDaysWorked(new CareworkerId("ZOE"), LocalDate.MIN, LocalDate.MAX))
                .isZero();
    }

    @Test
    void theOrderOfVisitsDoesNotMatter() {
        var backwards = new History.Builder()
                .add(C1, BEN, FRIDAY.plusDays(2), Duration.ofMinutes(15))
                .add(C2, ANN, FRIDAY, Duration.ofMinutes(20))
                .add(C1, ANN, FRIDAY, Duration.ofMinutes(30))
                .add(C1, ANN, FRIDAY.plusDays(1), Duration.ofMinutes(45))
                .build();
        assertThat(backwards).isEqualTo(HISTORY).hasSameHashCodeAs(HISTORY);
    }

    @Test
    void canBeBuiltFromWhatIsAlreadySummedUp() {
        var again = new History.Builder();
        HISTORY.meetings().forEach(again::addMeeting);
        for (var careworker : HISTORY.careworkers()) {
            HISTORY.minutesWorked(careworker)
                    .forEach((date, minutes) -> again.addMinutesWorked(careworker, date, minutes));
        }
        assertThat(again.build()).isEqualTo(HISTORY);
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
        var builder = new History.Builder().add(C1, ANN, FRIDAY, Duration.ofMinutes(30));
        var built = builder.build();
        builder.add(C1, BEN, FRIDAY, Duration.ofMinutes(30));
        assertThat(built.meetings()).hasSize(1);
    }

    @Test
    void refusesNegativeMinutes() {
        assertThatThrownBy(() -> new Meeting(C1, ANN, 1, FRIDAY, -1)).hasMessage("minutes (-1) must not be negative");
        assertThatThrownBy(() -> new History.Builder().addMinutesWorked(ANN, FRIDAY, -1))
                .hasMessage("minutes (-1) must not be negative");
    }

    @Test
    void aMeetingHadAVisit() {
        assertThatThrownBy(() -> new Meeting(C1, ANN, 0, FRIDAY, 0)).hasMessage("visits (0) must be above zero");
    }
}
