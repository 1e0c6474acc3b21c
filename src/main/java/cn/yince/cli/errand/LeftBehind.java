package cn.yince.cli.errand;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Notices and sockets of processes that were killed. */
final class LeftBehind {
    private LeftBehind() {}

    /** Removes all in a folder whose process is no more; those of others that run stay. */
    static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> notices = Files.newDirectoryStream(folder, "*" + Notice.ENDING)) {
            for (Path notice : notices) {
                if (isLeft(Notice.socketOf(notice))) {
                    delete(notice);
                }
            }
        }
    }

    private static boolean isLeft(Path socket) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return !channel.isConnected();
        } catch (ConnectException e) {
            return true;
        } catch (IOException | RuntimeException e) {
            return !Files.exists(socket);
        }
    }

    /** Removes a notice and its socket. */
    static void delete(Path notice) {
        try {
            Files.deleteIfExists(notice);
            Files.deleteIfExists(Notice.socketOf(notice));
        } catch (IOException e) {
            // tried again by the next that begins
        }
    }
}
