package bitan.setup;

import java.nio.file.Path;
import java.util.List;

/**
 * What a counter can choose from at the moment. Immutable.
 *
 * @param inputs names of microphones, the system's default first
 * @param outputs names of what sound is played with, the default first
 * @param printers their names, the default first
 * @param models those that are installed
 * @param offered those that can be downloaded and are not installed
 * @param onDrives those that were found on removable drives
 */
public record Present(List<String> inputs, List<String> outputs, List<String> printers, List<Model> models,
        List<Model> offered, List<OnDrive> onDrives) {
    /** Nothing was looked at yet. */
    public static final Present NOTHING = new Present(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    /**
     * A speech model.
     *
     * @param megabytes of its files, or of its archive where it is not installed
     * @param goodFor what it is good for and what it costs, one sentence; empty where nobody knows
     */
    public record Model(String name, long megabytes, String goodFor) {}

    /**
     * An archive or folder of a model.
     *
     * @param drive the folder the drive is seen as
     */
    public record OnDrive(Path path, String model, Path drive) {}

    public Present {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        printers = List.copyOf(printers);
        models = List.copyOf(models);
        offered = List.copyOf(offered);
        onDrives = List.copyOf(onDrives);
    }
}
