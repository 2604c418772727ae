package coop.commonround.travel.road.cache;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What is told of a cache folder that fails, and why it does. */
final class CacheFaults {
    private CacheFaults() {}

    /** No graph can be had without writing it. */
    static IOException unwritable(Path folder, IOException why) {
        return new IOException(
                "The road network cannot be written to the cache folder " + folder + " (" + reason(why) + "); "
                        + remedy(why),
                why);
    }

    /** What was asked for is there, but has to be worked out anew the next time. */
    static Issue notKept(Path folder, IOException why) {
        return Issue.warning(
                whereIs(folder),
                "travel times could not be kept there (" + reason(why) + ") and are worked out anew the next time",
                remedy(why));
    }

    /** All is there and kept, but what is old could not be taken out. */
    static Issue noRoom(Path folder, IOException why) {
        return Issue.warning(
                whereIs(folder),
                "it holds more than it should, and what has not been used for longest could not all be deleted ("
                        + why.getMessage() + ")",
                "delete it by hand; the whole folder may go");
    }

    private static Where whereIs(Path folder) {
        return new Where.Thing("cache folder", folder.toString());
    }

    private static String reason(IOException why) {
        if (why instanceof FileAlreadyExistsException) {
            return "it is a file";
        }
        if (why instanceof AccessDeniedException) {
            return "nothing may be written to it";
        }
        return why instanceof FileSystemException refused && refused.getReason() != null
                ? refused.getReason()
                : String.valueOf(why.getMessage());
    }

    private static String remedy(IOException why) {
        var isForbidden = why instanceof FileAlreadyExistsException || why instanceof AccessDeniedException;
        return isForbidden ? "choose another" : "make room there, or choose another";
    }
}
