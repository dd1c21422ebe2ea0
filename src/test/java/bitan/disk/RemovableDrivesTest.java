package bitan.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** With a tree as the kernel makes it. */
@DisabledOnOs(OS.WINDOWS)
class RemovableDrivesTest {
    @TempDir private Path system;

    @Test
    void all_sticksAndDisksOnUsbThatCanBeWritten_noneElse() throws IOException {
        device("devices/pci0000:00/ata1/host0/block/sda", "0");
        device("devices/pci0000:00/ata1/host0/block/sda/sda1", "");
        device("devices/pci0000:00/usb2/2-1/block/sdb", "0");
        device("devices/pci0000:00/usb2/2-1/block/sdb/sdb1", "");
        device("devices/platform/mmc/block/mmcblk1", "1");
        device("devices/platform/mmc/block/mmcblk1/mmcblk1p1", "");
        device("devices/pci0000:00/usb2/2-2/block/sdc", "1");
        mounts("""
               /dev/sda1 / ext4 rw,relatime 0 0
               proc /proc proc rw 0 0
               /dev/sdb1 /media/clerk/My\\040Disk vfat rw,nosuid 0 0
               /dev/mmcblk1p1 /media/clerk/CARD exfat rw 0 0
               /dev/sdc /media/clerk/LOCKED iso9660 ro,nosuid 0 0
               /dev/nothing /media/clerk/GONE vfat rw 0 0
               half
               """);

        assertThat(new RemovableDrives(system).all()).containsExactly(Path.of("/media/clerk/My Disk"),
                Path.of("/media/clerk/CARD"));
    }

    @Test
    void all_ofThisMachine_neverThrows() {
        assertThat(new RemovableDrives().all()).isNotNull();
    }

    private void device(String path, String removable) throws IOException {
        var folder = Files.createDirectories(system.resolve("sys").resolve(path));
        if (!removable.isEmpty()) {
            Files.writeString(folder.resolve("removable"), removable + "\n");
        }
        var block = Files.createDirectories(system.resolve("sys/class/block"));
        Files.createSymbolicLink(block.resolve(folder.getFileName()), folder);
    }

    private void mounts(String lines) throws IOException {
        Files.writeString(Files.createDirectories(system.resolve("proc/self")).resolve("mounts"), lines);
    }
}
