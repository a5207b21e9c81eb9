import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
 * where 0 or nothing means any free one. Prints one line of JSON when it is ready, and stops when its standard input
 * ends, so that it never outlives whoever started it. Its data goes with it.
 */
public class Launch {
    public static void main(String[] args) throws Exception {
        stopWhenInputEnds();
        Path folder = Files.createTempDirectory("breachgraph-neo4j-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));

        SocketAddress bolt = loopback(args, 0);
        SocketAddress http = loopback(args, 1);
        Neo4j neo4j = Neo4jBuilders.newInProcessBuilder(folder)
                .withConfig(BoltConnector.enabled, true)
                .withConfig(BoltConnector.listen_address, bolt)
                .withConfig(BoltConnector.advertised_address, bolt)
                .withConfig(HttpConnector.enabled, true)
                .withConfig(HttpConnector.listen_address, http)
                .withConfig(HttpConnector.advertised_address, http)
                .build();

        System.out.printf("{\"bolt\":\"%s\",\"http\":\"%s\"}%n", neo4j.boltURI(), neo4j.httpURI());
    }

    /** Neo4j would advertise 7687 beside a port it chose itself, and routing would go astray: so it is chosen here. */
    private static SocketAddress loopback(String[] args, int index) throws IOException {
        int port = args.length > index ? Integer.parseInt(args[index]) : 0;
        if (port != 0) return new SocketAddress("127.0.0.1", port);
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new SocketAddress("127.0.0.1", free.getLocalPort());
        }
    }

    private static void stopWhenInputEnds() {
        Thread watcher = new Thread(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException error) {
                // As good as the end.
            }
            System.exit(0);
        });
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException error) {
            System.err.println("Not deleted: " + folder);
        }
    }
}
