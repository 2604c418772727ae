package coop.commonround.cli.independent;

import java.nio.file.Path;
import java.util.List;

/** Checks {@code roster.csv} and {@code uncovered.csv} against the roster folder they were made for. */
public final class IndependentChecker {
    private IndependentChecker() {}

    /**
     * Every hard rule the roster breaks, but those the policy downgrades.
     *
     * @param folder what was asked for
     * @param out where the run wrote
     * @return lines such as {@code daily-rest: careworker W1, 2026-11-24: 10:59 before it}, empty if all is well;
     *     before the colon stands the rule of that name, or one of {@code reference}, {@code cover}, {@code cancelled},
     *     {@code length}, {@code away}, {@code sequence}, {@code travel} and {@code waiting}
     */
    public static List<String> check(Path folder, Path out) {
        var asked = FolderOnPaper.of(folder);
        var breaches = new Breaches(asked.policy().softRules());
        var roster = RosterOnPaper.of(asked, out, breaches);
        CoverRules.check(asked, roster, breaches);
        TimeRules.check(asked, roster, breaches);
        PlaceRules.check(asked, roster, breaches);
        RideRules.check(roster, breaches);
        CapacityRules.check(roster, breaches);
        PeopleRules.check(asked, roster, breaches);
        RoundRules.check(asked, roster, breaches);
        FaceRules.check(asked, roster, breaches);
        LinkRules.check(asked, roster, breaches);
        TaskRules.check(asked, roster, breaches);
        WorkingTimeRules.check(asked, roster, breaches);
        return breaches.all();
    }

    /** How many of the visits are covered. */
    public static Coverage coverage(Path folder, Path out) {
        var asked = FolderOnPaper.of(folder);
        return Coverage.of(
                asked, RosterOnPaper.of(asked, out, new Breaches(asked.policy().softRules())));
    }

    /** The rule in a breach that was told. */
    public static String ruleOf(String breach) {
        return breach.substring(0, breach.indexOf(':'));
    }

    /** What a rule is called here: a careworker's rounds are taken together. */
    public static String nameOf(String rule) {
        return rule.equals("rounds-apart") ? "overlap" : rule;
    }
}
