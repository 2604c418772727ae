package coop.commonround.bench.quality.contest;

import java.io.IOException;
import java.util.List;

/**
 * Where the instances of a set come from.
 *
 * @param <I> an instance of the set
 */
public interface Instances<I> {
    /** The names there are, in the order they are to be solved. */
    List<String> names();

    /**
     * Reads or makes one of them.
     *
     * @throws BadInstance if what is there makes no instance
     */
    I read(String name) throws IOException;
}
