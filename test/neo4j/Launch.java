import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * A Neo4j for tests, without a password and with the Browser at /browser/: java Launch.java [bolt port] [http port],
 * 0 for any free one. Prints one line of JSON when it is ready and stops when its standard input is closed, so it
 * never outlives whoever started it. Its data goes with it.
 */
public class Launch {
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("breachgraph-neo4j-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        stopWhenInputEnds();

        Neo4j neo4j = Neo4jBuilders.newInProcessBuilder(folder)
                .withConfig(BoltConnector.enabled, true)
                .withConfig(BoltConnector.listen_address, loopback(args, 0))
                .withConfig(HttpConnector.enabled, true)
                .withConfig(HttpConnector.listen_address, loopback(args, 1))
                .build();

        System.out.printf("{\"bolt\":\"%s\",\"http\":\"%s\"}%n", neo4j.boltURI(), neo4j.httpURI());
    }

    private static SocketAddress loopback(String[] args, int index) {
        return new SocketAddress("127.0.0.1", args.length > index ? Integer.parseInt(args[index]) : 0);
    }

    private static void stopWhenInputEnds() {
        Thread watcher = new Thread(() -> {
            try {
                while (System.in.read() != -1) {
                    // Nothing is expected; only the end counts.
                }
            } catch (IOException ended) {
                // The same as its end.
            }
            System.exit(0);
        });
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
