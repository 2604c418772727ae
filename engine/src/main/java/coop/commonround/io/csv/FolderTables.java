package coop.commonround.io.csv;

import coop.commonround.io.csv.decision.PolicyFile;
import coop.commonround.io.csv.money.CancellationRulesFile;
import coop.commonround.io.csv.money.OnCostsFile;
import coop.commonround.io.csv.money.PayFile;
import coop.commonround.io.csv.money.RatesFile;
import coop.commonround.io.csv.money.SuppliesFile;
import coop.commonround.io.csv.money.UpliftsFile;
import coop.commonround.io.csv.out.BreakEvenFile;
import coop.commonround.io.csv.out.CostsFile;
import coop.commonround.io.csv.out.FairnessFile;
import coop.commonround.io.csv.out.FederationFile;
import coop.commonround.io.csv.out.FindingsFile;
import coop.commonround.io.csv.out.IssuesFile;
import coop.commonround.io.csv.out.LeftOutFile;
import coop.commonround.io.csv.out.RecostFile;
import coop.commonround.io.csv.out.RosterFile;
import coop.commonround.io.csv.out.SettlementFile;
import coop.commonround.io.csv.out.StatementFile;
import coop.commonround.io.csv.out.UncoveredFile;
import coop.commonround.io.csv.people.AbsencesFile;
import coop.commonround.io.csv.people.CareworkersFile;
import coop.commonround.io.csv.people.ClientsFile;
import coop.commonround.io.csv.people.CompatibilityFile;
import coop.commonround.io.csv.people.HistoryFile;
import coop.commonround.io.csv.people.PastHoursFile;
import coop.commonround.io.csv.people.PastSharesFile;
import coop.commonround.io.csv.people.ShiftsFile;
import coop.commonround.io.csv.people.SkillsFile;
import coop.commonround.io.csv.settings.SettingsTable;
import coop.commonround.io.csv.table.Table;
import coop.commonround.io.csv.visit.ActualsFile;
import coop.commonround.io.csv.visit.CalendarFile;
import coop.commonround.io.csv.visit.LinksFile;
import coop.commonround.io.csv.visit.PackagesFile;
import coop.commonround.io.csv.visit.TaskRulesFile;
import coop.commonround.io.csv.visit.TemplatesFile;
import coop.commonround.io.csv.visit.TravelFile;
import coop.commonround.io.csv.visit.VisitsFile;
import java.util.List;
import java.util.stream.Stream;

/** The definitions of all files of a roster folder, and of what comes out. */
public final class FolderTables {
    private FolderTables() {}

    /** The CSV files, in the order they are shown. */
    public static List<Table> tables() {
        return List.of(
                ClientsFile.TABLE,
                CareworkersFile.TABLE,
                ShiftsFile.TABLE,
                VisitsFile.TABLE,
                TemplatesFile.TABLE,
                LinksFile.TABLE,
                TaskRulesFile.TABLE,
                SkillsFile.TABLE,
                CompatibilityFile.TABLE,
                HistoryFile.TABLE,
                PastHoursFile.TABLE,
                PastSharesFile.TABLE,
                PackagesFile.TABLE,
                RatesFile.TABLE,
                UpliftsFile.TABLE,
                CancellationRulesFile.TABLE,
                PayFile.TABLE,
                CalendarFile.TABLE,
                AbsencesFile.TABLE,
                ActualsFile.TABLE,
                SuppliesFile.TABLE,
                TravelFile.TABLE);
    }

    /** The settings files. */
    public static List<SettingsTable> settings() {
        return List.of(PolicyFile.TABLE, OnCostsFile.TABLE);
    }

    /** The CSV files that come out of a run. */
    public static List<Table> output() {
        return List.of(
                RosterFile.TABLE,
                UncoveredFile.TABLE,
                LeftOutFile.TABLE,
                FairnessFile.TABLE,
                CostsFile.TABLE,
                StatementFile.TABLE,
                BreakEvenFile.TABLE,
                SettlementFile.TABLE,
                FederationFile.TABLE,
                RecostFile.TABLE,
                FindingsFile.TABLE,
                IssuesFile.TABLE,
                IssuesFile.REJECTED);
    }

    /** The names of all files that are read. */
    static List<String> fileNames() {
        return Stream.concat(
                        tables().stream().map(Table::file), settings().stream().map(SettingsTable::file))
                .toList();
    }
}
