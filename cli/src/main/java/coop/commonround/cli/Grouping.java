package coop.commonround.cli;

import coop.commonround.cost.ledger.GroupBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what to sum by, as {@code contract-line}. */
final class Grouping implements ITypeConverter<GroupBy> {

    /** What may be written. */
    static final class Words extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Words() {
            super(Stream.of(GroupBy.values()).map(Grouping::word).toList());
        }
    }

    @Override
    public GroupBy convert(String text) {
        return Stream.of(GroupBy.values())
                .filter(group -> word(group).equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is not one of " + String.join(", ", List.copyOf(new Words()))));
    }

    static String word(GroupBy group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
