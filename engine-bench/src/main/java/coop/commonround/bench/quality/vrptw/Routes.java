package coop.commonround.bench.quality.vrptw;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which vehicle goes where, in what order.
 *
 * @param routes numbers of stops, without the depot at either end; none of them empty
 */
public record Routes(List<List<Integer>> routes) {
    public Routes {
        routes = routes.stream()
                .filter(route -> !route.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    /** The routes as a {@code .sol} file of CVRPLIB. */
    String solText(String cost) {
        var text = new StringBuilder();
        for (int i = 0; i < routes.size(); i++) {
            text.append(routes.get(i).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" ", "Route #" + (i + 1) + ": ", "\n")));
        }
        return text.append("Cost ").append(cost).append('\n').toString();
    }
}
