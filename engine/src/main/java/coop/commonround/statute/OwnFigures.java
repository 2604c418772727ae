package coop.commonround.statute;

import coop.commonround.base.Dated;
import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Rows of a user's own files, put before those that come with the engine. */
final class OwnFigures {
    private final Map<String, String> texts;
    private final Set<String> known = new TreeSet<>();
    private final List<Issue> issues = new ArrayList<>();

    OwnFigures(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    <T> Figure<T> before(Figure<T> published, Function<StatuteRow, T> value) {
        var own = read(published.file(), StatuteFile.dated(value));
        if (own.isEmpty()) {
            return published;
        }
        var days = new HashSet<>();
        for (var row : own.get()) {
            if (!days.add(row.effectiveFrom())) {
                var where = new Where.Cell(Figure.FOLDER + published.file(), 0, "effective_from", null);
                issues.add(Issue.error(where, "two rows take effect on " + row.effectiveFrom(), "keep one of them"));
                return published;
            }
        }
        var all = new ArrayList<Dated.Row<T>>(own.get());
        published.rows().rows().stream()
                .filter(row -> !days.contains(row.effectiveFrom()))
                .forEach(all::add);
        return new Figure<>(published.file(), new Dated<>(all));
    }

    BankHolidays before(BankHolidays published) {
        return read(BankHolidays.FILE, BankHoliday::of).map(published::with).orElse(published);
    }

    private <T> Optional<List<T>> read(String file, Function<StatuteRow, T> value) {
        known.add(file);
        var text = texts.get(file);
        if (text == null) {
            return Optional.empty();
        }
        var read = StatuteFile.parse(file, text, value);
        issues.addAll(read.issues());
        return read.value();
    }

    /** What is wrong with the files, once all figures have asked for theirs. */
    List<Issue> issues() {
        var all = new ArrayList<>(issues);
        for (var file : texts.keySet()) {
            if (!known.contains(file)) {
                all.add(Issue.error(
                        new Where.Cell(Figure.FOLDER + file, 0, "", null),
                        "no figure of the law has a file of that name",
                        "name it one of " + String.join(", ", known)));
            }
        }
        return all;
    }
}
