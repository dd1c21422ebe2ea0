package bitan.models;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A model on this machine. Immutable.
 *
 * @param bytes of all its files
 * @param known its entry in the catalogue; empty for one that was put there by hand
 */
public record InstalledModel(String name, Path folder, Place place, long bytes,
        Optional<CatalogModel> known) {

    /** Where a model lies. */
    public enum Place {
        /** In the data folder, by an installation. */
        INSTALLED,
        /** In the administrator's folder, for all users of the machine. */
        SHARED,
        /** In the program's own folder. */
        EMBEDDED
    }
}
