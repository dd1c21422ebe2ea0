package bitan.app.installation;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldersTest {
    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @Test
    void data_linuxWithXdg_isBelowIt() {
        assertThat(Folders.data(Map.of("XDG_DATA_HOME", "/srv/data"), "Linux"))
                .isEqualTo(Path.of("/srv/data/bitan"));
    }

    @Test
    void data_linuxRelativeXdg_isIgnored() {
        assertThat(Folders.data(Map.of("XDG_DATA_HOME", "data"), "Linux"))
                .isEqualTo(HOME.resolve(".local/share/bitan"));
    }

    @Test
    void administrator_eachSystem_isWhereItsAdministratorsWrite() {
        assertThat(Folders.administrator(Map.of(), "Linux")).isEqualTo(Path.of("/etc/bitan"));
        assertThat(Folders.administrator(Map.of("ProgramData", "/all"), "Windows 11"))
                .isEqualTo(Path.of("/all/Bitan"));
    }

    @Test
    void data_windows_isInLocalAppData() {
        assertThat(Folders.data(Map.of("LOCALAPPDATA", "/apps"), "Windows 11"))
                .isEqualTo(Path.of("/apps/Bitan"));
    }
}
