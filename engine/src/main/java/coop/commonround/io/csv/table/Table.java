package coop.commonround.io.csv.table;

import coop.commonround.base.Check;
import java.util.List;
import java.util.Optional;

/**
 * The definition of one CSV file: reading, warnings, pages and schemas are all derived from it.
 *
 * @param file name of the file
 * @param about what a row is, then whatever a person who fills it in has to know; a paragraph each
 * @param columns in the order they are shown; a file may hold them in any order
 */
public record Table(String file, List<String> about, List<Column<?>> columns) {
    public Table {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
        Check.that(
                columns.stream().map(Column::name).distinct().count() == columns.size(),
                "%s: a column is there twice",
                file);
    }

    public static Table of(String file, String about, Column<?>... columns) {
        return new Table(file, List.of(about.strip().split("\n\n")), List.of(columns));
    }

    /** The column that names a row, if one alone does. */
    public Optional<Column<?>> findKey() {
        return columns.stream().filter(Column::isUnique).findFirst();
    }

    /** The column other files refer to, if they do. */
    Optional<Column<?>> findNaming() {
        return columns.stream().filter(Column::isNaming).findFirst();
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
