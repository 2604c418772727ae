package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where roster folders are looked for. */
class RosterFoldersTest {
    @TempDir
    private Path place;

    private void folder(String name) throws IOException {
        Files.createDirectories(place.resolve(name));
    }

    private void rosterFolder(String name) throws IOException {
        folder(name);
        Files.writeString(place.resolve(name).resolve("visits.csv"), "");
    }

    private List<String> found() throws IOException {
        var found = new ArrayList<String>();
        RosterFolders.visit(place, folder -> found.add(place.relativize(folder).toString()));
        return found;
    }

    @Test
    void areVisitedByName() throws IOException {
        rosterFolder("south/w02");
        rosterFolder("south/w01");
        rosterFolder("north");
        assertThat(found()).containsExactly("north", "south/w01", "south/w02");
    }

    /** What a branch lost its files of is met, and can be told; what a plan wrote within a folder is of that folder. */
    @Test
    void aFolderWithoutFoldersIsOneAndNothingInOneIs() throws IOException {
        folder("empty");
        rosterFolder("north");
        rosterFolder("north/out");
        rosterFolder(".hidden");
        assertThat(found()).containsExactly("empty", "north");
    }

    @Test
    void theFolderItselfMayBeOne() throws IOException {
        rosterFolder(".");
        rosterFolder("north");
        assertThat(found()).containsExactly("");
        assertThat(RosterFolders.isOne(place)).isTrue();
    }

    @Test
    void aLinkedBranchIsFoundAndALinkBackIsRefused() throws IOException {
        rosterFolder("elsewhere/north");
        folder("federation");
        Files.createSymbolicLink(place.resolve("federation/north"), place.resolve("elsewhere/north"));
        assertThat(found()).containsExactly("elsewhere/north", "federation/north");
        Files.createSymbolicLink(place.resolve("federation/all"), place);
        assertThatThrownBy(this::found).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void aFileHoldsNone() throws IOException {
        var file = Files.writeString(place.resolve("file"), "");
        assertThatThrownBy(() -> RosterFolders.within(file)).isInstanceOf(NotDirectoryException.class);
    }
}
