package coop.commonround.bench.quality.contest;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Instances in files.
 *
 * @param folder where they are
 * @param reader makes an instance from its name and its text
 * @param <I> an instance of the set
 */
public record FolderInstances<I>(SetFolder folder, BiFunction<String, String, I> reader) implements Instances<I> {
    @Override
    public List<String> names() {
        return folder.names();
    }

    @Override
    public I read(String name) throws IOException {
        return reader.apply(name, folder.text(name));
    }
}
