package coop.commonround.cli.federation;

import coop.commonround.io.csv.RosterFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders of a federation, branch by branch: of one folder those in it are the branches, of several each is one. A branch
 * is a roster folder, or holds them.
 */
public record BranchFolders(List<Path> named) {
    public BranchFolders {
        named = List.copyOf(named);
    }

    /** What is done with each folder. */
    @FunctionalInterface
    public interface Visitor {
        void visit(BranchFolder folder) throws IOException;
    }

    /** Visits every roster folder, each before the next is looked for; those of one branch follow each other. */
    public void visit(Visitor visitor) throws IOException {
        if (named.size() > 1) {
            for (var branch : named) {
                visit(branch.toString(), branch, visitor);
            }
        } else {
            for (var branch : RosterFolders.within(named.get(0))) {
                visit(branch.getFileName().toString(), branch, visitor);
            }
        }
    }

    private static void visit(String branch, Path folder, Visitor visitor) throws IOException {
        RosterFolders.visit(folder, place -> visitor.visit(new BranchFolder(branch, place)));
    }
}
