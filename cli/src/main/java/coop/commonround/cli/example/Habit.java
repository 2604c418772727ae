package coop.commonround.cli.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The kinds of day somebody works: each a list of spans, written here in hours. */
enum Habit {
    EARLY(hours(7, 14), hours(7, 14.5), hours(7, 11)),
    LATE(hours(15, 22), hours(16, 22), hours(18.5, 22)),
    SPLIT(hours(7, 11, 16, 19), hours(7, 11, 17, 21.5), hours(7, 14)),
    MIDDLE(hours(7, 13), hours(9, 15), hours(10, 16)),
    BREAKFAST(hours(7, 11)),
    EVENING(hours(18.5, 22)),
    COMPANY(hours(9.5, 13), hours(13, 16.5));

    private final List<List<Span>> days;

    Habit(double[]... days) {
        this.days = Arrays.stream(days).map(Habit::spans).toList();
    }

    /** From one time of day to another, in minutes after midnight; an end past 24:00 is on the next day. */
    record Span(int start, int end) {
        static Span ofHours(double from, double to) {
            return new Span((int) (from * 60), (int) (to * 60));
        }

        int minutes() {
            return end - start;
        }
    }

    List<List<Span>> days() {
        return days;
    }

    private static double[] hours(double... fromAndTo) {
        return fromAndTo;
    }

    private static List<Span> spans(double[] hours) {
        var spans = new ArrayList<Span>();
        for (var i = 0; i < hours.length; i += 2) {
            spans.add(Span.ofHours(hours[i], hours[i + 1]));
        }
        return List.copyOf(spans);
    }
}
