package carefair.wallet;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between the application and its database, and cuts the line when it is told to: exactly between a COMMIT that was sent and the
 * OK that was never received, or before the COMMIT arrives.
 */
final class CuttingProxy implements AutoCloseable {

    enum Cut {
        NONE,
        /** The database never hears of the COMMIT. */
        BEFORE_COMMIT,
        /** The database has committed; nobody is told. */
        AFTER_COMMIT
    }

    private static final byte QUERY = 3;

    private final ServerSocket door;
    private final int databasePort;
    private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NONE);
    private final AtomicInteger cuts = new AtomicInteger();

    CuttingProxy(int databasePort) throws IOException {
        this.databasePort = databasePort;
        door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** What happens at the next COMMIT, once. */
    void atTheNextCommit(Cut cut) {
        next.set(cut);
    }

    int cuts() {
        return cuts.get();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                var answersPass = new AtomicReference<>(true);
                Thread.ofPlatform().daemon().start(() -> questions(client, database, answersPass));
                Thread.ofPlatform().daemon().start(() -> answers(client, database, answersPass));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void questions(Socket client, Socket database, AtomicReference<Boolean> answersPass) {
        try (client;
                database;
                var in = new DataInputStream(client.getInputStream())) {
            var out = database.getOutputStream();
            while (true) {
                var head = in.readNBytes(4);
                if (head.length < 4) {
                    return;
                }
                var body = in.readNBytes(head[0] & 0xff | (head[1] & 0xff) << 8 | (head[2] & 0xff) << 16);
                var cut = isCommit(body) ? next.getAndSet(Cut.NONE) : Cut.NONE;
                if (cut == Cut.BEFORE_COMMIT) {
                    cuts.incrementAndGet();
                    return;
                }
                if (cut == Cut.AFTER_COMMIT) {
                    answersPass.set(false);
                }
                pass(out, head, body);
            }
        } catch (IOException gone) {
            // Either side has hung up, and so do we.
        }
    }

    private void answers(Socket client, Socket database, AtomicReference<Boolean> answersPass) {
        try (client;
                database) {
            var in = database.getInputStream();
            var out = client.getOutputStream();
            var buffer = new byte[16 * 1024];
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                if (!answersPass.get()) {
                    // The answer to the COMMIT is here, so it counts; it ends here.
                    cuts.incrementAndGet();
                    return;
                }
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException gone) {
            // Either side has hung up, and so do we.
        }
    }

    private static boolean isCommit(byte[] body) {
        return body.length == 7
                && body[0] == QUERY
                && new String(body, 1, 6, StandardCharsets.US_ASCII)
                        .toLowerCase(Locale.ROOT)
                        .equals("commit");
    }

    private static void pass(OutputStream out, byte[] head, byte[] body) throws IOException {
        var packet = new byte[head.length + body.length];
        System.arraycopy(head, 0, packet, 0, head.length);
        System.arraycopy(body, 0, packet, head.length, body.length);
        out.write(packet);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
