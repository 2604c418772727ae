package coop.commonround.search.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

final class CrewTest {
    @Test
    void runsEachTaskOnceAndNeverTwoOnOneWorker() {
        var runs = new AtomicIntegerArray(200);
        var onWorker = new AtomicIntegerArray(3);
        var most = new AtomicIntegerArray(3);
        try (var crew = new Crew(3)) {
            crew.run(200, (worker, task) -> {
                most.accumulateAndGet(worker, onWorker.incrementAndGet(worker), Math::max);
                runs.incrementAndGet(task);
                onWorker.decrementAndGet(worker);
            });
        }
        for (int i = 0; i < 200; i++) {
            assertThat(runs.get(i)).isOne();
        }
        for (int worker = 0; worker < 3; worker++) {
            assertThat(most.get(worker)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void throwsWhatATaskThrew() {
        try (var crew = new Crew(2)) {
            assertThatThrownBy(() -> crew.run(8, (worker, task) -> {
                        throw new UnsupportedOperationException("task " + task);
                    }))
                    .isInstanceOfAny(UnsupportedOperationException.class, IllegalStateException.class);
        }
    }

    @Test
    void goesOnToTheEndWhenInterrupted() {
        var runs = new AtomicIntegerArray(50);
        try (var crew = new Crew(2)) {
            Thread.currentThread().interrupt();
            crew.run(50, (worker, task) -> runs.incrementAndGet(task));
            assertThat(Thread.interrupted()).isTrue();
        }
        for (int i = 0; i < 50; i++) {
            assertThat(runs.get(i)).isOne();
        }
    }
}
