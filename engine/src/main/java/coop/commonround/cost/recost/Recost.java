package coop.commonround.cost.recost;

import coop.commonround.base.Money;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.ledger.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who is owed what when a period is costed again.
 *
 * <p>What is owed is the exact difference of all lines of a party and kind, rounded once. Lines round together with others,
 * so a penny may lie elsewhere on the two statements: that stands on the line of {@link Party#ROUNDING}. All changes
 * together come to the difference of the two statements, to the penny.
 *
 * @param changes by party, name and kind; only what differs
 */
public record Recost(Statement before, Statement after, List<Change> changes) {
    private record Key(Party party, String id, LineKind kind) {}

    /** One thing that was, or is, paid: the lines of one kind for one subject. */
    private record Thing(Key key, Subject subject) {}

    /** What the lines of a thing come to, exactly, and by which sources. */
    private record Sum(Money exact, Set<String> sources) {
        private static final Sum NONE = new Sum(Money.ZERO, Set.of());

        private Sum plus(LedgerLine line) {
            var all = new TreeSet<>(sources);
            all.add(line.source());
            return new Sum(exact.plus(line.entry().exact()), all);
        }
    }

    public Recost {
        changes = List.copyOf(changes);
    }

    /** The differences between two statements of one period. */
    public static Recost between(Statement before, Statement after) {
        var old = sums(before);
        var now = sums(after);
        var differing = new TreeMap<Key, List<Thing>>(
                Comparator.comparing(Key::party).thenComparing(Key::id).thenComparing(Key::kind));
        Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(thing -> !sum(old, thing).exact().equals(sum(now, thing).exact()))
                .forEach(thing -> differing
                        .computeIfAbsent(thing.key(), key -> new ArrayList<>())
                        .add(thing));
        var changes = new ArrayList<Change>();
        differing.forEach((key, things) -> changes.add(change(key, things, old, now)));
        changes.removeIf(change -> change.owed().isZero());
        rounding(before, after, changes)
                .filter(change -> !change.owed().isZero())
                .forEach(changes::add);
        return new Recost(before, after, changes);
    }

    private static Map<Thing, Sum> sums(Statement statement) {
        var sums = new HashMap<Thing, Sum>();
        for (var line : statement.lines()) {
            var party = Party.of(line);
            var thing = new Thing(new Key(party, party.nameIn(line), line.kind()), line.subject());
            sums.merge(thing, Sum.NONE.plus(line), (sum, one) -> sum.plus(line));
        }
        return sums;
    }

    private static Sum sum(Map<Thing, Sum> sums, Thing thing) {
        return sums.getOrDefault(thing, Sum.NONE);
    }

    private static Change change(Key key, List<Thing> things, Map<Thing, Sum> old, Map<Thing, Sum> now) {
        var rules = new TreeSet<String>();
        var usual = new TreeSet<String>();
        for (var thing : things) {
            var sources = sum(now, thing).sources();
            usual.addAll(sources);
            sources.stream()
                    .filter(source -> !sum(old, thing).sources().contains(source))
                    .forEach(rules::add);
        }
        long visits = things.stream()
                .map(thing -> thing.subject().visit())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new Change(
                key.party(),
                key.id(),
                key.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                total(things, old),
                total(things, now),
                (int) visits,
                String.join("; ", rules.isEmpty() ? usual : rules));
    }

    private static Money total(List<Thing> things, Map<Thing, Sum> sums) {
        return things.stream()
                .map(thing -> sum(sums, thing).exact())
                .collect(Money.sum())
                .roundedToPenny();
    }

    /** What the statements differ by and no change says: of income, then of cost. */
    private static Stream<Change> rounding(Statement before, Statement after, List<Change> changes) {
        var income = after.total().income().minus(before.total().income()).minus(owed(changes, true));
        var cost = after.total().cost().minus(before.total().cost()).minus(owed(changes, false));
        return Stream.of(rounding("income", income), rounding("cost", cost));
    }

    private static Change rounding(String what, Money pence) {
        return new Change(
                Party.ROUNDING,
                GroupBy.NONE,
                what,
                Money.ZERO,
                pence,
                0,
                "lines are rounded to the penny together with others");
    }

    private static Money owed(List<Change> changes, boolean isIncome) {
        return changes.stream()
                .filter(change -> (change.party() == Party.PAYER) == isIncome)
                .map(Change::owed)
                .collect(Money.sum());
    }
}
