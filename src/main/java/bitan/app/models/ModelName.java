package bitan.app.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import bitan.models.Catalog;
import bitan.models.CatalogModel;

/** Which model of the catalogue a file or folder may be; whether it is that one is seen when it is installed. */
public final class ModelName {
    private static final String ARCHIVE = ".zip";

    private ModelName() {
    }

    /** By its name, also where a browser has added a number; an archive of another name by its size. */
    public static Optional<String> of(Path path, Catalog catalog) {
        var file = String.valueOf(path.getFileName());
        boolean isArchive = file.toLowerCase(Locale.ROOT).endsWith(ARCHIVE);
        var bare = isArchive ? file.substring(0, file.length() - ARCHIVE.length()) : file;
        var named = catalog.find(bare.replaceFirst("\\s*\\(\\d{1,3}\\)$", "")).map(CatalogModel::name);
        return named.or(() -> isArchive ? bySize(path, catalog) : Optional.empty());
    }

    private static Optional<String> bySize(Path path, Catalog catalog) {
        try {
            long bytes = Files.size(path);
            return catalog.models().stream().filter(model -> model.bytes().orElse(-1) == bytes)
                    .map(CatalogModel::name).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
