package coop.commonround.cli.federation;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * One roster folder of a branch, most often a period.
 *
 * @param branch what its sums are shown under
 * @param place where it lies
 */
public record BranchFolder(String branch, Path place) {
    public BranchFolder {
        requireNonNull(branch, "branch");
        requireNonNull(place, "place");
    }
}
