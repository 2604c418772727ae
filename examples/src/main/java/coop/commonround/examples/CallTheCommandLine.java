package coop.commonround.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.commonround.io.json.ProblemJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans through the command line, as a program in any language may: a problem as JSON goes in, the roster comes out.
 *
 * <pre>{@code
 * cli/bin/commonround --version   # builds the jar
 * java -cp cli/target/commonround.jar:examples/target/classes coop.commonround.examples.CallTheCommandLine \
 *     cli/bin/commonround
 * }</pre>
 *
 * <p>The arguments are the command to call. Its exit code is 0 if every visit is covered, 1 if not all are, 2 if the JSON
 * is wrong and 3 if the system failed; issues come on its stderr. The files it writes stay in a temporary folder.
 */
public final class CallTheCommandLine {
    private CallTheCommandLine() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var out = Files.createTempDirectory("commonround");
        var command = new ArrayList<>(List.of(args));
        command.addAll(List.of("plan", "-", "--json", "--quiet", "--iterations", "200", "--out", out + "/out"));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(ProblemJson.write(ProblemInCode.problem()).getBytes(StandardCharsets.UTF_8));
        }
        var answer = new ObjectMapper().readTree(process.getInputStream());
        System.out.println("exit code " + process.waitFor());
        answer.path("roster").path("rounds").forEach(CallTheCommandLine::print);
    }

    private static void print(JsonNode round) {
        System.out.println(round.path("careworker_id").asText() + ":");
        round.path("attendances")
                .forEach(each -> System.out.println("  " + each.path("start").asText() + " "
                        + each.path("visit_id").asText()));
    }
}
