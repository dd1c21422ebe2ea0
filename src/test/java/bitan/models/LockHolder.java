package bitan.models;

import java.nio.file.Path;

/** Another process that is installing: holds the lock until its input ends. */
final class LockHolder {
    private LockHolder() {
    }

    public static void main(String[] args) throws Exception {
        try (var _ = InstallLock.take(Path.of(args[0]))) {
            System.out.println("held");
            System.in.read();
        }
    }
}
