package coop.commonround.bench.quality;

import coop.commonround.bench.quality.contest.BadInstance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The instances somebody asked for. */
final class Chosen {
    private Chosen() {}

    /**
     * Those of {@code names} that were asked for, in the order asked; all if none was.
     *
     * @param asked names, in which {@code *} stands for any letters
     * @throws BadInstance if nothing goes by a name that was asked for
     */
    static List<String> of(List<String> names, List<String> asked) {
        if (asked.isEmpty()) {
            return names;
        }
        var chosen = new LinkedHashSet<String>();
        for (var each : asked) {
            var pattern = Pattern.compile(("\\Q" + each.strip() + "\\E").replace("*", "\\E.*\\Q"));
            var found = names.stream()
                    .filter(name -> pattern.matcher(name).matches())
                    .toList();
            if (found.isEmpty()) {
                throw new BadInstance(
                        "there is no instance '%s'; there are %s".formatted(each, String.join(", ", names)));
            }
            chosen.addAll(found);
        }
        return List.copyOf(chosen);
    }
}
